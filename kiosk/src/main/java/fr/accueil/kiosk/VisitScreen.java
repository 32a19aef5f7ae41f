// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk;

import fr.accueil.screenkit.DocumentLanguage;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.signals.Signal;
import fr.accueil.screenkit.PageAttributes;
import org.jspecify.annotations.Nullable;

/** What stays around the steps: the header, the help bar, the watch on idle visitors, the lost line. */
final class VisitScreen extends Div {
    private final Visit visit;
    private final Main main = new Main();
    private final IdleWatch watch;
    private @Nullable Moment shown;

    VisitScreen(Visit visit, Runnable startAgain) {
        this.visit = visit;
        this.watch = new IdleWatch(visit.moment().map(Moment::words), startAgain);
        addClassName("kiosk");
        setClassName("phone", visit.isOnPhone());
        if (visit.isOnPhone()) {
            watch.leaveTime();
        }
        getElement().setAttribute(PageAttributes.ZONE, visit.welcome().zone().getId());
        add(new KioskHeader(visit.welcome(), visit), main, new HelpBar(visit), watch, new LinkLost(visit));
        if (!visit.isOnPhone()) {
            add(new CodeReader(visit));
        }
        bindClassName("larger", visit.comfort().larger);
        bindClassName("contrast", visit.comfort().contrast);
        bindClassName("low", visit.comfort().low);
        Signal<Language> language = Signal.cached(visit.moment().map(Moment::language));
        Signal.effect(this, () -> tellLanguage(language.get()));
        Signal.effect(this, () -> render(visit.moment().get()));
    }

    /** A page that is closed or loaded again ends the visit too. */
    @Override
    protected void onDetach(DetachEvent event) {
        visit.end();
    }

    private void render(Moment now) {
        StepPage page = Signal.untracked(() -> StepPage.of(now, visit));
        main.removeAll();
        main.add(page);
        getElement().setAttribute(DataAttributes.STEP, page.name());
        watch.expect(now.step() instanceof Step.Ticket);
        visit.secondsLeft().ifPresent(watch::expect);
        UI.getCurrentOrThrow()
                .getPage()
                .setTitle(page.title() + " – " + visit.welcome().siteName());
        if (shown != null && !(shown.atHome() && now.atHome())) {
            page.focusStart();
        }
        shown = now;
    }

    private void tellLanguage(Language language) {
        DocumentLanguage.set(UI.getCurrentOrThrow(), language.locale());
    }
}
