// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.common;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import fr.accueil.screenkit.DocumentLanguage;
import fr.accueil.screenkit.PageAttributes;
import java.util.Optional;

/** The frame of the pages of one session: the header, the help bar, the idle watch, the notice of a lost connection. */
public abstract class KioskFrame extends Div {
    private final String siteName;
    private final Main main = new Main();
    private final IdleWatch watch;
    private final ValueSignal<Optional<String>> training = new ValueSignal<>(Optional.empty());
    private boolean shown;
    private boolean shownStart;

    protected KioskFrame(KioskArrival.Welcome welcome, SessionLanguage session, Runnable startAgain) {
        siteName = welcome.siteName();
        Signal<Language> language = Signal.cached(session.language());
        watch = new IdleWatch(language.map(spoken -> KioskWords.in(spoken.locale())), startAgain);
        addClassName("kiosk");
        getElement().setAttribute(PageAttributes.ZONE, welcome.zone().getId());
        add(
                new KioskHeader(welcome, session),
                new TrainingBanner(training, language),
                main,
                new AidsBar(session),
                watch,
                new ConnectionLost(session));
        bindClassName("larger", session.comfort().larger);
        bindClassName("contrast", session.comfort().contrast);
        bindClassName("low", session.comfort().low);
        Signal.effect(
                this,
                () -> DocumentLanguage.set(
                        UI.getCurrentOrThrow(), language.get().locale()));
    }

    /** Says under the header that the site is in training, by the sentence of a key; empty for a real day. */
    protected final void training(Optional<String> key) {
        training.set(key);
    }

    protected final IdleWatch watch() {
        return watch;
    }

    /**
     * Shows a page, which takes the focus unless it is the first one or the start is drawn again.
     *
     * @param step its name for scripts and stylesheets
     * @param start whether a session begins with this page
     */
    protected final void show(KioskPage page, String step, boolean start) {
        main.removeAll();
        main.add(page);
        getElement().setAttribute(KioskAttributes.STEP, step);
        UI.getCurrentOrThrow().getPage().setTitle(page.title() + " – " + siteName);
        if (shown && !(shownStart && start)) {
            page.focusStart();
        }
        shown = true;
        shownStart = start;
    }
}
