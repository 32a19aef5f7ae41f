// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.survey;

import com.vaadin.flow.signals.Signal;
import fr.accueil.kiosk.common.KioskFrame;
import java.util.Optional;

/** The frame of the questions. */
final class SurveyScreen extends KioskFrame {
    private final SurveySession session;

    SurveyScreen(SurveySession session, Runnable startAgain) {
        super(session.welcome(), session, startAgain);
        this.session = session;
        addClassName("survey");
        training(Optional.of("training.survey").filter(key -> session.welcome().training()));
        Signal.effect(this, () -> render(session.now().get()));
    }

    private void render(SurveySession.Now now) {
        SurveyPage page = Signal.untracked(() -> SurveyPage.of(now, session));
        boolean start = now.page().equals(new SurveySession.Page.Asking(0));
        // kiosk.js reads this as a session that has not begun.
        show(page, start ? "home" : page.name(), start);
        watch().expectMore();
    }
}
