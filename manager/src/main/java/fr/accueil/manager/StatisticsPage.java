// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;

/** The page: the answer, the figures with their change, the pictures, the tables. */
final class StatisticsPage extends Div {

    private static final String TICKETS = "manager/statistics/tickets";

    private final StatisticsDesk desk;
    private final StatisticsDesk.Choices choices;
    private final StatisticsAddress address;
    private final StatisticsReport report;
    private final Optional<StatisticsReport> other;
    private final Words words;
    private final Says says;

    StatisticsPage(
            StatisticsDesk desk,
            StatisticsDesk.Choices choices,
            StatisticsAddress address,
            StatisticsReport report,
            Optional<StatisticsReport> other,
            Words words) {
        this.desk = desk;
        this.choices = choices;
        this.address = address;
        this.report = report;
        this.other = other;
        this.words = words;
        this.says = new Says(words);
        addClassNames("floor", "past");
        add(new PastHeader(choices.siteName(), words), main());
    }

    private Component main() {
        Main main = new Main(answer(), new PeriodPicker(choices, address, words));
        if (report.total().visits().issued() == 0) {
            main.add(
                    new Paragraph(words.say("headline.nobody.hint")),
                    card("doors", new PastTable(Sheets.in(report, words).doors(), true)));
            return main;
        }
        Sheets sheets = Sheets.in(report, words);
        main.add(
                new PastTiles(report.total(), other.map(StatisticsReport::total), words),
                charts(sheets),
                card("services", new PastTable(sheets.services(), true, links())),
                tables(sheets),
                definitions());
        return main;
    }

    private Component answer() {
        H1 sentence = new H1(new Headline(report, words).sentence(other));
        Div answer = new Div(sentence);
        answer.addClassName("answer");
        answer.add(line(words.say(
                "statistics.what",
                says.period(report.query()),
                report.openDays(),
                report.total().visits().issued())));
        new Filters(choices, words).sentence(report.query()).ifPresent(text -> answer.add(line(text)));
        other.ifPresent(before -> answer.add(line(words.say("compared", says.period(before.query())))));
        if (address.mistaken()) {
            answer.add(PageFrame.notice(words.say("mistaken")));
        }
        if (report.simulated()) {
            answer.add(PageFrame.notice(words.say("simulated")));
        }
        desk.unsentReport()
                .ifPresent(month -> answer.add(PageFrame.notice(words.say("report.unsent", says.month(month)))));
        answer.add(exports());
        return answer;
    }

    private static Component line(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("line");
        return line;
    }

    private Component exports() {
        Div exports = new Div(new Span(words.say("export")));
        exports.addClassName("exports");
        for (StatisticsDesk.Format format : StatisticsDesk.Format.values()) {
            Anchor link = new Anchor(
                    new PastFile(desk, report.query(), format, words), AttachmentType.DOWNLOAD, format.name());
            link.getElement().setAttribute("aria-label", words.say("export.as", format.name()));
            exports.add(link);
        }
        NativeButton print = new NativeButton(words.say("print"));
        print.getElement().setAttribute("onclick", "window.print()");
        exports.add(print);
        return exports;
    }

    private Component charts(Sheets sheets) {
        List<Chart> charts = Charts.of(report, words);
        Div cards = new Div(
                new ChartCard("heat", charts.get(0), new PastTable(sheets.heat(), false, moments()), words),
                new ChartCard("curve", charts.get(1), new PastTable(sheets.curve(), false), words),
                new ChartCard("waits", charts.get(2), new PastTable(sheets.waits(), false), words),
                new ChartCard("bars", charts.get(3), new PastTable(named(sheets.services()), false), words));
        cards.addClassName("charts");
        return cards;
    }

    /** The table of the bars has another name than the one with the links. */
    private Sheets.Table named(Sheets.Table services) {
        return new Sheets.Table(words.say("chart.services"), services.columns(), services.rows());
    }

    /** From a day and hour to who waited then. */
    private List<Anchor> moments() {
        return report.heat().stream()
                .map(cell -> new Anchor(
                        address.at(cell.day(), cell.hour()).text(TICKETS),
                        cell.day().getDisplayName(TextStyle.FULL, words.locale())))
                .toList();
    }

    /** From a service to its tickets. */
    private List<Anchor> links() {
        return report.services().stream()
                .map(service -> new Anchor(
                        address.with(new StatisticsQuery(
                                        report.query().from(),
                                        report.query().to(),
                                        Optional.of(service.code()),
                                        Optional.empty(),
                                        report.query().visitors()))
                                .text(TICKETS),
                        service.name()))
                .toList();
    }

    private Component tables(Sheets sheets) {
        Div left = new Div(card("totals", new PastTable(sheets.totals(), true)));
        left.addClassName("column");
        sheets.groups().forEach(group -> left.add(card("group", new PastTable(group, true))));
        Div tables = new Div(left);
        Div right = new Div(card("doors", new PastTable(sheets.doors(), true)));
        right.addClassName("column");
        if (!report.counters().isEmpty()) {
            right.add(card("counters", new PastTable(sheets.counters(), true)));
        }
        if (!report.languages().isEmpty()) {
            right.add(card("languages", new PastTable(sheets.languages(), true)));
        }
        if (!report.outcomes().isEmpty()) {
            right.add(card("outcomes", new PastTable(sheets.outcomes(), true)));
        }
        tables.add(right);
        tables.addClassName("tables");
        return tables;
    }

    private static Component card(String name, Component content) {
        Section card = new Section(content);
        card.addClassNames("card", name);
        return card;
    }

    private Component definitions() {
        Div lines = new Div();
        for (String line : words.say("definitions").split("\n")) {
            lines.add(new Paragraph(line));
        }
        NativeDetails definitions = new NativeDetails(words.say("definitions.title"), lines);
        Section card = new Section(new H2(words.say("definitions.heading")), definitions);
        card.addClassNames("card", "definitions");
        return card;
    }
}
