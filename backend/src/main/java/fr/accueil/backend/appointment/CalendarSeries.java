// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.property.RecurrenceRule;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import fr.accueil.backend.appointment.Problem.Kind;
import fr.accueil.backend.appointment.calendar.CalendarEvent;
import fr.accueil.backend.appointment.calendar.EventZone;
import fr.accueil.backend.site.Site;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The dates of a recurring event, for a year from today: RRULE and RDATE, without those of EXDATE. */
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

    /** The day whose occurrence an event replaces. */
    LocalDate replaced(CalendarEvent event) {
        var id = event.event().getRecurrenceId();
        if (id.getRange() != null || id.getValue() == null) {
            throw new FileRefused(Problem.at(event.line(), Kind.SERIES));
        }
        return times.day(event, id, id.getValue());
    }

    /**
     * Those from today on; the first of all when there is none, so that every event is accounted for.
     *
     * @throws FileRefused when it recurs more often than once a day, or by a rule that is not understood
     */
    List<Occurrence> occurrences(CalendarEvent event) {
        if (!event.event().getExceptionRules().isEmpty()) {
            throw new FileRefused(Problem.at(event.line(), Kind.SERIES));
        }
        Instant start = times.start(event);
        Set<LocalDate> excluded = excluded(event);
        Map<LocalDate, Instant> byDay = new TreeMap<>();
        ruled(event, start).forEach(at -> put(byDay, at, event.line()));
        added(event).forEach(at -> put(byDay, at, event.line()));
        if (byDay.isEmpty()) {
            byDay.put(site.serviceDay(start), start);
        }
        return byDay.entrySet().stream()
                .map(date -> new Occurrence(date.getKey(), date.getValue(), excluded.contains(date.getKey())))
                .toList();
    }

    private void put(Map<LocalDate, Instant> byDay, Instant at, int line) {
        Instant before = byDay.put(site.serviceDay(at), at);
        if (before != null && !before.equals(at)) {
            throw new FileRefused(Problem.at(line, Kind.SERIES));
        }
    }

    private List<Instant> ruled(CalendarEvent event, Instant start) {
        RecurrenceRule property = event.event().getRecurrenceRule();
        if (property == null) {
            return Stream.of(start).filter(this::isShown).toList();
        }
        Recurrence given = property.getValue();
        DateStart first = event.event().getDateStart();
        LocalDateTime local = times.local(event, first.getValue());
        Recurrence rule = CalendarRules.ofDays(given, first.getValue().getRawComponents(), event.uid(), event.line());
        // Reckoned as if the local time were universal: the zone of the event gives the instants.
        DateIterator dates = new RecurrenceRule(rule).getDateIterator(asUniversal(local), TimeZone.getTimeZone("UTC"));
        dates.advanceTo(asUniversal(today.minusDays(2).atStartOfDay()));
        EventZone zone = times.zone(event, first);
        ICalDate until = given == null ? null : given.getUntil();
        List<Instant> instants = new ArrayList<>();
        for (int left = 2 * DAYS; left > 0 && dates.hasNext(); left--) {
            deadline.check();
            LocalDateTime next = LocalDateTime.ofInstant(dates.next().toInstant(), ZoneOffset.UTC);
            Instant at = times.instant(event, zone, next);
            if (!isBeforeTheEnd(at) || isAfter(until, event, next, at)) {
                break;
            }
            instants.add(at);
        }
        return instants.stream().filter(this::isShown).toList();
    }

    private static Date asUniversal(LocalDateTime local) {
        return Date.from(local.toInstant(ZoneOffset.UTC));
    }

    /** A last day is meant whole. */
    private boolean isAfter(@Nullable ICalDate until, CalendarEvent event, LocalDateTime local, Instant at) {
        if (until == null) {
            return false;
        }
        LocalDateTime last = times.local(event, until);
        if (!until.hasTime()) {
            return local.toLocalDate().isAfter(last.toLocalDate());
        }
        DateTimeComponents raw = until.getRawComponents();
        return raw != null && raw.isUtc() ? at.isAfter(last.toInstant(ZoneOffset.UTC)) : local.isAfter(last);
    }

    private List<Instant> added(CalendarEvent event) {
        return event.event().getRecurrenceDates().stream()
                .flatMap(property -> property.getDates().stream().map(date -> {
                    deadline.check();
                    return times.at(event, property, date);
                }))
                .filter(this::isShown)
                .toList();
    }

    private Set<LocalDate> excluded(CalendarEvent event) {
        return event.event().getExceptionDates().stream()
                .flatMap(property -> property.getValues().stream().map(date -> {
                    deadline.check();
                    return times.day(event, property, date);
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
