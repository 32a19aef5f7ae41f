// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import java.util.function.ToIntFunction;

/** The agent's day in figures. */
class DayTiles extends Div {
    private final Signal<CounterSnapshot> shown;

    DayTiles(Words words, Signal<CounterSnapshot> shown) {
        this.shown = shown;
        addClassName("tiles");
        add(tile(words.get("tile.received"), "received-today", CounterSnapshot::receivedToday));
        add(tile(words.get("tile.waiting"), "waiting-for-you", CounterSnapshot::waitingCount));
    }

    private DescriptionList tile(String label, String testId, ToIntFunction<CounterSnapshot> figure) {
        var value = new DescriptionList.Description();
        value.bindText(shown.map(counter -> String.valueOf(figure.applyAsInt(counter))));
        value.getElement().setAttribute("data-testid", testId);
        DescriptionList tile = new DescriptionList();
        tile.add(new DescriptionList.Term(label), value);
        tile.addClassName("tile");
        return tile;
    }
}
