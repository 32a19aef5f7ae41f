// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.hall;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.signals.Signal;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.screenkit.TrainingBand;

/** The content of the page: the answer, the figures, the two tables. */
final class HallPage extends Div {

    private final Signal<QueueOverview> overview;
    private final Signal<HallSnapshot> hall;
    private final ManagerWords words;

    HallPage(
            Signal<QueueOverview> overview,
            Signal<HallSnapshot> hall,
            ManagerWords words,
            HallPanel panel,
            SerializableConsumer<String> answerHelp) {
        this.overview = overview;
        this.hall = hall;
        this.words = words;
        addClassName("floor");
        add(main(panel, answerHelp));
    }

    private Component main(HallPanel panel, SerializableConsumer<String> answerHelp) {
        var tables = new Div(QueueTable.of(overview, hall, words), CounterTable.of(overview, words));
        tables.addClassName("tables");
        return new Main(
                new TrainingBand(hall.map(HallSnapshot::training), words.say("training.band")),
                new HallHelpBanner(overview, words, answerHelp),
                new HallAnswer(overview, words),
                panel,
                new HallTiles(overview, words),
                tables);
    }
}
