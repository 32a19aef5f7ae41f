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
        add(PageFrame.lineLost(words), header(), main(panel, answerHelp));
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
        var header = new Header(site, role, PageFrame.clock());
        PageFrame.signOut(header, words);
        header.add(pages);
        return header;
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
