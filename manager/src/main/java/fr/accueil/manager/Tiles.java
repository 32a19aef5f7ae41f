// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;

/** The four figures of the day. */
final class Tiles extends DescriptionList {

    private final Signal<Floor> floor;
    private final Words words;

    Tiles(Signal<Floor> floor, Words words) {
        this.floor = floor;
        this.words = words;
        addClassName("tiles");
        addComponent(tile("waiting", floor.map(now -> words.say("number", Figures.waiting(now)))));
        addComponent(tile(
                "counters",
                floor.map(now -> words.say(
                        "counters.of", Figures.openCounters(now), now.counters().size()))));
        addComponent(tile("issued", floor.map(now -> words.say("number", now.issuedToday()))));
        addComponent(tile("served", floor.map(now -> words.say("number", now.servedToday()))));
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
