// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display;

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
import java.util.Optional;

/** The screen of a waiting room. It speaks French, the language of the hall, unless its address asks for another. */
@Route("display/:display")
@AnonymousAllowed
@StyleSheet("context://display/display.css")
final class DisplayView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CallBoard calls;
    private transient Registration watching = () -> {};
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
        var words = Words.in(language);
        UI.getCurrent()
                .getPage()
                .executeJs("document.documentElement.lang=$0", words.locale().toLanguageTag());
        calls.board(display).ifPresentOrElse(board -> show(display, board, words), () -> showUnknown(display, words));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(String display, Board first, Words words) {
        var ui = UI.getCurrent();
        var board = new ValueSignal<>(first);
        title = words.say("title", first.place());
        getElement().setAttribute("data-zone", first.zone().getId());
        add(new BoardPage(board, words));
        ui.getPage().addJavaScript("context://display/display.js");
        SerializableConsumer<Board> turn = ui.accessLater(next -> accept(board, next), () -> {});
        watching = calls.watch(display, turn::accept);
        // What happened between the first look and the watch.
        Optional<Board> missed = calls.board(display);
        missed.ifPresent(next -> accept(board, next));
    }

    private void showUnknown(String display, Words words) {
        title = words.say("unknown.title");
        add(new UnknownDisplay(display, words));
    }

    private static void accept(ValueSignal<Board> board, Board next) {
        if (next.seq() >= board.peek().seq()) {
            board.set(next);
        }
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
