// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.signals.local.ValueSignal;
import org.jspecify.annotations.Nullable;

/** The screen of a waiting room. It speaks French, the language of the hall, unless its address asks for another. */
@Route("display/:display")
@AnonymousAllowed
@StyleSheet("context://display/display.css")
final class DisplayView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CallBoard calls;
    private transient Registration watching = () -> {};
    private @Nullable ValueSignal<Board> board;
    private boolean explained;
    private String display = "";
    private String title = "";

    DisplayView(CallBoard calls) {
        this.calls = calls;
        addClassName("display");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var language = event.getLocation().getQueryParameters().getSingleParameter("lang");
        show(event.getRouteParameters().get("display").orElse(""), language.orElse("fr"));
    }

    void show(String display, String language) {
        stop();
        removeAll();
        board = null;
        explained = false;
        this.display = display;
        var words = Words.in(language);
        UI.getCurrent()
                .getPage()
                .executeJs("document.documentElement.lang=$0", words.locale().toLanguageTag());
        turn(calls.showing(display), words);
        if (board != null) {
            watch(display, words);
        }
    }

    private void watch(String display, Words words) {
        var ui = UI.getCurrent();
        SerializableConsumer<Showing> turn = ui.accessLater(next -> turn(next, words), () -> {});
        watching = calls.watch(display, turn);
        // What happened between the first look and the watch.
        turn(calls.showing(display), words);
    }

    private void turn(Showing next, Words words) {
        switch (next) {
            case Showing.Calls now -> turn(now.board(), words);
            case Showing.NotEnrolled notEnrolled ->
                explain(new NotEnrolled(notEnrolled, words), words.say("enrol.title"));
            case Showing.Unknown unknown -> explain(new UnknownDisplay(display, words), words.say("unknown.title"));
        }
    }

    private void turn(Board next, Words words) {
        if (explained) {
            return;
        }
        if (board == null) {
            begin(next, words);
        } else if (next.seq() >= board.peek().seq()) {
            board.set(next);
        }
    }

    private void begin(Board first, Words words) {
        var shown = new ValueSignal<>(first);
        board = shown;
        title = words.say("title", first.place());
        getElement().setAttribute("data-zone", first.zone().getId());
        add(new BoardPage(shown, words));
        UI.getCurrent().getPage().addJavaScript("context://display/display.js");
    }

    /** The last thing that this page shows: a machine that is enrolled later loads its page anew. */
    private void explain(Component page, String said) {
        stop();
        removeAll();
        explained = true;
        title = said;
        add(page);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop();
    }

    private void stop() {
        watching.remove();
        watching = () -> {};
    }
}
