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
public class PastReading {

    private static final int DAYS_IN_DAYS = 62;
    private static final int YEARS_IN_MONTHS = 3;

    private final Statistics statistics;
    private final SimulatedPast simulated;

    PastReading(Statistics statistics, SimulatedPast simulated) {
        this.statistics = statistics;
        this.simulated = simulated;
    }

    /** The past of a site. Long periods are read, and drawn, by month or by year. */
    public Past read(Site site, Question question) {
        Past.Grain grain = grain(question);
        List<Statistics.Piece> pieces = statistics.pieces(
                site, question.from(), question.to(), Span.valueOf(grain.name()), List.of(Cut.By.values()));
        return new Past(
                isSimulated(site, question.from(), question.to()),
                opened(pieces),
                total(site, pieces.stream().map(piece -> piece.together(Cut.By.SERVICE)), question),
                grain,
                points(site, pieces, question, day -> begin(grain, day)),
                sum(site, pieces, Cut.By.HOUR, 0, question, PastReading::hour),
                grain == Past.Grain.DAY
                        ? points(
                                site,
                                pieces,
                                question,
                                day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                        : new TreeMap<>(),
                sum(site, pieces, Cut.By.SERVICE, 0, question, key -> key.part(0)),
                sum(site, pieces, Cut.By.SERVICE, 0, question, key -> queue(site, key.part(0))),
                sum(site, pieces, Cut.By.SERVICE, 0, question, key -> VisitorClass.valueOf(key.part(1))),
                sum(site, pieces, Cut.By.COUNTER, 1, question, key -> key.part(0)),
                sum(site, pieces, Cut.By.LANGUAGE, 1, question, key -> key.part(0)),
                outcomes(pieces, question),
                doors(pieces));
    }

    /** Whether some of these days were made up for a demonstration. */
    public boolean isSimulated(Site site, LocalDate from, LocalDate to) {
        return simulated.among(site, from, to);
    }

    private static Tally total(Site site, Stream<Cut> services, Question question) {
        Tally total = new Tally(site);
        services.forEach(cut -> cut.forEach((key, cell) -> {
            if (question.wants(key)) {
                total.add(key.part(0), cell);
            }
        }));
        return total;
    }

    private static SortedMap<LocalDate, Tally> points(
            Site site, List<Statistics.Piece> pieces, Question question, UnaryOperator<LocalDate> begin) {
        SortedMap<LocalDate, List<Statistics.Piece>> points = new TreeMap<>();
        pieces.forEach(piece -> points.computeIfAbsent(begin.apply(piece.first()), none -> new ArrayList<>())
                .add(piece));
        SortedMap<LocalDate, Tally> curve = new TreeMap<>();
        points.forEach((first, its) -> {
            Tally sum = total(site, its.stream().map(piece -> piece.figures().cut(Cut.By.SERVICE)), question);
            if (sum.count(Count.ISSUED) > 0) {
                curve.put(first, sum);
            }
        });
        return curve;
    }

    /** How many visits from one service day to another, both counted, ended with a service. */
    public int served(Site site, LocalDate from, LocalDate to) {
        return Math.toIntExact(statistics.pieces(site, from, to, Span.YEAR, List.of(Cut.By.SERVICE)).stream()
                .flatMap(piece -> piece.figures().cut(Cut.By.SERVICE).cells().values().stream())
                .mapToLong(cell -> cell.count(Count.SERVED))
                .sum());
    }

    /** The figures of one day by the letter of the queue of each service. */
    public Map<String, Tally> queuesOf(Site site, LocalDate day) {
        List<Statistics.Piece> pieces = statistics.pieces(site, day, day, Span.DAY, List.of(Cut.By.SERVICE));
        return Statistics.sum(site, pieces, Cut.By.SERVICE, 0, key -> queue(site, key.part(0)));
    }

    private static String queue(Site site, String service) {
        return site.service(service).flatMap(Service::queue).orElse("");
    }

    private static Map<String, Long> outcomes(List<Statistics.Piece> pieces, Question question) {
        Map<String, Long> outcomes = new TreeMap<>();
        pieces.forEach(piece -> piece.figures().cut(Cut.By.OUTCOME).forEach((key, cell) -> {
            if (question.wantsService(key.part(0))) {
                outcomes.merge(key.part(1), cell.count(Count.ENDED), Long::sum);
            }
        }));
        return outcomes;
    }

    private static Past.Grain grain(Question question) {
        if (ChronoUnit.DAYS.between(question.from(), question.to()) < DAYS_IN_DAYS) {
            return Past.Grain.DAY;
        }
        return question.from().plusYears(YEARS_IN_MONTHS).isAfter(question.to()) ? Past.Grain.MONTH : Past.Grain.YEAR;
    }

    private static LocalDate begin(Past.Grain grain, LocalDate day) {
        return switch (grain) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    private static Past.Hour hour(Key key) {
        return new Past.Hour(DayOfWeek.of(Integer.parseInt(key.part(2))), Integer.parseInt(key.part(3)) / 2);
    }

    private static <K extends Comparable<K>> SortedMap<K, Tally> sum(
            Site site,
            List<Statistics.Piece> pieces,
            Cut.By by,
            int servicePart,
            Question question,
            Function<Key, K> name) {
        boolean withClass = by == Cut.By.SERVICE || by == Cut.By.HOUR;
        Predicate<Key> wanted = withClass
                ? question::wants
                : key -> key.part(servicePart).isEmpty() || question.wantsService(key.part(servicePart));
        return Statistics.sum(site, pieces, by, servicePart, wanted, name);
    }

    private static long opened(List<Statistics.Piece> pieces) {
        return pieces.stream()
                .flatMap(piece -> piece.figures().cut(Cut.By.DOOR).cells().entrySet().stream())
                .filter(cell -> cell.getKey().part(0).equals(DayCount.OPENED))
                .mapToLong(cell -> cell.getValue().count(Count.ENDED))
                .sum();
    }

    private static Map<Past.Door, Long> doors(List<Statistics.Piece> pieces) {
        Map<Past.Door, Long> doors = new HashMap<>();
        pieces.forEach(piece -> piece.figures().cut(Cut.By.DOOR).forEach((key, cell) -> {
            if (!key.part(0).equals(DayCount.OPENED)) {
                Past.Door door = new Past.Door(key.part(0).equals(DayCount.AT_KIOSK), key.part(1));
                doors.merge(door, cell.count(Count.ENDED), Long::sum);
            }
        }));
        return doors;
    }
}
