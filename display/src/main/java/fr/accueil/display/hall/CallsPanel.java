// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.hall;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import fr.accueil.display.common.DisplayAttributes;
import fr.accueil.display.common.DisplayWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The calls, the newest first; each keeps its element while it stays, so that the browser can follow it. */
final class CallsPanel extends Section {

    private final DisplayWords words;
    private final OrderedList list = new OrderedList();
    private final Map<Long, CallItem> items = new HashMap<>();

    CallsPanel(Signal<DisplaySnapshot> board, DisplayWords words) {
        this.words = words;
        addClassName("calls");
        var heading = new H2(words.say("calls"));
        heading.addClassName("visually-hidden");
        // Calls up to this one are older than the page: display.js does not ring for them.
        list.getElement()
                .setAttribute(
                        DisplayAttributes.KNOWN_SEQ, String.valueOf(board.peek().seq()));
        add(heading, list, empty(board), closed(board));
        list.bindVisible(board.map(now -> state(now) == State.CALLS));
        Signal.effect(this, () -> show(board.get().calls()));
    }

    private Div empty(Signal<DisplaySnapshot> board) {
        var message = message("empty", words.say("empty.title"), new Paragraph(words.say("empty.text")));
        message.bindVisible(board.map(now -> state(now) == State.EMPTY));
        return message;
    }

    private Div closed(Signal<DisplaySnapshot> board) {
        var opening = new Paragraph();
        opening.bindText(board.map(now -> OpeningState.opening(now, words)));
        var message = message("closed", words.say("closed.title"), opening);
        message.bindVisible(board.map(now -> state(now) == State.CLOSED));
        return message;
    }

    private static Div message(String kind, String title, Paragraph text) {
        var icon = new Span();
        icon.addClassName("icon");
        icon.getElement().setAttribute("aria-hidden", "true");
        var heading = new Paragraph(title);
        heading.addClassName("headline");
        var message = new Div(icon, heading, text);
        message.addClassNames("message", kind);
        return message;
    }

    private static State state(DisplaySnapshot snapshot) {
        if (OpeningState.of(snapshot) instanceof OpeningState.Closed) {
            return State.CLOSED;
        }
        return snapshot.calls().isEmpty() ? State.EMPTY : State.CALLS;
    }

    private void show(List<DisplaySnapshot.Call> calls) {
        var kept = calls.stream().map(DisplaySnapshot.Call::seq).collect(Collectors.toSet());
        items.entrySet().removeIf(entry -> !kept.contains(entry.getKey()) && removed(entry.getValue()));
        for (int i = 0; i < calls.size(); i++) {
            place(calls.get(i), i);
        }
    }

    private boolean removed(CallItem item) {
        list.remove(item);
        return true;
    }

    private void place(DisplaySnapshot.Call call, int index) {
        var item = items.computeIfAbsent(call.seq(), _ -> new CallItem(call, words));
        item.setAnswered(call.answered());
        if (list.indexOf(item) != index) {
            list.addComponentAtIndex(index, item);
        }
    }

    private enum State {
        CALLS,
        EMPTY,
        CLOSED
    }
}
