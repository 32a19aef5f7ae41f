// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.hall;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import fr.accueil.manager.common.ManagerWords;

/** The four figures of the day. */
final class HallTiles extends DescriptionList {

    private final Signal<QueueOverview> overview;
    private final ManagerWords words;

    HallTiles(Signal<QueueOverview> overview, ManagerWords words) {
        this.overview = overview;
        this.words = words;
        addClassName("tiles");
        addComponent(tile("waiting", overview.map(now -> words.say("number", HallFigures.waiting(now)))));
        addComponent(tile(
                "counters",
                overview.map(now -> words.say(
                        "counters.of",
                        HallFigures.openCounters(now),
                        now.counters().size()))));
        addComponent(tile("issued", overview.map(now -> words.say("number", now.issuedToday()))));
        addComponent(tile("served", overview.map(now -> words.say("number", now.servedToday()))));
    }

    private void addComponent(Component tile) {
        getElement().appendChild(tile.getElement());
    }

    private Component tile(String name, Signal<String> value) {
        var figure = new Description();
        figure.setTestId(name + "-figure");
        figure.bindText(value);
        return new Div(new Term(words.say("tile." + name)), figure);
    }
}
