// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** The address of a kiosk: its screens, or what is missing before it can have any. */
@Route("kiosk/:kiosk")
@AnonymousAllowed
@StyleSheet("context://kiosk/kiosk.css")
@StyleSheet("context://kiosk/layouts.css")
@StyleSheet("context://kiosk/typing.css")
@StyleSheet("context://kiosk/checkin.css")
@StyleSheet("context://kiosk/slip.css")
@StyleSheet("context://kiosk/aids.css")
class KioskView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final KioskDesk desk;
    private final Clock clock;
    private String kiosk = "";
    private String title = "";
    private @Nullable Arrival shown;
    private @Nullable Visit visit;

    KioskView(KioskDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(event.getRouteParameters().get("kiosk").orElse(""));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    void open(String kiosk) {
        this.kiosk = kiosk;
        show(desk.arrive(kiosk));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript("context://kiosk/kiosk.js");
        event.getUI().getPage().addJavaScript("context://kiosk/hands.js");
        event.getUI().getPage().addJavaScript("context://kiosk/reach.js");
        event.getUI().getPage().addJavaScript("context://accueil/voice.js");
        event.getUI().getPage().addJavaScript("context://kiosk/read-aloud.js");
    }

    /** Also what a kiosk at rest does now and then: it may have been paired, renamed or closed meanwhile. */
    private void startAgain() {
        Arrival arrival = desk.arrive(kiosk);
        if (visit != null && arrival.equals(shown)) {
            visit.startAgain();
        } else if (!arrival.equals(shown)) {
            show(arrival);
        }
    }

    private void show(Arrival arrival) {
        shown = arrival;
        visit = null;
        removeAll();
        switch (arrival) {
            case Arrival.Welcome welcome -> receive(welcome);
            case Arrival.OutOfOrder closed -> explain(new OutOfOrder(closed, this::startAgain));
            case Arrival.NotPaired notPaired -> explain(NoKiosk.notPaired(notPaired, this::startAgain));
            case Arrival.UnknownKiosk unknown -> explain(NoKiosk.unknown(this::startAgain));
        }
    }

    private void receive(Arrival.Welcome welcome) {
        Visit begun = new Visit(desk, kiosk, welcome, clock);
        visit = begun;
        title = welcome.siteName();
        add(new VisitScreen(begun, this::startAgain));
    }

    private void explain(NoKiosk page) {
        title = page.title();
        add(page);
    }

    private void explain(OutOfOrder page) {
        title = page.title();
        add(page);
    }
}
