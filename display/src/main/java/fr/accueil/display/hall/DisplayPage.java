// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.hall;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import fr.accueil.display.common.DisplayAttributes;
import fr.accueil.display.common.DisplayWords;
import fr.accueil.screenkit.ConnectionLostBand;
import fr.accueil.screenkit.PageAttributes;
import fr.accueil.screenkit.TrainingBand;
import java.util.stream.Collectors;

/** A known display: header, calls, waiting, footer. */
final class DisplayPage extends Div {

    private final Signal<DisplaySnapshot> board;
    private final DisplayWords words;

    DisplayPage(Signal<DisplaySnapshot> board, DisplayWords words) {
        this.board = board;
        this.words = words;
        addClassName("board");
        getElement()
                .bindAttribute(
                        DisplayAttributes.TIMES,
                        board.map(now -> String.valueOf(now.voice().times())));
        getElement().bindAttribute(DisplayAttributes.LOUDNESS, board.map(DisplayPage::loudness));
        add(
                new ConnectionLostBand(words.say("lost")),
                header(),
                new TrainingBand(board.map(DisplaySnapshot::training), words.say("training")),
                main(),
                new MessageBand(board, words),
                footer(),
                announcer());
    }

    private Component header() {
        var place = new H1();
        place.bindText(board.map(DisplaySnapshot::place));
        return new Header(place, filledInTheBrowser(PageAttributes.DATE), filledInTheBrowser(PageAttributes.CLOCK));
    }

    private static Component filledInTheBrowser(String attribute) {
        var span = new Span();
        span.addClassName(attribute.substring("data-".length()));
        span.getElement().setAttribute(attribute, "");
        return span;
    }

    /** For display.js: {@code 08:00=80 12:00=60}. */
    private static String loudness(DisplaySnapshot snapshot) {
        return snapshot.voice().loudness().entrySet().stream()
                .map(from -> from.getKey() + "=" + from.getValue())
                .collect(Collectors.joining(" "));
    }

    private Component main() {
        return new Main(new CallsPanel(board, words), new WaitingPanel(board, words));
    }

    private Component footer() {
        var site = new Span();
        site.addClassName("site");
        site.bindText(board.map(DisplaySnapshot::siteName));
        var hours = new Span();
        hours.addClassName("hours");
        hours.bindText(board.map(now -> OpeningState.of(now).say(words, now.zone())));
        return new Footer(site, sound(), hours);
    }

    /** Shown by display.js while the browser refuses sound. */
    private Component sound() {
        var button = new NativeButton(words.say("sound"));
        button.addClassName("sound");
        button.getElement().setAttribute("hidden", true);
        return button;
    }

    /** Where display.js announces the new calls to screen readers. */
    private static Component announcer() {
        var region = new Div();
        region.addClassNames("announcer", "visually-hidden");
        region.getElement().setAttribute("aria-live", "assertive");
        return region;
    }
}
