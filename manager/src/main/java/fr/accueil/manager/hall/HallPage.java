// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.hall;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.signals.Signal;
import fr.accueil.manager.common.ManagerWords;

/** The page: the answer, the figures, the two tables. */
final class HallPage extends Div {

    private final Signal<QueueOverview> overview;
    private final Signal<HallSnapshot> hall;
    private final ManagerWords managerWords;

    HallPage(
            Signal<QueueOverview> overview,
            Signal<HallSnapshot> hall,
            ManagerWords managerWords,
            HallPanel panel,
            SerializableConsumer<String> answerHelp) {
        this.overview = overview;
        this.hall = hall;
        this.managerWords = managerWords;
        addClassName("floor");
        add(main(panel, answerHelp));
    }

    private Component main(HallPanel panel, SerializableConsumer<String> answerHelp) {
        var tables = new Div(QueueTable.of(overview, hall, managerWords), CounterTable.of(overview, managerWords));
        tables.addClassName("tables");
        return new Main(
                new HallHelpBanner(overview, managerWords, answerHelp),
                new HallAnswer(overview, managerWords),
                panel,
                new HallTiles(overview, managerWords),
                tables);
    }
}
