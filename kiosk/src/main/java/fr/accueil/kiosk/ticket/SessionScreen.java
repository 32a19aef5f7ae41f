// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.signals.Signal;
import fr.accueil.kiosk.common.KioskFrame;
import java.util.Optional;

/** The frame of the steps. */
public final class SessionScreen extends KioskFrame {
    private final KioskSession session;

    public SessionScreen(KioskSession session, Runnable startAgain) {
        super(session.welcome(), session, startAgain);
        this.session = session;
        if (session.isOnPhone()) {
            addClassName("phone");
            watch().leaveTime();
        } else {
            add(new CodeReader(session));
        }
        Signal.effect(this, () -> render(session.moment().get()));
    }

    /** A page that is closed or reloaded ends the session too. */
    @Override
    protected void onDetach(DetachEvent event) {
        session.end();
    }

    /** A ticket says what it is itself: a training may have begun or ended since the first page. */
    private Optional<String> training(Step step) {
        return step instanceof Step.Ticket ticket
                ? Optional.of("training.ticket").filter(key -> ticket.issued().training())
                : Optional.of("training.kiosk").filter(key -> session.welcome().training());
    }

    private void render(StepMoment now) {
        StepPage page = Signal.untracked(() -> StepPage.of(now, session));
        show(page, page.name(), now.atHome());
        watch().expect(now.step() instanceof Step.Ticket);
        training(training(now.step()));
        session.secondsLeft().ifPresent(watch()::expect);
    }
}
