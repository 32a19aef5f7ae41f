// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.statistics;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/**
 * The statistics of a period.
 *
 * @param simulated whether it contains data of the demonstration
 * @param openDays days with visits
 * @param curve by day, month or year, in order
 * @param heat one for each day of the week and hour with waiting visitors
 * @param waits the distribution of waits, in order
 * @param services in the order of the site file, those without a visit left out
 * @param weeks in order; empty for more than two months
 * @param queues in the order of their letters, without the unused ones
 * @param visitors by class, without the unused ones
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
        List<Week> weeks,
        List<Named> queues,
        List<OfClass> visitors,
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

    /** Waits from {@code from} to less than {@code until} minutes; the last class has no end. */
    public record Bin(int fromMinutes, OptionalInt untilMinutes, long waits) {}

    /** The figures of a service, a queue or a language. */
    public record Named(String code, String name, VisitFigures summary) {}

    /** The figures of a week. */
    public record Week(LocalDate monday, VisitFigures summary) {}

    /** The figures of a class of visitors. */
    public record OfClass(StatisticsQuery.Visitors visitors, VisitFigures summary) {}

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
