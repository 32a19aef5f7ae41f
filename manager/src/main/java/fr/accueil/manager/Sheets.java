// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** A report as tables of words and figures: the same on the page, in a spreadsheet and on paper. */
public final class Sheets {

    private final StatisticsReport report;
    private final Words words;
    private final Says says;

    private Sheets(StatisticsReport report, Words words) {
        this.report = report;
        this.words = words;
        this.says = new Says(words);
    }

    /**
     * A table.
     *
     * @param heading what it shows
     * @param columns the names of its columns
     * @param rows as many cells in each as there are columns, the first the name of the row
     */
    public record Table(String heading, List<String> columns, List<List<Cell>> rows) {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            int width = columns.size();
            if (rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException(heading + " has rows of another width than its columns");
            }
        }
    }

    /** What stands in a cell: as people read it, and as a program counts with it. */
    public record Cell(String shown, OptionalDouble figure, boolean isWords) {
        Cell(String shown, OptionalDouble figure) {
            this(shown, figure, false);
        }

        static Cell text(String text) {
            return new Cell(text, OptionalDouble.empty(), true);
        }
    }

    /** What a report is about, in words: the site, the period, what it is narrowed to, what its figures mean. */
    public record Preface(String title, String headline, List<String> lines, List<String> definitions) {}

    /** The preface of a report. */
    public static Preface preface(StatisticsReport report, StatisticsDesk.Choices choices, Locale language) {
        Words words = Words.in(language.toLanguageTag());
        Says says = new Says(words);
        List<String> lines = new ArrayList<>();
        lines.add(words.say("file.period", says.period(report.query()), report.openDays()));
        new Filters(choices, words).sentence(report.query()).ifPresent(lines::add);
        if (report.simulated()) {
            lines.add(words.say("simulated"));
        }
        List<String> definitions = List.of(words.say("definitions").split("\n"));
        return new Preface(
                words.say("file.title", choices.siteName()),
                new Headline(report, words).sentence(Optional.empty()),
                lines,
                definitions);
    }

    /** All tables of a report. */
    public static List<Table> of(StatisticsReport report, Locale language) {
        Words words = Words.in(language.toLanguageTag());
        Sheets sheets = new Sheets(report, words);
        List<Table> tables = new ArrayList<>(List.of(
                sheets.totals(), sheets.services(), sheets.heat(), sheets.curve(), sheets.waits(), sheets.doors()));
        tables.addAll(sheets.groups());
        if (!report.counters().isEmpty()) {
            tables.add(sheets.counters());
        }
        if (!report.languages().isEmpty()) {
            tables.add(sheets.languages());
        }
        if (!report.outcomes().isEmpty()) {
            tables.add(sheets.outcomes());
        }
        return tables;
    }

    static Sheets in(StatisticsReport report, Words words) {
        return new Sheets(report, words);
    }

    Table totals() {
        Summary all = report.total();
        List<List<Cell>> rows = new ArrayList<>();
        row(rows, "total.issued", number(all.visits().issued()));
        row(rows, "total.served", number(all.visits().served()));
        row(rows, "total.absent", number(all.visits().absent()));
        row(rows, "total.left", number(all.visits().left()));
        row(rows, "total.unserved", number(all.visits().unserved()));
        row(rows, "total.not-closed", number(all.visits().notClosed()));
        row(rows, "total.still-there", number(all.visits().stillThere()));
        spread(rows, "waiting", all.waiting());
        row(rows, "total.within", share(all.withinTarget()));
        spread(rows, "first-call", all.firstCall());
        row(rows, "total.first-within", share(all.firstWithinTarget()));
        spread(rows, "service", all.service());
        marks(rows, all.marks());
        return new Table(words.say("totals"), List.of(words.say("figure"), words.say("value")), rows);
    }

    private void spread(List<List<Cell>> rows, String name, Spread spread) {
        row(rows, "total." + name + ".mean", time(spread, spread.mean()));
        row(rows, "total." + name + ".median", time(spread, spread.median()));
        row(rows, "total." + name + ".p90", time(spread, spread.p90()));
        row(rows, "total." + name + ".max", time(spread, spread.max()));
    }

    private void marks(List<List<Cell>> rows, Summary.Marks marks) {
        row(rows, "total.at-kiosk", number(marks.atKiosk()));
        row(rows, "total.transferred", number(marks.transferred()));
        row(rows, "total.recalls", number(marks.recalls()));
        row(rows, "total.incomplete", number(marks.incomplete()));
        row(rows, "total.booked", number(marks.booked()));
        row(rows, "total.came-late", share(Summary.share(marks.cameLate(), marks.booked())));
        row(rows, "total.on-time", share(Summary.share(marks.calledOnTime(), marks.booked())));
        row(rows, "total.times-left-out", number(marks.timesLeftOut()));
    }

    private void row(List<List<Cell>> rows, String name, Cell value) {
        rows.add(List.of(Cell.text(words.say(name)), value));
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
        Summary summary = row.summary();
        Summary.Visits visits = summary.visits();
        return List.of(
                Cell.text(row.name()),
                number(visits.issued()),
                time(summary.waiting(), summary.waiting().median()),
                time(summary.waiting(), summary.waiting().p90()),
                share(summary.withinTarget()),
                share(Summary.share(visits.absent(), visits.issued())),
                share(Summary.share(visits.left(), visits.issued())),
                time(summary.service(), summary.service().median()));
    }

    /** Those that have something to compare. */
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
                            case WEEK -> words.say("week.of", says.day(LocalDate.parse(name)));
                            case QUEUE -> name;
                            case VISITORS -> Filters.visitors(StatisticsQuery.Visitors.valueOf(name), words);
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
                                number(outcome.visits()),
                                share(Summary.share(outcome.visits(), all))))
                        .toList());
    }

    Table counters() {
        return new Table(
                words.say("by-counter"),
                List.of(words.say("counter"), words.say("services-begun"), words.say("open"), words.say("occupied")),
                report.counters().stream()
                        .map(counter -> List.of(
                                Cell.text(counter.name()),
                                number(counter.services()),
                                new Cell(says.duration(counter.open()), minutes(counter.open())),
                                share(Summary.share(
                                        counter.busy().toSeconds(),
                                        counter.open().toSeconds()))))
                        .toList());
    }

    Table doors() {
        StatisticsReport.Doors doors = report.doors();
        List<List<Cell>> rows = new ArrayList<>();
        row(rows, "doors.redirected", number(doors.redirected()));
        row(rows, "doors.abandoned", number(doors.abandoned()));
        row(rows, "doors.incomplete", number(doors.incomplete()));
        row(rows, "doors.refused", number(doors.refused()));
        row(rows, "doors.desk-redirected", number(doors.deskRedirected()));
        row(rows, "doors.desk-incomplete", number(doors.deskIncomplete()));
        row(rows, "doors.digital", number(doors.digitalPoint()));
        return new Table(words.say("doors"), List.of(words.say("figure"), words.say("value")), rows);
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
                                Cell.text(says.fully(point)),
                                number(point.summary().visits().issued()),
                                time(
                                        point.summary().waiting(),
                                        point.summary().waiting().median()),
                                time(
                                        point.summary().waiting(),
                                        point.summary().waiting().p90()),
                                share(point.summary().withinTarget())))
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
                                number(cell.visits()),
                                new Cell(says.duration(cell.median()), minutes(cell.median()))))
                        .toList());
    }

    Table waits() {
        long all =
                report.waits().stream().mapToLong(StatisticsReport.Bin::waits).sum();
        Function<StatisticsReport.Bin, List<Cell>> row =
                bin -> List.of(Cell.text(says.bin(bin)), number(bin.waits()), share(Summary.share(bin.waits(), all)));
        return new Table(
                words.say("chart.waits"),
                List.of(words.say("minutes.axis"), words.say("received"), words.say("of-all")),
                report.waits().stream().map(row).toList());
    }

    private Cell number(long number) {
        return new Cell(says.number(number), OptionalDouble.of(number));
    }

    private Cell share(OptionalDouble share) {
        return new Cell(
                says.share(share),
                share.isEmpty() ? share : OptionalDouble.of(Math.round(share.getAsDouble() * 1000) / 10.0));
    }

    private Cell time(Spread spread, Duration figure) {
        return new Cell(
                says.duration(spread.known(figure)), spread.count() == 0 ? OptionalDouble.empty() : minutes(figure));
    }

    private static OptionalDouble minutes(Duration duration) {
        return OptionalDouble.of(Math.round(duration.toSeconds() / 6.0) / 10.0);
    }
}
