// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.statistics;

import fr.accueil.manager.common.Choice;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** A port whose statistics the test sets. */
final class FakeStatisticsPort implements StatisticsPort {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    static final StatisticsReport.Heat MONDAY_TEN = heat(DayOfWeek.MONDAY, 10, 38);

    final List<StatisticsQuery> asked = new ArrayList<>();
    final List<Moment> moments = new ArrayList<>();
    final Map<LocalDate, StatisticsReport> byFirstDay = new HashMap<>();
    List<VisitLine> visits = List.of();
    boolean simulated;
    Optional<LocalDate> unsent = Optional.empty();

    @Override
    public Choices choices(Locale language) {
        return new Choices(
                "Préfecture",
                TODAY,
                List.of(new Choice("ACC-INFO", "Un renseignement"), new Choice("X", "<b>Permis</b>")),
                List.of(new Choice("A", "A Accueil")));
    }

    @Override
    public StatisticsReport report(StatisticsQuery query, Locale language) {
        asked.add(query);
        return byFirstDay.getOrDefault(query.from(), of(query, summary(0, 0)));
    }

    @Override
    public boolean isSimulated(StatisticsQuery query) {
        return simulated;
    }

    @Override
    public List<VisitLine> visits(StatisticsQuery query, Moment moment) {
        asked.add(query);
        moments.add(moment);
        return visits;
    }

    @Override
    public void export(StatisticsQuery query, Format format, Locale language, OutputStream to) throws IOException {
        to.write(format.name().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<LocalDate> unsentReport() {
        return unsent;
    }

    void says(LocalDate first, int visits, int median, StatisticsReport.Heat... heat) {
        StatisticsQuery query =
                StatisticsQuery.between(first, first.plusMonths(1).minusDays(1));
        byFirstDay.put(first, of(query, summary(visits, median), heat));
    }

    private StatisticsReport of(StatisticsQuery query, VisitFigures total, StatisticsReport.Heat... heat) {
        boolean empty = total.visits().issued() == 0;
        return new StatisticsReport(
                query,
                simulated,
                empty ? 0 : 16,
                total,
                empty
                        ? List.of()
                        : List.of(new StatisticsReport.Point(query.from(), StatisticsReport.Grain.DAY, total)),
                List.of(heat),
                List.of(
                        new StatisticsReport.Bin(0, OptionalInt.of(5), 1),
                        new StatisticsReport.Bin(5, OptionalInt.empty(), 3)),
                empty ? List.of() : List.of(new StatisticsReport.Named("X", "<b>Permis</b>", total)),
                List.of(new StatisticsReport.Week(LocalDate.of(2026, 10, 26), total)),
                List.of(new StatisticsReport.Named("A", "A Accueil", total)),
                List.of(new StatisticsReport.OfClass(StatisticsQuery.Visitors.PRIORITY, total)),
                List.of(new StatisticsReport.CounterUse(
                        "G1", "Guichet 1", 12, Duration.ofHours(6), Duration.ofHours(3))),
                List.of(new StatisticsReport.Named("fr", "français", total)),
                List.of(new StatisticsReport.Outcome("Dossier incomplet", 7)),
                new StatisticsReport.VisitsWithoutTicket(4, 1, 2, 0, 0, 0, 3));
    }

    static VisitFigures summary(int visits, int medianMinutes) {
        DurationSummary waits = visits == 0
                ? DurationSummary.NONE
                : new DurationSummary(
                        visits,
                        Duration.ofMinutes(medianMinutes),
                        Duration.ofMinutes(medianMinutes),
                        Duration.ofMinutes(medianMinutes * 3L),
                        Duration.ofMinutes(200));
        return new VisitFigures(
                new VisitFigures.Visits(visits, visits, 0, 0, 0, 0, 0),
                new VisitFigures.Marks(visits, 0, 3, 0, 0, 0, 0, 0, 0),
                waits,
                waits,
                waits,
                visits == 0 ? OptionalDouble.empty() : OptionalDouble.of(0.8),
                OptionalDouble.empty());
    }

    static StatisticsReport.Heat heat(DayOfWeek day, int hour, int minutes) {
        return new StatisticsReport.Heat(day, hour, 20, Duration.ofMinutes(minutes));
    }

    static VisitLine visit(String number) {
        return new VisitLine(
                number,
                LocalDateTime.of(2026, 11, 23, 10, 5),
                "Un renseignement",
                "G1",
                Optional.of(38L),
                Optional.of(4L),
                Fate.SERVED,
                true);
    }
}
