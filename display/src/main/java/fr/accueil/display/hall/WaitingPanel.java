// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.hall;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import fr.accueil.display.common.DisplayAttributes;
import fr.accueil.display.common.DisplayWords;
import java.util.List;
import java.util.Optional;

/** The number of waiting visitors in each queue, and who has priority. */
final class WaitingPanel extends Aside {

    private static final int ROOMY = 6;
    private static final int MANY = 8;

    private final Signal<DisplaySnapshot> board;
    private final DisplayWords words;
    private final UnorderedList list = new UnorderedList();
    private List<String> shown = List.of();

    WaitingPanel(Signal<DisplaySnapshot> board, DisplayWords words) {
        this.board = board;
        this.words = words;
        addClassName("waiting");
        var heading = new H2(words.say("waiting"));
        heading.setId("waiting-heading");
        getElement().setAttribute("aria-labelledby", "waiting-heading");
        var priority = new Paragraph(words.say("priority"));
        priority.addClassName("priority");
        add(heading, list, new SlidesPanel(board.map(DisplaySnapshot::slides), words), priority);
        bindVisible(board.map(now -> !(OpeningState.of(now) instanceof OpeningState.Closed)));
        Signal.effect(
                this,
                () -> show(board.get().queues().stream()
                        .map(DisplaySnapshot.Queue::letter)
                        .toList()));
    }

    private void show(List<String> letters) {
        if (!letters.equals(shown)) {
            shown = letters;
            list.removeAll();
            letters.forEach(letter -> list.add(line(letter)));
            list.setClassName("many", letters.size() > ROOMY);
            list.setClassName("crowded", letters.size() > MANY);
        }
    }

    private Component line(String letter) {
        var sign = new Span(letter);
        sign.addClassName("letter");
        var name = new Span();
        name.addClassName("name");
        name.bindText(board.map(now -> queue(now, letter).name()));
        return new ListItem(sign, name, count(letter));
    }

    private Component count(String letter) {
        var waiting = board.map(now -> queue(now, letter).waiting());
        var number = new HtmlContainer("b");
        number.bindText(waiting.map(String::valueOf));
        var people = new Span();
        people.bindText(waiting.map(n -> words.say("people", n)));
        var range = new Span();
        range.addClassName("range");
        range.setTestId("announced-wait");
        range.bindText(board.map(now -> range(queue(now, letter).announced())));
        var count = new Span(number, new Text("\u00a0"), people);
        count.setTestId("waiting-count");
        count.getElement().setAttribute(DisplayAttributes.QUEUE, letter);
        var both = new Div(count, range);
        both.addClassName("count");
        return both;
    }

    private String range(Optional<DisplaySnapshot.Range> announced) {
        return announced
                .map(range -> words.say(
                        range.from() == 0 ? "wait.most" : "wait.range", range.from(), range.to(), range.atMost()))
                .orElse("");
    }

    private static DisplaySnapshot.Queue queue(DisplaySnapshot snapshot, String letter) {
        return snapshot.queues().stream()
                .filter(queue -> queue.letter().equals(letter))
                .findFirst()
                .orElseGet(() -> new DisplaySnapshot.Queue(letter, "", 0, Optional.empty()));
    }
}
