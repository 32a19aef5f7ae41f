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

/** The frame of the steps: the header, the help bar, the idle watch, the notice of a lost connection. */
public final class SessionScreen extends Div {
    private final KioskSession session;
    private final Main main = new Main();
    private final IdleWatch watch;
    private @Nullable StepMoment shown;

    public SessionScreen(KioskSession session, Runnable startAgain) {
        this.session = session;
        this.watch = new IdleWatch(session.moment().map(StepMoment::words), startAgain);
        addClassName("kiosk");
        setClassName("phone", session.isOnPhone());
        if (session.isOnPhone()) {
            watch.leaveTime();
        }
        getElement().setAttribute(PageAttributes.ZONE, session.welcome().zone().getId());
        add(
                new KioskHeader(session.welcome(), session),
                main,
                new AidsBar(session),
                watch,
                new ConnectionLost(session));
        if (!session.isOnPhone()) {
            add(new CodeReader(session));
        }
        bindClassName("larger", session.comfort().larger);
        bindClassName("contrast", session.comfort().contrast);
        bindClassName("low", session.comfort().low);
        Signal<Language> language = Signal.cached(session.moment().map(StepMoment::language));
        Signal.effect(this, () -> setDocumentLanguage(language.get()));
        Signal.effect(this, () -> render(session.moment().get()));
    }

    /** A page that is closed or reloaded ends the session too. */
    @Override
    protected void onDetach(DetachEvent event) {
        session.end();
    }

    private void render(StepMoment now) {
        StepPage page = Signal.untracked(() -> StepPage.of(now, session));
        main.removeAll();
        main.add(page);
        getElement().setAttribute(KioskAttributes.STEP, page.name());
        watch.expect(now.step() instanceof Step.Ticket);
        session.secondsLeft().ifPresent(watch::expect);
        UI.getCurrentOrThrow()
                .getPage()
                .setTitle(page.title() + " – " + session.welcome().siteName());
        if (shown != null && !(shown.atHome() && now.atHome())) {
            page.focusStart();
        }
        shown = now;
    }

    private void setDocumentLanguage(Language language) {
        DocumentLanguage.set(UI.getCurrentOrThrow(), language.locale());
    }
}
