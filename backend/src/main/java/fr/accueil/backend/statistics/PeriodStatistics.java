// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;

/**
 * The figures of a period.
 *
 * @param simulated whether some of its days were made up for a demonstration
 * @param openDays days with visitors
 * @param curve by the first day of each piece
 * @param weeks by their Monday; empty for periods that are not read day by day
 * @param services by code
 * @param queues by letter, "" for services that have none any more
 * @param classes by the class of visitors
 * @param counters by code, "" for visits without a counter; of all visitors
 * @param languages by tag; of all classes of visitors
 * @param outcomes how often each was marked, by code; of all visitors
 * @param sessionEndings visits without a ticket; of all visitors
 */
public record PeriodStatistics(
        boolean simulated,
        long openDays,
        FigureSum total,
        Grain grain,
        SortedMap<LocalDate, FigureSum> curve,
        SortedMap<Hour, FigureSum> heat,
        SortedMap<LocalDate, FigureSum> weeks,
        SortedMap<String, FigureSum> services,
        SortedMap<String, FigureSum> queues,
        SortedMap<VisitorClass, FigureSum> classes,
        SortedMap<String, FigureSum> counters,
        SortedMap<String, FigureSum> languages,
        Map<String, Long> outcomes,
        Map<SessionEnding, Long> sessionEndings) {

    /** How long a piece of the curve is. */
    public enum Grain {
        DAY,
        MONTH,
        YEAR
    }

    /** An hour of a day of the week. */
    public record Hour(DayOfWeek day, int hour) implements Comparable<Hour> {
        @Override
        public int compareTo(Hour other) {
            int byDay = day.compareTo(other.day);
            return byDay == 0 ? Integer.compare(hour, other.hour) : byDay;
        }
    }
}
