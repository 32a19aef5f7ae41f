// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.statistics;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The period and the filters of the statistics.
 *
 * @param from the first service day
 * @param to the last service day, not before {@code from} and within twenty years of it
 * @param service the code of one service; all when empty
 * @param queue the letter of one queue; all when empty
 * @param visitors one class of visitors; all when empty
 */
public record StatisticsQuery(
        LocalDate from, LocalDate to, Optional<String> service, Optional<String> queue, Optional<Visitors> visitors) {

    private static final Period LONGEST = Period.ofYears(20);

    public StatisticsQuery {
        if (!isPeriod(from, to)) {
            throw new IllegalArgumentException(from + " to " + to + " is not a period");
        }
    }

    /** The classes of visitors. */
    public enum Visitors {
        WALK_IN,
        APPOINTMENT,
        PRIORITY
    }

    /** A query of all visits between two days. */
    public static StatisticsQuery between(LocalDate from, LocalDate to) {
        return new StatisticsQuery(from, to, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static boolean isPeriod(LocalDate from, LocalDate to) {
        return !to.isBefore(from) && !to.minus(LONGEST).isAfter(from);
    }

    private StatisticsQuery in(LocalDate first, LocalDate last) {
        return new StatisticsQuery(first, last, service, queue, visitors);
    }

    /** The period of equal length before this one; for whole months or weeks also whole ones. */
    StatisticsQuery before() {
        boolean months = from.getDayOfMonth() == 1 && to.plusDays(1).getDayOfMonth() == 1;
        if (months) {
            long many = ChronoUnit.MONTHS.between(from, to.plusDays(1));
            return in(from.minusMonths(many), from.minusDays(1));
        }
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        long back = days <= 7 ? 7 : days;
        return in(from.minusDays(back), to.minusDays(back));
    }

    StatisticsQuery aYearBefore() {
        return in(from.minusYears(1), to.minusYears(1));
    }
}
