// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.statistics;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * What the past was like.
 *
 * @param simulated whether some of it was made up for the demonstration
 * @param openDays days on which somebody came
 * @param curve by day, month or year, in order
 * @param heat one for each day of the week and hour at which somebody waited
 * @param waits how many waits were how long, in order
 * @param services in the order of the site file, those without a visit left out
 * @param groups by week (of at most two months), by queue, by class of visitors
 * @param counters in the order of the site file, those that nobody used left out; empty when visitors are narrowed
 * @param languages the most spoken first; empty when visitors are narrowed
 * @param outcomes how visits ended, the most frequent first; empty when visitors are narrowed
 * @param doors what happened without a ticket
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

    /** How long a point of the curve is. */
    public enum Grain {
        DAY,
        MONTH,
        YEAR
    }

    /** Who began to wait on this day of the week in this hour. */
    public record Heat(DayOfWeek day, int hour, long visits, Duration median) {}

    /** Waits from so many minutes up to fewer than so many; the last has no end. */
    public record Bin(int fromMinutes, int untilMinutes, long waits) {
        boolean isLast() {
            return untilMinutes == Integer.MAX_VALUE;
        }
    }

    /** The figures of a service or a language. */
    public record Named(String code, String name, VisitFigures summary) {}

    /** The same visits by something else; the code of a week is its Monday, of visitors the name of their class. */
    public record Group(By by, List<Named> rows) {

        /** What the rows are. */
        public enum By {
            WEEK,
            QUEUE,
            VISITORS
        }
    }

    /** How often an outcome was marked. */
    public record Outcome(String name, long visits) {}

    /** How long a counter was open, and how long of that somebody was received. */
    public record CounterUse(String code, String name, long services, Duration open, Duration busy) {}

    /**
     * What happened without a ticket.
     *
     * @param redirected sent elsewhere by a kiosk
     * @param abandoned gone from a kiosk without an answer
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
