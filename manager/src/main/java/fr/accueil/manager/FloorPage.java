// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.signals.Signal;

/** The page: who it is for, the answer, the figures, the two tables. */
final class FloorPage extends Div {

    private final Signal<Floor> floor;
    private final Words words;

    FloorPage(Signal<Floor> floor, Words words, HallPanel hall, SerializableConsumer<String> answerHelp) {
        this.floor = floor;
        this.words = words;
        addClassName("floor");
        add(lineLost(), header(), main(hall, answerHelp));
    }

    private Component lineLost() {
        var since = new Span();
        since.getElement().setAttribute("data-link-since", "");
        var band = new Div(new Span(new Span(words.say("lost")), since));
        band.addClassName("link-lost");
        band.getElement().setAttribute("role", "alert");
        return band;
    }

    private Component header() {
        var site = new Span();
        site.addClassName("site");
        site.bindText(floor.map(Floor::siteName));
        var role = new Span(words.say("role"));
        role.addClassName("role");
        var clock = new Span();
        clock.addClassName("clock");
        clock.getElement().setAttribute("data-clock", "");
        return new Header(
                site,
                role,
                clock,
                link("/manager/statistics", "statistics.link"),
                link("/manager/appointments", "appointments"),
                link("/manager/devices", "devices.link"),
                link("/manager/staffing", "staffing.link"),
                link("/manager/waits", "promises.link"),
                link("/manager/results", "results.link"),
                link("/sign-out", "sign-out"));
    }

    private Component link(String address, String key) {
        var link = new Anchor(address, words.say(key));
        link.setRouterIgnore(true);
        return link;
    }

    private Component main(HallPanel hall, SerializableConsumer<String> answerHelp) {
        var tables = new Div(QueueTable.of(floor, words), CounterTable.of(floor, words));
        tables.addClassName("tables");
        return new Main(
                new HelpBanner(floor, words, answerHelp),
                new Answer(floor, words),
                hall,
                new Tiles(floor, words),
                tables);
    }
}
