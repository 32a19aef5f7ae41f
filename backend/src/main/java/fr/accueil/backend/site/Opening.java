// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * When a site receives, in its own local time.
 *
 * @param always open day and night but for special days; the rest is then without effect
 * @param hours by day of the week; a missing day is closed
 * @param special days with hours of their own, whatever else holds
 * @param holidays the public holiday there on a day, if it is one
 */
public record Opening(
        boolean always,
        Map<DayOfWeek, List<Span>> hours,
        Set<LocalDate> closures,
        Map<LocalDate, SpecialDay> special,
        Function<LocalDate, Optional<PublicHoliday>> holidays) {

    /** From the first time until before the second, on one day. */
    public record Span(LocalTime from, LocalTime until) {
        public Span {
            if (!from.isBefore(until)) {
                throw new IllegalArgumentException("must end after it begins");
            }
        }

        boolean contains(LocalTime time) {
            return !time.isBefore(from) && time.isBefore(until);
        }
    }

    /**
     * A day with hours of its own.
     *
     * @param hours in order; none when closed
     * @param reason a short phrase, such as "staff training"
     */
    public record SpecialDay(LocalDate day, List<Span> hours, Optional<Words> reason) {

        boolean isOpen(LocalTime time) {
            return hours.stream().anyMatch(span -> span.contains(time));
        }
    }

    /** The public holiday for which it is closed on a day. */
    Optional<PublicHoliday> holiday(LocalDate day) {
        return always || special.containsKey(day) ? Optional.empty() : holidays.apply(day);
    }

    Optional<SpecialDay> special(LocalDate day) {
        return Optional.ofNullable(special.get(day));
    }

    /** Why it is closed then, when its own hours of that day close it; that of an opening says nothing about the evening. */
    Optional<Words> closedFor(LocalDateTime at) {
        return special(at.toLocalDate())
                .filter(own -> !own.isOpen(at.toLocalTime()))
                .filter(own -> own.hours().isEmpty() || isUsuallyOpen(at))
                .flatMap(SpecialDay::reason);
    }

    private boolean isUsuallyOpen(LocalDateTime at) {
        return always || usual(at.toLocalDate()).stream().anyMatch(span -> span.contains(at.toLocalTime()));
    }

    boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()
                && !closures.contains(day)
                && special(day).filter(own -> own.hours().isEmpty()).isEmpty()
                && holidays.apply(day).isEmpty();
    }

    boolean isOpen(LocalDateTime at) {
        return isAlways(at.toLocalDate()) || spanAt(at).isPresent();
    }

    /** When the present opening ends; empty when closed, or when always open. */
    Optional<LocalTime> closesAfter(LocalDateTime at) {
        return isAlways(at.toLocalDate()) ? Optional.empty() : spanAt(at).map(Span::until);
    }

    /** The next opening within three weeks, when closed. */
    Optional<LocalDateTime> opensAfter(LocalDateTime at) {
        return at.toLocalDate()
                .datesUntil(at.toLocalDate().plusWeeks(3))
                .flatMap(day -> isAlways(day)
                        ? Stream.of(day.atStartOfDay())
                        : spansOf(day).stream().map(span -> day.atTime(span.from())))
                .filter(start -> start.isAfter(at))
                .findFirst();
    }

    /** From the first opening to the last closing of a day; empty when closed, or when always open. */
    Optional<Span> hoursOf(LocalDate day) {
        List<Span> spans = isAlways(day) ? List.of() : spansOf(day);
        return spans.isEmpty()
                ? Optional.empty()
                : Optional.of(new Span(spans.getFirst().from(), spans.getLast().until()));
    }

    /** Whether a day is open from midnight to midnight. */
    boolean isAlways(LocalDate day) {
        return always && !special.containsKey(day);
    }

    private Optional<Span> spanAt(LocalDateTime at) {
        return spansOf(at.toLocalDate()).stream()
                .filter(span -> span.contains(at.toLocalTime()))
                .findFirst();
    }

    private List<Span> spansOf(LocalDate day) {
        SpecialDay own = special.get(day);
        return own == null ? usual(day) : own.hours();
    }

    private List<Span> usual(LocalDate day) {
        boolean closed = closures.contains(day) || holidays.apply(day).isPresent();
        return closed ? List.of() : hours.getOrDefault(day.getDayOfWeek(), List.of());
    }
}
