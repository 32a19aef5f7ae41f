// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.signals.Signal;

/** The page: the answer, the figures, the two tables. */
final class FloorPage extends Div {

    private final Signal<Floor> floor;
    private final Signal<HallNow> hall;
    private final Words words;

    FloorPage(
            Signal<Floor> floor,
            Signal<HallNow> hall,
            Words words,
            HallPanel panel,
            SerializableConsumer<String> answerHelp) {
        this.floor = floor;
        this.hall = hall;
        this.words = words;
        addClassName("floor");
        add(main(panel, answerHelp));
    }

    private Component main(HallPanel panel, SerializableConsumer<String> answerHelp) {
        var tables = new Div(QueueTable.of(floor, hall, words), CounterTable.of(floor, words));
        tables.addClassName("tables");
        return new Main(
                new HelpBanner(floor, words, answerHelp),
                new Answer(floor, words),
                panel,
                new Tiles(floor, words),
                tables);
    }
}
