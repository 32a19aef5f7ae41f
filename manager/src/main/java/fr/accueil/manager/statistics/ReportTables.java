// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.statistics;

import fr.accueil.manager.common.ManagerWords;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The tables of a report: the same on the page, in a spreadsheet and on paper. */
public final class ReportTables {

    private final StatisticsReport report;
    private final ManagerWords words;
    private final FigureFormat format;
    private final ReportCells reportCells;

    private ReportTables(StatisticsReport report, ManagerWords words) {
        this.report = report;
        this.words = words;
        this.format = new FigureFormat(words);
        this.reportCells = new ReportCells(format);
    }

    /**
     * A table.
     *
     * @param heading its title
     * @param columns the names of its columns
     * @param rows each with as many cells as columns, the first one its name
     */
    public record Table(String heading, List<String> columns, List<List<Cell>> rows) {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            int width = columns.size();
            if (rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException(heading + " has a row of the wrong length");
            }
        }
    }

    /** The content of a cell: its text, and its number for programs. */
    public record Cell(String shown, OptionalDouble figure, boolean isWords) {
        Cell(String shown, OptionalDouble figure) {
            this(shown, figure, false);
        }

        static Cell text(String text) {
            return new Cell(text, OptionalDouble.empty(), true);
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
                report.languages().stream().map(row -> named(row).subList(0, 4)).toList());
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
                report.services().stream().map(this::named).toList());
    }

    private List<Cell> named(StatisticsReport.Named row) {
        VisitFigures figures = row.summary();
        VisitFigures.Visits visits = figures.visits();
        return List.of(
                Cell.text(row.name()),
                reportCells.number(visits.issued()),
                reportCells.time(figures.waiting(), figures.waiting().median()),
                reportCells.time(figures.waiting(), figures.waiting().p90()),
                reportCells.share(figures.withinTarget()),
                reportCells.share(VisitFigures.share(visits.absent(), visits.issued())),
                reportCells.share(VisitFigures.share(visits.left(), visits.issued())),
                reportCells.time(figures.service(), figures.service().median()));
    }

    /** The tables of groups, without the empty ones. */
    List<Table> groups() {
        return report.groups().stream()
                .filter(group -> !group.rows().isEmpty())
                .map(this::group)
                .toList();
    }

    private Table group(StatisticsReport.Group group) {
        String name = group.by().name().toLowerCase(Locale.ROOT);
        return new Table(
                words.say("by-" + name),
                List.of(
                        words.say(name + ".column"),
                        words.say("visitors"),
                        words.say("median"),
                        words.say("nine-of-ten"),
                        words.say("in-target")),
                group.rows().stream()
                        .map(row -> row(group.by(), named(row).subList(0, 5)))
                        .toList());
    }

    private List<Cell> row(StatisticsReport.Group.By by, List<Cell> cells) {
        List<Cell> row = new ArrayList<>(cells);
        String name = cells.getFirst().shown();
        row.set(
                0,
                Cell.text(
                        switch (by) {
                            case WEEK -> words.say("week.of", format.day(LocalDate.parse(name)));
                            case QUEUE -> name;
                            case VISITORS -> FilterWords.visitors(StatisticsQuery.Visitors.valueOf(name), words);
                        }));
        return row;
    }

    Table outcomes() {
        long all = report.outcomes().stream()
                .mapToLong(StatisticsReport.Outcome::visits)
                .sum();
        return new Table(
                words.say("by-outcome"),
                List.of(words.say("outcome"), words.say("visits"), words.say("of-all")),
                report.outcomes().stream()
                        .map(outcome -> List.of(
                                Cell.text(outcome.name()),
                                reportCells.number(outcome.visits()),
                                reportCells.share(VisitFigures.share(outcome.visits(), all))))
                        .toList());
    }

    Table counters() {
        return new Table(
                words.say("by-counter"),
                List.of(words.say("counter"), words.say("services-begun"), words.say("open"), words.say("occupied")),
                report.counters().stream()
                        .map(counter -> List.of(
                                Cell.text(counter.name()),
                                reportCells.number(counter.services()),
                                reportCells.duration(counter.open()),
                                reportCells.share(VisitFigures.share(
                                        counter.busy().toSeconds(),
                                        counter.open().toSeconds()))))
                        .toList());
    }

    Table curve() {
        return new Table(
                words.say("chart.curve"),
                List.of(
                        words.say("date"),
                        words.say("visitors"),
                        words.say("median"),
                        words.say("nine-of-ten"),
                        words.say("in-target")),
                report.curve().stream()
                        .map(point -> List.of(
                                Cell.text(format.fully(point)),
                                reportCells.number(point.summary().visits().issued()),
                                reportCells.time(
                                        point.summary().waiting(),
                                        point.summary().waiting().median()),
                                reportCells.time(
                                        point.summary().waiting(),
                                        point.summary().waiting().p90()),
                                reportCells.share(point.summary().withinTarget())))
                        .toList());
    }

    Table heat() {
        return new Table(
                words.say("chart.heat"),
                List.of(words.say("weekday"), words.say("hour.column"), words.say("received"), words.say("median")),
                report.heat().stream()
                        .map(cell -> List.of(
                                Cell.text(cell.day().getDisplayName(TextStyle.FULL, words.locale())),
                                Cell.text(words.say("hour", cell.hour())),
                                reportCells.number(cell.visits()),
                                reportCells.duration(cell.median())))
                        .toList());
    }

    Table waits() {
        long all =
                report.waits().stream().mapToLong(StatisticsReport.Bin::waits).sum();
        Function<StatisticsReport.Bin, List<Cell>> row = bin -> List.of(
                Cell.text(format.bin(bin)),
                reportCells.number(bin.waits()),
                reportCells.share(VisitFigures.share(bin.waits(), all)));
        return new Table(
                words.say("chart.waits"),
                List.of(words.say("minutes.axis"), words.say("received"), words.say("of-all")),
                report.waits().stream().map(row).toList());
    }
}
