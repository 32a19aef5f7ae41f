// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.statistics;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * The statistics of a period.
 *
 * @param simulated whether it contains data of the demonstration
 * @param openDays days with visits
 * @param curve by day, month or year, in order
 * @param heat one for each day of the week and hour with waiting visitors
 * @param waits the distribution of waits, in order
 * @param services in the order of the site file, those without a visit left out
 * @param groups by week (of at most two months), by queue, by class of visitors
 * @param counters in the order of the site file, without the unused ones; empty with a filter
 * @param languages the most frequent first; empty with a filter
 * @param outcomes the outcomes of visits, the most frequent first; empty with a filter
 * @param doors visitors without a ticket
 */
public record StatisticsReport(
        StatisticsQuery query,
        boolean simulated,
        int openDays,
        VisitFigures total,
        List<Point> curve,
        List<Heat> heat,
        List<Bin> waits,
        List<Named> services,
        List<Group> groups,
        List<CounterUse> counters,
        List<Named> languages,
        List<Outcome> outcomes,
        VisitsWithoutTicket doors) {

    /** A day, a month or a year of the curve. */
    public record Point(LocalDate first, Grain grain, VisitFigures summary) {}

    /** The unit of a point of the curve. */
    public enum Grain {
        DAY,
        MONTH,
        YEAR
    }

    /** The visitors who began to wait on this day of the week in this hour. */
    public record Heat(DayOfWeek day, int hour, long visits, Duration median) {}

    /** Waits from {@code from} to less than {@code to} minutes; the last class has no end. */
    public record Bin(int fromMinutes, int untilMinutes, long waits) {
        boolean isLast() {
            return untilMinutes == Integer.MAX_VALUE;
        }
    }

    /** The figures of a service or a language. */
    public record Named(String code, String name, VisitFigures summary) {}

    /** The same visits in other groups; the code of a week is its Monday, that of visitors the name of their class. */
    public record Group(By by, List<Named> rows) {

        /** The kind of the rows. */
        public enum By {
            WEEK,
            QUEUE,
            VISITORS
        }
    }

    /** How often an outcome was marked. */
    public record Outcome(String name, long visits) {}

    /** How long a counter was open, and how long of that it served visitors. */
    public record CounterUse(String code, String name, long services, Duration open, Duration busy) {}

    /**
     * The numbers of visitors without a ticket.
     *
     * @param redirected sent elsewhere by a kiosk
     * @param abandoned left a kiosk without an answer
     * @param incomplete told by a kiosk that a document is missing
     * @param deskRedirected sent elsewhere by the reception desk
     * @param deskIncomplete sent away by the reception desk with an incomplete file
     * @param digitalPoint visits of the services of the point numérique
     */
    public record VisitsWithoutTicket(
            long redirected,
            long abandoned,
            long incomplete,
            long refused,
            long deskRedirected,
            long deskIncomplete,
            long digitalPoint) {}
}
