// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.statistics;

import fr.accueil.manager.common.ManagerWords;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tables of a report: the same on the page, in a spreadsheet and on paper. */
public final class ReportTables {

    private final StatisticsReport report;
    private final ManagerWords words;
    private final FigureFormat format;

    private ReportTables(StatisticsReport report, ManagerWords words) {
        this.report = report;
        this.words = words;
        this.format = new FigureFormat(words);
    }

    /**
     * A table.
     *
     * @param heading its title
     * @param columns the names of its columns
     * @param rows each with as many cells as columns, the first one its name
     */
    public record Table(String heading, List<String> columns, List<List<ReportCell>> rows) {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            int width = columns.size();
            if (rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException(heading + " has a row of the wrong length");
            }
        }
    }

    /** The preface in words: the site, the period, the filters, the meaning of the figures. */
    public record Preface(String title, String headline, List<String> lines, List<String> definitions) {}

    /** The preface of a report. */
    public static Preface preface(StatisticsReport report, StatisticsPort.Choices choices, Locale language) {
        ManagerWords words = ManagerWords.in(language.toLanguageTag());
        FigureFormat format = new FigureFormat(words);
        List<String> lines = new ArrayList<>();
        lines.add(words.say("file.period", format.period(report.query()), report.openDays()));
        new FilterWords(choices, words).sentence(report.query()).ifPresent(lines::add);
        if (report.simulated()) {
            lines.add(words.say("simulated"));
        }
        List<String> definitions = List.of(words.say("definitions").split("\n"));
        return new Preface(
                words.say("file.title", choices.siteName()),
                new StatisticsHeadline(report, words).sentence(Optional.empty()),
                lines,
                definitions);
    }

    /** All tables of a report. */
    public static List<Table> of(StatisticsReport report, Locale language) {
        ManagerWords words = ManagerWords.in(language.toLanguageTag());
        ReportTables reportTables = new ReportTables(report, words);
        List<Table> tables = new ArrayList<>(List.of(
                reportTables.totals(),
                reportTables.services(),
                reportTables.heat(),
                reportTables.curve(),
                reportTables.waits(),
                reportTables.withoutTicket()));
        tables.addAll(reportTables.groups());
        if (!report.counters().isEmpty()) {
            tables.add(reportTables.counters());
        }
        if (!report.languages().isEmpty()) {
            tables.add(reportTables.languages());
        }
        if (!report.outcomes().isEmpty()) {
            tables.add(reportTables.outcomes());
        }
        return tables;
    }

    static ReportTables in(StatisticsReport report, ManagerWords words) {
        return new ReportTables(report, words);
    }

    Table totals() {
        return new FigureTables(report, words).totals();
    }

    Table withoutTicket() {
        return new FigureTables(report, words).withoutTicket();
    }

    Table languages() {
        return new Table(
                words.say("by-language"),
                List.of(words.say("language"), words.say("visitors"), words.say("median"), words.say("nine-of-ten")),
                report.languages().stream()
                        .map(row -> row(row.name(), row.summary()).subList(0, 4))
                        .toList());
    }

    Table services() {
        return new Table(
                words.say("by-service"),
                List.of(
                        words.say("service"),
                        words.say("visitors"),
                        words.say("median"),
                        words.say("nine-of-ten"),
                        words.say("in-target"),
                        words.say("absent"),
                        words.say("left"),
                        words.say("service-time")),
                report.services().stream()
                        .map(row -> row(row.name(), row.summary()))
                        .toList());
    }

    private static List<ReportCell> row(String name, VisitFigures figures) {
        VisitFigures.Visits visits = figures.visits();
        return List.of(
                new ReportCell.Words(name),
                new ReportCell.Count(visits.issued()),
                ReportCell.Time.of(figures.waiting(), figures.waiting().median()),
                ReportCell.Time.of(figures.waiting(), figures.waiting().p90()),
                new ReportCell.Share(figures.withinTarget()),
                ReportCell.Share.of(visits.absent(), visits.issued()),
                ReportCell.Share.of(visits.left(), visits.issued()),
                ReportCell.Time.of(figures.service(), figures.service().median()));
    }

    /** The tables of weeks, queues and classes of visitors, without the empty ones. */
    List<Table> groups() {
        return Stream.of(weeks(), queues(), visitors())
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    private Table weeks() {
        return waits(
                "by-week",
                "week.column",
                report.weeks().stream()
                        .map(week -> row(words.say("week.of", format.day(week.monday())), week.summary())));
    }

    private Table queues() {
        return waits(
                "by-queue", "queue.column", report.queues().stream().map(queue -> row(queue.name(), queue.summary())));
    }

    private Table visitors() {
        return waits(
                "by-visitors",
                "visitors.column",
                report.visitors().stream()
                        .map(some -> row(FilterWords.visitors(some.visitors(), words), some.summary())));
    }

    /** A table of the first five cells of rows. */
    private Table waits(String heading, String name, Stream<List<ReportCell>> rows) {
        return new Table(
                words.say(heading),
                List.of(
                        words.say(name),
                        words.say("visitors"),
                        words.say("median"),
                        words.say("nine-of-ten"),
                        words.say("in-target")),
                rows.map(row -> row.subList(0, 5)).toList());
    }

    Table outcomes() {
        long all = report.outcomes().stream()
                .mapToLong(StatisticsReport.Outcome::visits)
                .sum();
        return new Table(
                words.say("by-outcome"),
                List.of(words.say("outcome"), words.say("visits"), words.say("of-all")),
                report.outcomes().stream()
                        .map(outcome -> List.<ReportCell>of(
                                new ReportCell.Words(outcome.name()),
                                new ReportCell.Count(outcome.visits()),
                                ReportCell.Share.of(outcome.visits(), all)))
                        .toList());
    }

    Table counters() {
        return new Table(
                words.say("by-counter"),
                List.of(words.say("counter"), words.say("services-begun"), words.say("open"), words.say("occupied")),
                report.counters().stream()
                        .map(counter -> List.<ReportCell>of(
                                new ReportCell.Words(counter.name()),
                                new ReportCell.Count(counter.services()),
                                new ReportCell.Time(counter.open()),
                                ReportCell.Share.of(
                                        counter.busy().toSeconds(),
                                        counter.open().toSeconds())))
                        .toList());
    }

    Table curve() {
        return waits(
                "chart.curve", "date", report.curve().stream().map(point -> row(format.fully(point), point.summary())));
    }

    Table heat() {
        return new Table(
                words.say("chart.heat"),
                List.of(words.say("weekday"), words.say("hour.column"), words.say("received"), words.say("median")),
                report.heat().stream()
                        .map(cell -> List.<ReportCell>of(
                                new ReportCell.Words(cell.day().getDisplayName(TextStyle.FULL, words.locale())),
                                new ReportCell.Words(words.say("hour", cell.hour())),
                                new ReportCell.Count(cell.visits()),
                                new ReportCell.Time(cell.median())))
                        .toList());
    }

    Table waits() {
        long all =
                report.waits().stream().mapToLong(StatisticsReport.Bin::waits).sum();
        Function<StatisticsReport.Bin, List<ReportCell>> row = bin -> List.of(
                new ReportCell.Words(format.bin(bin)),
                new ReportCell.Count(bin.waits()),
                ReportCell.Share.of(bin.waits(), all));
        return new Table(
                words.say("chart.waits"),
                List.of(words.say("minutes.axis"), words.say("received"), words.say("of-all")),
                report.waits().stream().map(row).toList());
    }
}
