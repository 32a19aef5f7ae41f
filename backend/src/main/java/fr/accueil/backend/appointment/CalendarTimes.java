// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.property.DateStart;
import biweekly.property.ICalProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import fr.accueil.backend.appointment.Problem.Kind;
import fr.accueil.backend.site.Site;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** The instants that an iCalendar file means. A time without a zone is local to the site. */
final class CalendarTimes {

    private final Site site;
    private final Dates dates;

    CalendarTimes(Site site, Dates dates) {
        this.site = site;
        this.dates = dates;
    }

    /** When an event begins. */
    Instant start(ICalendar calendar, VEvent event, int line) {
        DateStart start = event.getDateStart();
        ICalDate date = start == null ? null : start.getValue();
        if (start == null || date == null) {
            throw new Refused(Problem.at(line, Kind.NO_DATE));
        }
        return at(calendar, start, date, line);
    }

    Instant at(ICalendar calendar, ICalProperty property, ICalDate date, int line) {
        if (!date.hasTime()) {
            throw new Refused(Problem.at(line, Kind.NO_TIME));
        }
        DateTimeComponents raw = date.getRawComponents();
        if (assigned(calendar, property) != null || raw == null || raw.isUtc()) {
            return dates.within(line, String.valueOf(raw), date.toInstant());
        }
        String zoneName = property.getParameters().getTimezoneId();
        if (zoneName != null) {
            throw new Refused(Problem.at(line, Kind.UNKNOWN_ZONE, zoneName));
        }
        return dates.instant(line, local(raw, line));
    }

    /** The day at the site, told by a date alone or with a time. */
    LocalDate day(ICalendar calendar, ICalProperty property, ICalDate date, int line) {
        DateTimeComponents raw = date.getRawComponents();
        return date.hasTime() || raw == null
                ? site.serviceDay(at(calendar, property, date, line))
                : local(raw, line).toLocalDate();
    }

    /** The zone in whose days and hours an event comes back. */
    TimeZone zone(ICalendar calendar, VEvent event) {
        TimezoneAssignment assigned = assigned(calendar, event.getDateStart());
        if (assigned != null) {
            return assigned.getTimeZone();
        }
        DateTimeComponents raw = event.getDateStart().getValue().getRawComponents();
        return raw != null && raw.isUtc() ? TimeZone.getTimeZone("UTC") : TimeZone.getTimeZone(site.zone());
    }

    private static @Nullable TimezoneAssignment assigned(ICalendar calendar, ICalProperty property) {
        return calendar.getTimezoneInfo().getTimezone(property);
    }

    private static LocalDateTime local(DateTimeComponents raw, int line) {
        try {
            return LocalDateTime.of(
                    raw.getYear(), raw.getMonth(), raw.getDate(), raw.getHour(), raw.getMinute(), raw.getSecond());
        } catch (DateTimeException e) {
            throw new Refused(Problem.at(line, Kind.BAD_DATE, raw.toString()));
        }
    }
}
