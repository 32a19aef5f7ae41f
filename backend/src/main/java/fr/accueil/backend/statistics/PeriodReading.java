// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import fr.accueil.backend.site.Service;
import fr.accueil.backend.site.Site;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Answers a question about the past with everything that a page shows. */
@Component
public class PeriodReading {

    private static final int DAYS_IN_DAYS = 62;
    private static final int YEARS_IN_MONTHS = 3;

    private final Statistics statistics;
    private final SimulatedPast simulated;

    PeriodReading(Statistics statistics, SimulatedPast simulated) {
        this.statistics = statistics;
        this.simulated = simulated;
    }

    /** The past of a site. Long periods are read, and drawn, by month or by year. */
    public PeriodStatistics read(Site site, PeriodQuestion question) {
        PeriodStatistics.Grain grain = grain(question);
        List<Statistics.Piece> pieces =
                statistics.pieces(site, question.from(), question.to(), widest(grain), List.of(RollUp.By.values()));
        return new PeriodStatistics(
                isSimulated(site, question.from(), question.to()),
                opened(pieces),
                total(site, pieces.stream().map(piece -> piece.together(RollUp.By.SERVICE)), question),
                grain,
                points(site, pieces, question, day -> begin(grain, day)),
                sum(site, pieces, RollUp.By.HOUR, 0, question, PeriodReading::hour),
                grain == PeriodStatistics.Grain.DAY
                        ? points(
                                site,
                                pieces,
                                question,
                                day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                        : new TreeMap<>(),
                sum(site, pieces, RollUp.By.SERVICE, 0, question, rollUpKey -> rollUpKey.part(0)),
                sum(site, pieces, RollUp.By.SERVICE, 0, question, rollUpKey -> queue(site, rollUpKey.part(0))),
                sum(site, pieces, RollUp.By.SERVICE, 0, question, rollUpKey -> VisitorClass.valueOf(rollUpKey.part(1))),
                sum(site, pieces, RollUp.By.COUNTER, 1, question, rollUpKey -> rollUpKey.part(0)),
                sum(site, pieces, RollUp.By.LANGUAGE, 1, question, rollUpKey -> rollUpKey.part(0)),
                outcomes(pieces, question),
                endings(pieces));
    }

    /** Whether some of these days were made up for a demonstration. */
    public boolean isSimulated(Site site, LocalDate from, LocalDate to) {
        return simulated.among(site, from, to);
    }

    private static FigureSum total(Site site, Stream<RollUp> services, PeriodQuestion question) {
        FigureSum total = new FigureSum(site);
        services.forEach(rollUp -> rollUp.forEach((rollUpKey, rollUpCell) -> {
            if (question.includes(rollUpKey)) {
                total.add(rollUpKey.part(0), rollUpCell);
            }
        }));
        return total;
    }

    private static SortedMap<LocalDate, FigureSum> points(
            Site site, List<Statistics.Piece> pieces, PeriodQuestion question, UnaryOperator<LocalDate> begin) {
        SortedMap<LocalDate, List<Statistics.Piece>> points = new TreeMap<>();
        pieces.forEach(piece -> points.computeIfAbsent(begin.apply(piece.first()), none -> new ArrayList<>())
                .add(piece));
        SortedMap<LocalDate, FigureSum> curve = new TreeMap<>();
        points.forEach((first, its) -> {
            FigureSum sum =
                    total(site, its.stream().map(piece -> piece.figures().rollUp(RollUp.By.SERVICE)), question);
            if (sum.count(Count.ISSUED) > 0) {
                curve.put(first, sum);
            }
        });
        return curve;
    }

    /** How many visits from one service day to another, both counted, ended with a service. */
    public int served(Site site, LocalDate from, LocalDate to) {
        return Math.toIntExact(statistics.pieces(site, from, to, RollUpPeriod.YEAR, List.of(RollUp.By.SERVICE)).stream()
                .flatMap(piece -> piece.figures().rollUp(RollUp.By.SERVICE).cells().values().stream())
                .mapToLong(rollUpCell -> rollUpCell.count(Count.SERVED))
                .sum());
    }

    /** The figures of one day by the letter of the queue of each service. */
    public Map<String, FigureSum> queuesOf(Site site, LocalDate day) {
        List<Statistics.Piece> pieces = statistics.pieces(site, day, day, RollUpPeriod.DAY, List.of(RollUp.By.SERVICE));
        return Statistics.sum(site, pieces, RollUp.By.SERVICE, 0, rollUpKey -> queue(site, rollUpKey.part(0)));
    }

    /** The figures of one day as a whole. */
    public FigureSum dayOf(Site site, LocalDate day) {
        List<Statistics.Piece> pieces = statistics.pieces(site, day, day, RollUpPeriod.DAY, List.of(RollUp.By.SERVICE));
        return Statistics.sum(site, pieces, RollUp.By.SERVICE, 0, _ -> "").getOrDefault("", new FigureSum(site));
    }

    private static String queue(Site site, String service) {
        return site.service(service).flatMap(Service::queue).orElse("");
    }

    private static Map<String, Long> outcomes(List<Statistics.Piece> pieces, PeriodQuestion question) {
        Map<String, Long> outcomes = new TreeMap<>();
        pieces.forEach(piece -> piece.figures().rollUp(RollUp.By.OUTCOME).forEach((rollUpKey, rollUpCell) -> {
            if (question.includesService(rollUpKey.part(0))) {
                outcomes.merge(rollUpKey.part(1), rollUpCell.count(Count.ENDED), Long::sum);
            }
        }));
        return outcomes;
    }

    private static PeriodStatistics.Grain grain(PeriodQuestion question) {
        if (ChronoUnit.DAYS.between(question.from(), question.to()) < DAYS_IN_DAYS) {
            return PeriodStatistics.Grain.DAY;
        }
        return question.from().plusYears(YEARS_IN_MONTHS).isAfter(question.to())
                ? PeriodStatistics.Grain.MONTH
                : PeriodStatistics.Grain.YEAR;
    }

    private static RollUpPeriod widest(PeriodStatistics.Grain grain) {
        return switch (grain) {
            case DAY -> RollUpPeriod.DAY;
            case MONTH -> RollUpPeriod.MONTH;
            case YEAR -> RollUpPeriod.YEAR;
        };
    }

    private static LocalDate begin(PeriodStatistics.Grain grain, LocalDate day) {
        return switch (grain) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    private static PeriodStatistics.Hour hour(RollUpKey rollUpKey) {
        HourKey key = HourKey.of(rollUpKey);
        return new PeriodStatistics.Hour(key.day(), key.hour());
    }

    private static <K extends Comparable<K>> SortedMap<K, FigureSum> sum(
            Site site,
            List<Statistics.Piece> pieces,
            RollUp.By by,
            int servicePart,
            PeriodQuestion question,
            Function<RollUpKey, K> name) {
        boolean withClass = by == RollUp.By.SERVICE || by == RollUp.By.HOUR;
        Predicate<RollUpKey> selected = withClass
                ? question::includes
                : rollUpKey ->
                        rollUpKey.part(servicePart).isEmpty() || question.includesService(rollUpKey.part(servicePart));
        return Statistics.sum(site, pieces, by, servicePart, selected, name);
    }

    private static long opened(List<Statistics.Piece> pieces) {
        return pieces.stream()
                .flatMap(piece -> piece.figures().rollUp(RollUp.By.DOOR).cells().entrySet().stream())
                .filter(cell -> DoorKeys.isOpened(cell.getKey()))
                .mapToLong(cell -> cell.getValue().count(Count.ENDED))
                .sum();
    }

    private static Map<SessionEnding, Long> endings(List<Statistics.Piece> pieces) {
        Map<SessionEnding, Long> endings = new HashMap<>();
        pieces.forEach(piece -> piece.figures()
                .rollUp(RollUp.By.DOOR)
                .forEach((rollUpKey, rollUpCell) -> DoorKeys.ending(rollUpKey)
                        .ifPresent(ending -> endings.merge(ending, rollUpCell.count(Count.ENDED), Long::sum))));
        return endings;
    }
}
