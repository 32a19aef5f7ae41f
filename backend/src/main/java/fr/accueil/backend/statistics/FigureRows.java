// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import fr.accueil.backend.site.Site;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Statistics as rows, between two instants. Days that lie in it only in part are read from the log. */
@Component
public class FigureRows {

    private final Statistics statistics;

    FigureRows(Statistics statistics) {
        this.statistics = statistics;
    }

    /**
     * The rows in the order of their keys.
     *
     * @param from visitors who came from this instant on
     * @param until and before this one, later than {@code from}
     */
    public List<FigureRow> rows(Site site, Instant from, Instant until, FigureRow.By by) {
        List<Statistics.Piece> pieces = pieces(site, from, until, by);
        return switch (by) {
            case DAY -> rows(byDay(site, pieces), LocalDate::toString);
            case HOUR -> rows(byHour(site, pieces), hour -> String.format("%02d:00", hour));
            case SERVICE -> rows(byCode(site, pieces, RollUp.By.SERVICE, 0), service -> service);
            case COUNTER -> rows(byCode(site, pieces, RollUp.By.COUNTER, 1), counter -> counter);
        };
    }

    private static <K> List<FigureRow> rows(SortedMap<K, FigureSum> sums, Function<K, String> key) {
        return sums.entrySet().stream()
                .map(sum -> new FigureRow(key.apply(sum.getKey()), sum.getValue()))
                .toList();
    }

    private static SortedMap<LocalDate, FigureSum> byDay(Site site, List<Statistics.Piece> pieces) {
        SortedMap<LocalDate, FigureSum> days = new TreeMap<>();
        pieces.forEach(piece -> piece.figures()
                .rollUp(RollUp.By.SERVICE)
                .forEach((rollUpKey, cell) -> days.computeIfAbsent(piece.first(), none -> new FigureSum(site))
                        .add(rollUpKey.part(0), cell)));
        return days;
    }

    private static SortedMap<Integer, FigureSum> byHour(Site site, List<Statistics.Piece> pieces) {
        return Statistics.sum(
                site,
                pieces,
                RollUp.By.HOUR,
                0,
                rollUpKey -> HourKey.of(rollUpKey).hour());
    }

    /** By the first part of the keys. */
    private static SortedMap<String, FigureSum> byCode(
            Site site, List<Statistics.Piece> pieces, RollUp.By by, int servicePart) {
        return Statistics.sum(site, pieces, by, servicePart, rollUpKey -> rollUpKey.part(0));
    }

    private List<Statistics.Piece> pieces(Site site, Instant from, Instant until, FigureRow.By by) {
        LocalDate first = site.serviceDay(from);
        LocalDate last = site.serviceDay(until.minusNanos(1));
        boolean firstWhole = from.equals(begin(site, first));
        boolean lastWhole = until.equals(begin(site, last.plusDays(1)));
        List<Statistics.Piece> pieces = new ArrayList<>();
        if (!firstWhole || first.equals(last) && !lastWhole) {
            pieces.add(part(site, first, from, until));
        }
        LocalDate wholeFrom = firstWhole ? first : first.plusDays(1);
        LocalDate wholeTo = lastWhole ? last : last.minusDays(1);
        if (!wholeTo.isBefore(wholeFrom)) {
            RollUpPeriod widest = by == FigureRow.By.DAY ? RollUpPeriod.DAY : RollUpPeriod.YEAR;
            pieces.addAll(statistics.pieces(site, wholeFrom, wholeTo, widest, List.of(rollUp(by))));
        }
        if (!lastWhole && !first.equals(last)) {
            pieces.add(part(site, last, from, until));
        }
        return pieces;
    }

    private static RollUp.By rollUp(FigureRow.By by) {
        return switch (by) {
            case DAY, SERVICE -> RollUp.By.SERVICE;
            case HOUR -> RollUp.By.HOUR;
            case COUNTER -> RollUp.By.COUNTER;
        };
    }

    private Statistics.Piece part(Site site, LocalDate day, Instant from, Instant until) {
        return new Statistics.Piece(
                RollUpPeriod.DAY, day, statistics.count(site, day, statistics.visits(site, day, from, until)));
    }

    private static Instant begin(Site site, LocalDate day) {
        return day.atStartOfDay(site.zone()).toInstant();
    }
}
