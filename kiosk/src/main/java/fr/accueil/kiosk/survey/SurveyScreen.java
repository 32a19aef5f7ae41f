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
    private final SurveySession visit;
    private final Main main = new Main();
    private final IdleWatch watch;
    private SurveySession.@Nullable Now shown;

    SurveyScreen(SurveySession visit, Runnable startAgain) {
        this.visit = visit;
        this.watch = new IdleWatch(visit.now().map(SurveySession.Now::words), startAgain);
        addClassNames("kiosk", "survey");
        getElement().setAttribute(PageAttributes.ZONE, visit.welcome().zone().getId());
        add(new KioskHeader(visit.welcome(), visit), main, new AidsBar(visit), watch, new ConnectionLost(visit));
        bindClassName("larger", visit.comfort().larger);
        bindClassName("contrast", visit.comfort().contrast);
        bindClassName("low", visit.comfort().low);
        Signal<Language> language = Signal.cached(visit.language());
        Signal.effect(this, () -> tell(language.get()));
        Signal.effect(this, () -> render(visit.now().get()));
    }

    private void render(SurveySession.Now now) {
        SurveyPage page = Signal.untracked(() -> SurveyPage.of(now, visit));
        main.removeAll();
        main.add(page);
        // kiosk.js reads this as a session that has not begun.
        getElement().setAttribute(KioskAttributes.STEP, isStart(now) ? "home" : page.name());
        watch.expectMore();
        UI.getCurrentOrThrow()
                .getPage()
                .setTitle(page.title() + " – " + visit.welcome().siteName());
        if (shown != null && !(isStart(shown) && isStart(now))) {
            page.focusStart();
        }
        shown = now;
    }

    private static boolean isStart(SurveySession.Now now) {
        return now.page().equals(new SurveySession.Page.Asking(0));
    }

    private void tell(Language language) {
        DocumentLanguage.set(UI.getCurrentOrThrow(), language.locale());
    }
}
