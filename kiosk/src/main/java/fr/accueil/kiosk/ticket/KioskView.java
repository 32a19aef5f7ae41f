// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import fr.accueil.kiosk.common.KioskArrival;
import fr.accueil.kiosk.common.UnknownKioskPage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The page of a kiosk: its steps, or what is missing before it can serve. */
@Route("kiosk/:kiosk")
@AnonymousAllowed
@StyleSheet("context://kiosk/kiosk.css")
@StyleSheet("context://kiosk/layouts.css")
@StyleSheet("context://kiosk/typing.css")
@StyleSheet("context://kiosk/checkin.css")
@StyleSheet("context://kiosk/slip.css")
@StyleSheet("context://kiosk/aids.css")
class KioskView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    /** How long a ticket is shown again after its page was reloaded. */
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final KioskPort port;
    private final Clock clock;
    private String kiosk = "";
    private String title = "";
    private @Nullable KioskArrival shown;
    private @Nullable KioskSession session;
    private @Nullable Registration following;

    KioskView(KioskPort port, Clock clock) {
        this.port = port;
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
        show(port.arrive(kiosk));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        following = port.watch(kiosk, () -> ui.access(this::askToFollow));
        event.getUI().getPage().addJavaScript("context://kiosk/kiosk.js");
        event.getUI().getPage().addJavaScript("context://kiosk/hands.js");
        event.getUI().getPage().addJavaScript("context://kiosk/reader.js");
        event.getUI().getPage().addJavaScript("context://kiosk/reach.js");
        event.getUI().getPage().addJavaScript("context://accueil/voice.js");
        event.getUI().getPage().addJavaScript("context://kiosk/read-aloud.js");
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (following != null) {
            following.remove();
            following = null;
        }
    }

    /** Only a request of the browser says which device it is: one is asked for. */
    private void askToFollow() {
        getElement().executeJs("return true").then(Boolean.class, answered -> follow());
    }

    /** What has changed is shown at once, but not in the middle of a visitor's steps: they see it after their last. */
    void follow() {
        KioskArrival arrival = port.arrive(kiosk);
        boolean free = session == null || session.atStart().peek();
        if (free && !arrival.equals(shown)) {
            show(arrival);
        } else if (free && session != null) {
            session.readMenuAgain();
        }
    }

    /** An idle kiosk does this at intervals too: it may have been enrolled, renamed or closed meanwhile. */
    private void startAgain() {
        KioskArrival arrival = port.arrive(kiosk);
        if (session != null && arrival.equals(shown)) {
            session.startAgain();
        } else if (!arrival.equals(shown)) {
            keep(null);
            show(arrival);
        }
    }

    /** The last ticket given here, kept in the session of this browser, hence on this device only. */
    private record LastTicket(String kiosk, StepMoment moment, Instant given) {
        boolean isFresh(Instant now) {
            return !now.isBefore(given) && now.isBefore(given.plus(AGAIN));
        }
    }

    private static void keep(@Nullable LastTicket ticket) {
        VaadinSession.getCurrent().setAttribute(LastTicket.class, ticket);
    }

    private void keepTicket(StepMoment stepMoment) {
        keep(stepMoment.step() instanceof Step.Ticket ? new LastTicket(kiosk, stepMoment, clock.instant()) : null);
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

    private void show(KioskArrival arrival) {
        shown = arrival;
        session = null;
        removeAll();
        switch (arrival) {
            case KioskArrival.Welcome welcome -> receive(welcome);
            case KioskArrival.OutOfOrder closed -> explain(new OutOfOrderPage(closed, this::startAgain));
            case KioskArrival.NotEnrolled notPaired -> explain(UnknownKioskPage.notPaired(notPaired, this::startAgain));
            case KioskArrival.UnknownKiosk unknown -> explain(UnknownKioskPage.unknown(this::startAgain));
        }
    }

    private void receive(KioskArrival.Welcome welcome) {
        KioskSession begun = new KioskSession(port, kiosk, welcome, clock);
        session = begun;
        begun.onStep(this::keepTicket);
        lastTicket()
                .ifPresent(ticket ->
                        begun.showAgain(ticket.moment(), ticket.given().plus(AGAIN)));
        title = welcome.siteName();
        add(new SessionScreen(begun, this::startAgain));
    }

    private void explain(UnknownKioskPage page) {
        title = page.title();
        add(page);
    }

    private void explain(OutOfOrderPage page) {
        title = page.title();
        add(page);
    }
}
