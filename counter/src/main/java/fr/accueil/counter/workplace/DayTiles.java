// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import fr.accueil.counter.common.CounterSnapshot;
import fr.accueil.counter.common.CounterWords;
import java.util.function.Function;

/** The agent's figures of today. */
class DayTiles extends Div {
    private final Signal<CounterSnapshot> shown;

    DayTiles(CounterWords words, Signal<CounterSnapshot> shown) {
        this.shown = shown;
        addClassName("tiles");
        add(tile(
                words.get("tile.received"),
                "received-today",
                counter -> String.valueOf(counter.day().received())));
        add(tile(
                words.get("tile.mean"),
                "mean-service",
                counter -> counter.day()
                        .meanService()
                        .map(mean -> words.get("tile.minutes", Math.round(mean.toSeconds() / 60.0)))
                        .orElse("–")));
        add(tile(
                words.get("tile.waiting"),
                "waiting-for-you",
                counter -> String.valueOf(counter.line().count())));
    }

    private DescriptionList tile(String label, String testId, Function<CounterSnapshot, String> figure) {
        var value = new DescriptionList.Description();
        value.bindText(shown.map(figure::apply));
        value.getElement().setAttribute("data-testid", testId);
        DescriptionList tile = new DescriptionList();
        tile.add(new DescriptionList.Term(label), value);
        tile.addClassName("tile");
        return tile;
    }
}
