// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import fr.accueil.counter.common.CounterSnapshot;
import fr.accueil.counter.common.CounterSnapshot.Current;
import fr.accueil.counter.common.CounterStatus;
import fr.accueil.counter.common.CounterWords;
import fr.accueil.counter.common.MomentWords;
import fr.accueil.counter.workplace.kept.UnsavedTexts;
import fr.accueil.screenkit.DocumentLanguage;
import fr.accueil.screenkit.PageAttributes;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** The page of the counter: choose a counter, then receive visitors. */
@Route("counter")
@RolesAllowed({"AGENT", "RECEPTION", "MANAGER", "ADMIN"})
@StyleSheet("context://counter/counter.css")
class CounterView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final CounterPort port;
    private CounterWords words = CounterWords.in("fr");
    private String title = words.get("title");
    private final UnsavedTexts unsaved = new UnsavedTexts();
    private @Nullable CounterScreenState session;

    CounterView(CounterPort port) {
        this.port = port;
        addClassName("counter");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        speak(event.getUI().getLocale().toLanguageTag());
    }

    /** The address may contain another language than before, for the same page. */
    void speak(String language) {
        words = CounterWords.in(language);
        if (isAttached()) {
            resume();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript("context://counter/counter.js");
        resume();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        leave();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** Reopens the counter of an agent who already has one. */
    private void resume() {
        String lang = words.locale().toLanguageTag();
        DocumentLanguage.set(ui(), words.locale());
        getElement()
                .setAttribute("lang", lang)
                .setAttribute(PageAttributes.ZONE, port.agent().zone().getId());
        port.counters().stream()
                .filter(CounterChoice::mine)
                .findFirst()
                .ifPresentOrElse(mine -> openCounter(mine.code()), () -> choose(""));
    }

    private void choose(String said) {
        leave();
        showTitle(words.get("title"));
        show(new ChooseCounterStep(words, port.agent(), port.counters(), said, choice -> take(choice, false)));
        add(new UnsavedPanel(words, unsaved));
    }

    private void take(CounterChoice choice, boolean takeOver) {
        switch (port.take(choice.code(), takeOver)) {
            case TakeCounterAnswer.Taken(CounterSnapshot counter) -> openCounter(counter.code());
            case TakeCounterAnswer.HeldBy(String colleague) ->
                new TakeOverDialog(words, choice.name(), colleague, () -> takeOver(choice, colleague)).open();
            case TakeCounterAnswer.UnknownCounter() -> choose(words.get("choose.unknown", choice.name()));
        }
    }

    /** Takes the counter from the colleague of the question; for another one who came meanwhile it asks again. */
    private void takeOver(CounterChoice choice, String colleague) {
        boolean same = port.counters().stream()
                .filter(counter -> counter.code().equals(choice.code()))
                .anyMatch(counter -> counter.holder().filter(colleague::equals).isPresent());
        take(choice, same);
    }

    private void openCounter(String counter) {
        leave();
        CounterScreenState here = new CounterScreenState(port, words, counter, ui(), unsaved, this::showLost);
        session = here;
        MomentWords moments = new MomentWords(words, port.agent().zone());
        WorkplaceStep page = new WorkplaceStep(words, moments, port.agent(), here);
        Signal.effect(page, () -> showTitle(titleAt(here.shown().get())));
        show(page);
        here.check();
    }

    private void showLost(CounterSnapshot counter) {
        if (counter.state() == CounterStatus.CLOSED) {
            choose(words.get("choose.closed", counter.name()));
            return;
        }
        leave();
        showTitle(words.get("title.at", counter.name()));
        show(new TakenOverStep(words, port.agent(), counter, this::resume));
        add(new UnsavedPanel(words, unsaved));
    }

    private void leave() {
        if (session != null) {
            session.leave();
            session = null;
        }
    }

    private <P extends Component & CounterStep> void show(P page) {
        removeAll();
        add(page);
        page.focusTitle();
    }

    private String titleAt(CounterSnapshot counter) {
        return counter.current()
                .map(Current::number)
                .map(number -> words.get("title.with", number, counter.name()))
                .orElse(words.get("title.at", counter.name()));
    }

    private void showTitle(String title) {
        this.title = title;
        ui().getPage().setTitle(title);
    }

    private UI ui() {
        return getUI().orElseThrow();
    }
}
