// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
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
        add(PageFrame.lineLost(words), header(), main(hall, answerHelp));
    }

    private Component header() {
        var site = new Span();
        site.addClassName("site");
        site.bindText(floor.map(Floor::siteName));
        var role = new Span(words.say("role"));
        role.addClassName("role");
        var pages = new Nav(
                PageFrame.link("/manager/statistics", "statistics.link", words),
                PageFrame.link("/manager/appointments", "appointments", words),
                PageFrame.link("/manager/devices", "devices.link", words),
                PageFrame.link("/manager/staffing", "staffing.link", words),
                PageFrame.link("/manager/waits", "promises.link", words),
                PageFrame.link("/manager/results", "results.link", words));
        pages.getElement().setAttribute("aria-label", words.say("pages"));
        return new Header(site, role, PageFrame.clock(), PageFrame.link("/sign-out", "sign-out", words), pages);
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
