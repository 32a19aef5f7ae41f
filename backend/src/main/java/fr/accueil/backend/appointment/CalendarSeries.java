// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.RecurrenceRule;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import fr.accueil.backend.appointment.Problem.Kind;
import fr.accueil.backend.site.Site;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The dates of an event that comes back, for a year from today: RRULE and RDATE, without those of EXDATE. */
final class CalendarSeries {

    private static final int DAYS = 366;

    private final Site site;
    private final LocalDate today;
    private final CalendarTimes times;
    private final ReadingDeadline deadline;

    CalendarSeries(Site site, LocalDate today, CalendarTimes times, ReadingDeadline deadline) {
        this.site = site;
        this.today = today;
        this.times = times;
        this.deadline = deadline;
    }

    /** @param day of the occurrence at the site, which names it: no series comes back twice a day */
    record Occurrence(LocalDate day, Instant at, boolean excluded) {}

    static boolean isSeries(VEvent event) {
        return event.getRecurrenceRule() != null || !event.getRecurrenceDates().isEmpty();
    }

    /** The day whose occurrence an event takes the place of. */
    LocalDate replaced(ICalendar calendar, VEvent event, int line) {
        var id = event.getRecurrenceId();
        if (id.getRange() != null || id.getValue() == null) {
            throw new Refused(Problem.at(line, Kind.SERIES));
        }
        return times.day(calendar, id, id.getValue(), line);
    }

    /**
     * Those from today on; the first of all when there is none, so that every event is accounted for.
     *
     * @throws Refused when it comes back oftener than once a day, or by a rule that is not understood
     */
    List<Occurrence> occurrences(ICalendar calendar, VEvent event, int line) {
        if (!event.getExceptionRules().isEmpty()) {
            throw new Refused(Problem.at(line, Kind.SERIES));
        }
        Instant start = times.start(calendar, event, line);
        Set<LocalDate> excluded = excluded(calendar, event, line);
        Map<LocalDate, Instant> byDay = new TreeMap<>();
        ruled(calendar, event, start, line).forEach(at -> put(byDay, at, line));
        added(calendar, event, line).forEach(at -> put(byDay, at, line));
        if (byDay.isEmpty()) {
            byDay.put(site.serviceDay(start), start);
        }
        return byDay.entrySet().stream()
                .map(one -> new Occurrence(one.getKey(), one.getValue(), excluded.contains(one.getKey())))
                .toList();
    }

    private void put(Map<LocalDate, Instant> byDay, Instant at, int line) {
        Instant before = byDay.put(site.serviceDay(at), at);
        if (before != null && !before.equals(at)) {
            throw new Refused(Problem.at(line, Kind.SERIES));
        }
    }

    private List<Instant> ruled(ICalendar calendar, VEvent event, Instant start, int line) {
        RecurrenceRule property = event.getRecurrenceRule();
        if (property == null) {
            return Stream.of(start).filter(this::isShown).toList();
        }
        Recurrence rule = understood(event, property.getValue(), line);
        DateIterator dates = new RecurrenceRule(rule).getDateIterator(Date.from(start), times.zone(calendar, event));
        dates.advanceTo(Date.from(today.atStartOfDay(site.zone()).toInstant()));
        return Stream.generate(() -> next(dates))
                .takeWhile(this::isBeforeTheEnd)
                .limit(2L * DAYS)
                .filter(this::isShown)
                .toList();
    }

    private Instant next(DateIterator dates) {
        deadline.check();
        return dates.hasNext() ? dates.next().toInstant() : Instant.MAX;
    }

    private Recurrence understood(VEvent event, @Nullable Recurrence told, int line) {
        DateTimeComponents start = event.getDateStart().getValue().getRawComponents();
        String uid = event.getUid() == null ? "" : String.valueOf(event.getUid().getValue());
        Recurrence rule = CalendarRules.ofDays(told, start, uid, line);
        ICalDate until = rule.getUntil();
        return until == null || until.hasTime() ? rule : untilTheEndOf(until, rule);
    }

    /** A last day is meant whole. */
    private Recurrence untilTheEndOf(ICalDate day, Recurrence rule) {
        DateTimeComponents raw = Objects.requireNonNull(day.getRawComponents());
        Instant midnight = LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate())
                .plusDays(1)
                .atStartOfDay(site.zone())
                .toInstant();
        return new Recurrence.Builder(rule)
                .until(Date.from(midnight.minusSeconds(1)), true)
                .build();
    }

    private List<Instant> added(ICalendar calendar, VEvent event, int line) {
        return event.getRecurrenceDates().stream()
                .flatMap(property -> property.getDates().stream().map(date -> {
                    deadline.check();
                    return times.at(calendar, property, date, line);
                }))
                .filter(this::isShown)
                .toList();
    }

    private Set<LocalDate> excluded(ICalendar calendar, VEvent event, int line) {
        return event.getExceptionDates().stream()
                .flatMap(property -> property.getValues().stream().map(date -> {
                    deadline.check();
                    return times.day(calendar, property, date, line);
                }))
                .collect(Collectors.toSet());
    }

    private boolean isShown(Instant at) {
        return !site.serviceDay(at).isBefore(today) && isBeforeTheEnd(at);
    }

    private boolean isBeforeTheEnd(Instant at) {
        return at.isBefore(today.plusDays(DAYS).atStartOfDay(site.zone()).toInstant());
    }
}
