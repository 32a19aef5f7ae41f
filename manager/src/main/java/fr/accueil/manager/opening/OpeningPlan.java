// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.opening;

import fr.accueil.manager.opening.OpeningCalendar.Day;
import fr.accueil.manager.opening.OpeningCalendar.Hours;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What can be done with a day. The afternoon begins at noon. */
enum OpeningPlan {
    USUAL("openings.plan.usual"),
    CLOSED("openings.plan.closed"),
    MORNING_CLOSED("openings.plan.morning-closed"),
    AFTERNOON_CLOSED("openings.plan.afternoon-closed"),
    HOURS("openings.plan.hours");

    private final String key;

    OpeningPlan(String key) {
        this.key = key;
    }

    /** The key of its name, in the files of words. */
    String key() {
        return key;
    }

    /** The plan of a day as it is. */
    static OpeningPlan of(Optional<OpeningCalendar.OwnHours> own) {
        return own.map(it -> it.hours().isEmpty() ? CLOSED : HOURS).orElse(USUAL);
    }

    /** Whether visitors have to be told a reason. */
    boolean closes() {
        return switch (this) {
            case CLOSED, MORNING_CLOSED, AFTERNOON_CLOSED -> true;
            case USUAL, HOURS -> false;
        };
    }

    /**
     * The hours of each day that it changes; none when it changes nothing. Among days that are usually open, those that are
     * usually closed stay so, unless all of them are to be closed.
     *
     * @param typed the hours for {@link #HOURS}
     */
    SortedMap<LocalDate, List<Hours>> days(List<Day> days, Optional<String> service, List<Hours> typed) {
        SortedMap<LocalDate, List<Hours>> planned = new TreeMap<>();
        boolean anyOpen = days.stream().anyMatch(day -> !day.usual(service).isEmpty());
        for (Day day : days) {
            List<Hours> usual = day.usual(service);
            List<Hours> own = hours(usual, typed);
            boolean skipped = switch (this) {
                case USUAL, CLOSED -> false;
                case MORNING_CLOSED, AFTERNOON_CLOSED -> own.equals(usual);
                case HOURS -> anyOpen && usual.isEmpty();
            };
            if (!skipped) {
                planned.put(day.date(), own);
            }
        }
        return planned;
    }

    private List<Hours> hours(List<Hours> usual, List<Hours> typed) {
        return switch (this) {
            case USUAL -> usual;
            case CLOSED -> List.of();
            case MORNING_CLOSED -> within(usual, LocalTime.NOON, LocalTime.MAX);
            case AFTERNOON_CLOSED -> within(usual, LocalTime.MIDNIGHT, LocalTime.NOON);
            case HOURS -> typed;
        };
    }

    private static List<Hours> within(List<Hours> hours, LocalTime from, LocalTime until) {
        return hours.stream()
                .filter(span -> span.from().isBefore(until) && span.until().isAfter(from))
                .map(span -> new Hours(max(span.from(), from), min(span.until(), until)))
                .toList();
    }

    private static LocalTime max(LocalTime one, LocalTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalTime min(LocalTime one, LocalTime other) {
        return one.isBefore(other) ? one : other;
    }

    /** The hours to begin with when a day is to be opened: its usual ones, else those of the nearest day that has some. */
    static List<Hours> suggested(OpeningCalendar calendar, Day day, Optional<String> service) {
        List<Hours> usual = service.isEmpty() ? day.weekly() : day.usual(service);
        return Stream.concat(Stream.of(usual), nearest(calendar, day))
                .filter(hours -> !hours.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Stream<List<Hours>> nearest(OpeningCalendar calendar, Day day) {
        return calendar.days().stream()
                .sorted(Comparator.comparing(one -> Math.abs(ChronoUnit.DAYS.between(one.date(), day.date()))))
                .map(Day::weekly);
    }
}
