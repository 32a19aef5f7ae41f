// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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
    /** How long a ticket is shown again that a page which was loaded anew may have hidden. */
    private static final Duration AGAIN = Duration.ofMinutes(1);

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
        event.getUI().getPage().addJavaScript("context://kiosk/reader.js");
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
            keep(null);
            show(arrival);
        }
    }

    /** The last ticket given here. It is kept in the session of this browser, hence on this device only. */
    private record LastTicket(String kiosk, Moment moment, Instant given) {
        boolean isFresh(Instant now) {
            return !now.isBefore(given) && now.isBefore(given.plus(AGAIN));
        }
    }

    private static void keep(@Nullable LastTicket ticket) {
        VaadinSession.getCurrent().setAttribute(LastTicket.class, ticket);
    }

    private void told(Moment moment) {
        keep(moment.step() instanceof Step.Ticket ? new LastTicket(kiosk, moment, clock.instant()) : null);
    }

    private Optional<LastTicket> lastTicket() {
        Optional<LastTicket> last = Optional.ofNullable(
                        VaadinSession.getCurrent().getAttribute(LastTicket.class))
                .filter(ticket -> ticket.kiosk().equals(kiosk));
        if (last.filter(ticket -> ticket.isFresh(clock.instant())).isEmpty()) {
            last.ifPresent(old -> keep(null));
            return Optional.empty();
        }
        return last;
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
        begun.tell(this::told);
        lastTicket()
                .ifPresent(ticket ->
                        begun.showAgain(ticket.moment(), ticket.given().plus(AGAIN)));
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
