// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk;

import fr.accueil.screenkit.DocumentLanguage;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.signals.Signal;
import fr.accueil.screenkit.PageAttributes;
import org.jspecify.annotations.Nullable;

/** What stays around the questions: the header, the help bar, the watch on idle visitors, the lost line. */
final class SurveyScreen extends Div {
    private final SurveyVisit visit;
    private final Main main = new Main();
    private final IdleWatch watch;
    private SurveyVisit.@Nullable Now shown;

    SurveyScreen(SurveyVisit visit, Runnable startAgain) {
        this.visit = visit;
        this.watch = new IdleWatch(visit.now().map(SurveyVisit.Now::words), startAgain);
        addClassNames("kiosk", "survey");
        getElement().setAttribute(PageAttributes.ZONE, visit.welcome().zone().getId());
        add(new KioskHeader(visit.welcome(), visit), main, new HelpBar(visit), watch, new LinkLost(visit));
        bindClassName("larger", visit.comfort().larger);
        bindClassName("contrast", visit.comfort().contrast);
        bindClassName("low", visit.comfort().low);
        Signal<Language> language = Signal.cached(visit.language());
        Signal.effect(this, () -> tell(language.get()));
        Signal.effect(this, () -> render(visit.now().get()));
    }

    private void render(SurveyVisit.Now now) {
        SurveyPage page = Signal.untracked(() -> SurveyPage.of(now, visit));
        main.removeAll();
        main.add(page);
        // What kiosk.js takes for a visit that has not begun.
        getElement().setAttribute(DataAttributes.STEP, isStart(now) ? "home" : page.name());
        watch.expectMore();
        UI.getCurrentOrThrow()
                .getPage()
                .setTitle(page.title() + " – " + visit.welcome().siteName());
        if (shown != null && !(isStart(shown) && isStart(now))) {
            page.focusStart();
        }
        shown = now;
    }

    private static boolean isStart(SurveyVisit.Now now) {
        return now.page().equals(new SurveyVisit.Page.Asking(0));
    }

    private void tell(Language language) {
        DocumentLanguage.set(UI.getCurrentOrThrow(), language.locale());
    }
}
