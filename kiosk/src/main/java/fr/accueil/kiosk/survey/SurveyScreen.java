// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.survey;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.signals.Signal;
import fr.accueil.kiosk.common.AidsBar;
import fr.accueil.kiosk.common.ConnectionLost;
import fr.accueil.kiosk.common.IdleWatch;
import fr.accueil.kiosk.common.KioskAttributes;
import fr.accueil.kiosk.common.KioskHeader;
import fr.accueil.kiosk.common.Language;
import fr.accueil.screenkit.DocumentLanguage;
import fr.accueil.screenkit.PageAttributes;
import org.jspecify.annotations.Nullable;

/** The frame of the questions: the header, the help bar, the idle watch, the notice of a lost connection. */
final class SurveyScreen extends Div {
    private final SurveySession session;
    private final Main main = new Main();
    private final IdleWatch watch;
    private SurveySession.@Nullable Now shown;

    SurveyScreen(SurveySession session, Runnable startAgain) {
        this.session = session;
        this.watch = new IdleWatch(session.now().map(SurveySession.Now::words), startAgain);
        addClassNames("kiosk", "survey");
        getElement().setAttribute(PageAttributes.ZONE, session.welcome().zone().getId());
        add(
                new KioskHeader(session.welcome(), session),
                main,
                new AidsBar(session),
                watch,
                new ConnectionLost(session));
        bindClassName("larger", session.comfort().larger);
        bindClassName("contrast", session.comfort().contrast);
        bindClassName("low", session.comfort().low);
        Signal<Language> language = Signal.cached(session.language());
        Signal.effect(this, () -> setDocumentLanguage(language.get()));
        Signal.effect(this, () -> render(session.now().get()));
    }

    private void render(SurveySession.Now now) {
        SurveyPage page = Signal.untracked(() -> SurveyPage.of(now, session));
        main.removeAll();
        main.add(page);
        // kiosk.js reads this as a session that has not begun.
        getElement().setAttribute(KioskAttributes.STEP, isStart(now) ? "home" : page.name());
        watch.expectMore();
        UI.getCurrentOrThrow()
                .getPage()
                .setTitle(page.title() + " – " + session.welcome().siteName());
        if (shown != null && !(isStart(shown) && isStart(now))) {
            page.focusStart();
        }
        shown = now;
    }

    private static boolean isStart(SurveySession.Now now) {
        return now.page().equals(new SurveySession.Page.Asking(0));
    }

    private void setDocumentLanguage(Language language) {
        DocumentLanguage.set(UI.getCurrentOrThrow(), language.locale());
    }
}
