// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import fr.accueil.counter.CounterSnapshot.Waiting;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Who comes next, in the order of call, and why. */
class WaitingList extends Div {
    private final Words words;
    private final Times times;
    private final Seat seat;
    private final Choices choices;
    private final Signal<Boolean> callable;
    private final OrderedList list = new OrderedList();
    private final Map<Waiting, WaitingRow> rows = new HashMap<>();

    WaitingList(Words words, Times times, Seat seat, Choices choices) {
        this.words = words;
        this.times = times;
        this.seat = seat;
        this.choices = choices;
        this.callable = seat.shown().map(counter -> Offer.of(counter).leads(Action.NEXT));
        list.getElement().setAttribute("aria-label", words.get("line.title"));
        add(empty(), list, more());
        Signal.effect(list, () -> show(seat.shown().get().line().waiting()));
    }

    private Paragraph empty() {
        Paragraph empty = new Paragraph(words.get("line.empty"));
        empty.addClassName("empty");
        empty.bindVisible(seat.shown().map(counter -> counter.line().count() == 0));
        return empty;
    }

    private Paragraph more() {
        Paragraph more = new Paragraph();
        more.addClassName("more");
        more.bindText(seat.shown().map(counter -> words.get("line.more", beyond(counter))));
        more.bindVisible(seat.shown().map(counter -> beyond(counter) > 0));
        return more;
    }

    private static int beyond(CounterSnapshot counter) {
        return counter.line().count() - counter.line().waiting().size();
    }

    /** Moves only what moved: a row that stays keeps its place in the page, and the focus. */
    private void show(List<Waiting> line) {
        var gone = new HashSet<>(rows.keySet());
        line.forEach(gone::remove);
        gone.forEach(waiting -> list.remove(rows.remove(waiting)));
        for (int place = 0; place < line.size(); place++) {
            WaitingRow row = rows.computeIfAbsent(line.get(place), this::row);
            if (place >= list.getComponentCount() || list.getComponentAt(place) != row) {
                list.addComponentAtIndex(place, row);
            }
        }
    }

    private WaitingRow row(Waiting waiting) {
        return new WaitingRow(words, times, waiting, callable, () -> choices.call(waiting));
    }
}
