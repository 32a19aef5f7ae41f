// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import com.vaadin.flow.component.DetachEvent;
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

/** What stays around the steps: the header, the help bar, the watch on idle visitors, the lost line. */
public final class SessionScreen extends Div {
    private final KioskSession kioskSession;
    private final Main main = new Main();
    private final IdleWatch watch;
    private @Nullable StepMoment shown;

    public SessionScreen(KioskSession kioskSession, Runnable startAgain) {
        this.kioskSession = kioskSession;
        this.watch = new IdleWatch(kioskSession.moment().map(StepMoment::words), startAgain);
        addClassName("kiosk");
        setClassName("phone", kioskSession.isOnPhone());
        if (kioskSession.isOnPhone()) {
            watch.leaveTime();
        }
        getElement()
                .setAttribute(PageAttributes.ZONE, kioskSession.welcome().zone().getId());
        add(
                new KioskHeader(kioskSession.welcome(), kioskSession),
                main,
                new AidsBar(kioskSession),
                watch,
                new ConnectionLost(kioskSession));
        if (!kioskSession.isOnPhone()) {
            add(new CodeReader(kioskSession));
        }
        bindClassName("larger", kioskSession.comfort().larger);
        bindClassName("contrast", kioskSession.comfort().contrast);
        bindClassName("low", kioskSession.comfort().low);
        Signal<Language> language = Signal.cached(kioskSession.moment().map(StepMoment::language));
        Signal.effect(this, () -> tellLanguage(language.get()));
        Signal.effect(this, () -> render(kioskSession.moment().get()));
    }

    /** A page that is closed or loaded again ends the visit too. */
    @Override
    protected void onDetach(DetachEvent event) {
        kioskSession.end();
    }

    private void render(StepMoment now) {
        StepPage page = Signal.untracked(() -> StepPage.of(now, kioskSession));
        main.removeAll();
        main.add(page);
        getElement().setAttribute(KioskAttributes.STEP, page.name());
        watch.expect(now.step() instanceof Step.Ticket);
        kioskSession.secondsLeft().ifPresent(watch::expect);
        UI.getCurrentOrThrow()
                .getPage()
                .setTitle(page.title() + " – " + kioskSession.welcome().siteName());
        if (shown != null && !(shown.atHome() && now.atHome())) {
            page.focusStart();
        }
        shown = now;
    }

    private void tellLanguage(Language language) {
        DocumentLanguage.set(UI.getCurrentOrThrow(), language.locale());
    }
}
