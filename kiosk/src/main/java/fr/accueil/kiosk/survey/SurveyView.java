// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.survey;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.accueil.kiosk.common.KioskArrival;
import fr.accueil.kiosk.common.UnknownKioskPage;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** The exit survey on a tablet at the exit. */
@Route("survey/:device")
@AnonymousAllowed
@StyleSheet("context://kiosk/kiosk.css")
@StyleSheet("context://kiosk/layouts.css")
@StyleSheet("context://kiosk/typing.css")
@StyleSheet("context://kiosk/aids.css")
@StyleSheet("context://kiosk/survey.css")
class SurveyView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final SurveyPort port;
    private final Clock clock;
    private String device = "";
    private String title = "";
    private @Nullable SurveyArrival shown;
    private @Nullable SurveySession session;

    SurveyView(SurveyPort port, Clock clock) {
        this.port = port;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(event.getRouteParameters().get("device").orElse(""));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Page page = event.getUI().getPage();
        page.addJavaScript("context://kiosk/kiosk.js");
        page.addJavaScript("context://kiosk/hands.js");
        page.addJavaScript("context://kiosk/reach.js");
        page.addJavaScript("context://accueil/voice.js");
        page.addJavaScript("context://kiosk/read-aloud.js");
    }

    void open(String device) {
        this.device = device;
        show(port.arrive(device));
    }

    /** An idle tablet does this at intervals too: it may have been enrolled or revoked meanwhile. */
    private void startAgain() {
        SurveyArrival arrival = port.arrive(device);
        if (session != null && arrival.equals(shown)) {
            session.startAgain();
        } else if (!arrival.equals(shown)) {
            show(arrival);
        }
    }

    private void show(SurveyArrival arrival) {
        shown = arrival;
        session = null;
        removeAll();
        switch (arrival) {
            case SurveyArrival.Here(KioskArrival.Welcome welcome) -> ask(welcome);
            case SurveyArrival.NotPaired(String address) ->
                explain(UnknownKioskPage.notPaired(new KioskArrival.NotEnrolled(address), this::startAgain));
            case SurveyArrival.Unknown _ -> explain(UnknownKioskPage.unknownSurvey(this::startAgain));
        }
    }

    private void ask(KioskArrival.Welcome welcome) {
        SurveySession begun = new SurveySession(port, device, welcome, clock);
        session = begun;
        title = welcome.siteName();
        add(new SurveyScreen(begun, this::startAgain));
    }

    private void explain(UnknownKioskPage page) {
        title = page.title();
        add(page);
    }
}
