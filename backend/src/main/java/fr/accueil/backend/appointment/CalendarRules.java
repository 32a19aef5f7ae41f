// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import biweekly.util.ByDay;
import biweekly.util.DateTimeComponents;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import fr.accueil.backend.appointment.Problem.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which rules of a series are expanded: those of days, with short lists. What is left of a rule is copied part by part,
 * so that no list of hours, minutes or seconds reaches the library, which would try each combination.
 */
final class CalendarRules {

    /** Longer than any list that a calendar program writes: each day of a month, counted from both ends. */
    static final int MOST_VALUES = 62;

    private static final int MOST_INTERVAL = 1000;
    private static final Set<Frequency> OFTENER_THAN_DAILY =
            Set.of(Frequency.SECONDLY, Frequency.MINUTELY, Frequency.HOURLY);

    private CalendarRules() {}

    /**
     * The rule as it may be expanded, without its end: that is an instant, which the dates of a rule are not.
     *
     * @param start the local beginning of the event: an hour, minute or second that only repeats it is harmless
     * @param uid names the event in a refusal
     * @throws FileRefused when it has a period of less than a day, or is longer than any calendar program writes
     */
    static Recurrence ofDays(@Nullable Recurrence rule, @Nullable DateTimeComponents start, String uid, int line) {
        if (rule == null || rule.getFrequency() == null) {
            throw new FileRefused(Problem.at(line, Kind.SERIES));
        }
        if (OFTENER_THAN_DAILY.contains(rule.getFrequency()) || !repeatsTheStartOnly(rule, start)) {
            throw new FileRefused(Problem.at(line, Kind.SERIES_TIMES, uid));
        }
        if (lists(rule).anyMatch(list -> list.size() > MOST_VALUES) || !isBetween(rule.getInterval(), MOST_INTERVAL)) {
            throw new FileRefused(Problem.at(line, Kind.SERIES_TOO_WIDE, uid));
        }
        return copied(rule);
    }

    private static boolean repeatsTheStartOnly(Recurrence rule, @Nullable DateTimeComponents start) {
        return isOnly(rule.getByHour(), start == null ? -1 : start.getHour())
                && isOnly(rule.getByMinute(), start == null ? -1 : start.getMinute())
                && isOnly(rule.getBySecond(), start == null ? -1 : start.getSecond());
    }

    private static boolean isOnly(List<Integer> values, int value) {
        return values.isEmpty() || values.equals(List.of(value));
    }

    private static Stream<Collection<?>> lists(Recurrence rule) {
        return Stream.of(
                rule.getByDay(),
                rule.getByMonthDay(),
                rule.getByYearDay(),
                rule.getByWeekNo(),
                rule.getByMonth(),
                rule.getBySetPos());
    }

    private static boolean isBetween(@Nullable Integer interval, int most) {
        return interval == null || (interval > 0 && interval <= most);
    }

    private static Recurrence copied(Recurrence rule) {
        Recurrence.Builder days = new Recurrence.Builder(rule.getFrequency())
                .count(rule.getCount())
                .interval(rule.getInterval())
                .byMonthDay(rule.getByMonthDay())
                .byYearDay(rule.getByYearDay())
                .byWeekNo(rule.getByWeekNo())
                .byMonth(rule.getByMonth())
                .bySetPos(rule.getBySetPos())
                .workweekStarts(rule.getWorkweekStarts());
        for (ByDay day : rule.getByDay()) {
            days.byDay(day.getNum(), day.getDay());
        }
        return days.build();
    }
}
