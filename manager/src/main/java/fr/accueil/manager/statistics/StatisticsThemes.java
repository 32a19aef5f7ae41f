// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.statistics;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.manager.statistics.FoldedTheme.Subject;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The charts and tables of a period, folded by theme. The one with the proof of the answer is open at first. */
final class StatisticsThemes extends Div {

    private static final String TICKETS = "manager/statistics/tickets";

    private final ReportTables tables;
    private final StatisticsReport report;
    private final StatisticsAddress address;
    private final ManagerWords words;

    StatisticsThemes(ReportTables tables, StatisticsReport report, StatisticsAddress address, ManagerWords words) {
        this.tables = tables;
        this.report = report;
        this.address = address;
        this.words = words;
        addClassName("themes");
        List<Chart> charts = Charts.of(report, words);
        ReportTableView heat = new ReportTableView(tables.heat(), false, moments(), words);
        theme(
                Subject.WHEN,
                List.of(
                        new ChartCard("heat", charts.get(0), heat, words),
                        new ChartCard("curve", charts.get(1), uncaptioned(tables.curve()), words)));
        ReportTableView services = new ReportTableView(tables.services(), true, links(), words);
        theme(
                Subject.SERVICES,
                List.of(
                        wide(section("services", services)),
                        new ChartCard("bars", charts.get(3), uncaptioned(named(tables.services())), words)));
        theme(Subject.QUEUES, groups());
        theme(Subject.COUNTERS, counters());
        theme(Subject.VISITORS, visitors());
        theme(
                Subject.TOTALS,
                List.of(
                        card("totals", tables.totals(), words),
                        new ChartCard("waits", charts.get(2), uncaptioned(tables.waits()), words)));
        theme(Subject.DEFINITIONS, List.of(wide(definitions())));
    }

    /** The table below a chart, whose card says what it is. */
    private ReportTableView uncaptioned(ReportTables.Table table) {
        return new ReportTableView(table, false, words);
    }

    private void theme(Subject subject, List<? extends Component> parts) {
        if (!parts.isEmpty()) {
            add(new FoldedTheme(subject, words.say("theme." + subject.name().toLowerCase(Locale.ROOT)), parts));
        }
    }

    private List<Section> groups() {
        return tables.groups().stream()
                .map(group -> card("group", group, words))
                .toList();
    }

    private List<Component> counters() {
        List<Component> parts = new ArrayList<>();
        if (!report.counters().isEmpty()) {
            parts.add(card("counters", tables.counters(), words));
        }
        if (!report.outcomes().isEmpty()) {
            parts.add(card("outcomes", tables.outcomes(), words));
        }
        return parts;
    }

    private List<Component> visitors() {
        List<Component> parts = new ArrayList<>();
        if (!report.languages().isEmpty()) {
            parts.add(card("languages", tables.languages(), words));
        }
        parts.add(card("doors", tables.withoutTicket(), words));
        return parts;
    }

    /** The table of the bar chart has another name than the one with the links. */
    private ReportTables.Table named(ReportTables.Table services) {
        return new ReportTables.Table(words.say("chart.services"), services.columns(), services.rows());
    }

    /** The link from a day and hour to the tickets of that time. */
    private List<Anchor> moments() {
        return report.heat().stream()
                .map(cell -> new Anchor(
                        address.at(cell.day(), cell.hour()).text(TICKETS),
                        cell.day().getDisplayName(TextStyle.FULL, words.locale())))
                .toList();
    }

    /** The link from a service to its tickets. */
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

    private Section definitions() {
        Div lines = new Div();
        Stream.of(words.say("definitions").split("\n")).map(Paragraph::new).forEach(lines::add);
        return section("definitions", lines);
    }

    static Section card(String name, ReportTables.Table table, ManagerWords words) {
        return section(name, new ReportTableView(table, true, words));
    }

    private static Section section(String name, Component content) {
        Section card = new Section(content);
        card.addClassNames("card", name);
        return card;
    }

    private static Section wide(Section card) {
        card.addClassName("wide");
        return card;
    }
}
