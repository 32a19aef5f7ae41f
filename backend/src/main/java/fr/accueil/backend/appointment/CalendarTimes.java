// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import biweekly.ICalendar;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.ICalProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import fr.accueil.backend.appointment.Problem.Kind;
import fr.accueil.backend.appointment.calendar.CalendarEvent;
import fr.accueil.backend.appointment.calendar.DateLines;
import fr.accueil.backend.appointment.calendar.EventZone;
import fr.accueil.backend.appointment.calendar.EventZone.Meaning;
import fr.accueil.backend.appointment.calendar.EventZones;
import fr.accueil.backend.site.Site;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * The instants that an iCalendar file means. A time without a zone is local to the zone that its calendar names for all
 * times, else to the site.
 */
final class CalendarTimes {

    private static final EventZone UNIVERSAL = new EventZone.Known(ZoneOffset.UTC);

    private final Site site;
    private final Dates dates;
    private final ReadingDeadline deadline;
    private final Map<ICalendar, EventZones> zones = new IdentityHashMap<>();

    CalendarTimes(Site site, Dates dates, ReadingDeadline deadline) {
        this.site = site;
        this.dates = dates;
        this.deadline = deadline;
    }

    /** When an event begins. */
    Instant start(CalendarEvent event) {
        DateStart start = event.event().getDateStart();
        ICalDate date = start == null ? null : start.getValue();
        if (start == null || date == null) {
            throw new FileRefused(Problem.at(event.line(), Kind.NO_DATE));
        }
        Instant at = at(event, start, date);
        checkOneStart(event, at);
        checkOneZone(event, start, date, at);
        return at;
    }

    Instant at(CalendarEvent event, ICalProperty property, ICalDate date) {
        checkForm(event, property);
        if (!date.hasTime()) {
            throw new FileRefused(Problem.at(event.line(), Kind.NO_TIME));
        }
        return instant(event, zone(event, property, date), local(event, date));
    }

    /** The day at the site, from a date alone or with a time. */
    LocalDate day(CalendarEvent event, ICalProperty property, ICalDate date) {
        checkForm(event, property);
        return date.hasTime()
                ? site.serviceDay(at(event, property, date))
                : local(event, date).toLocalDate();
    }

    /** The zone in whose days and hours an event comes back. */
    EventZone zone(CalendarEvent event, DateStart start) {
        return zone(event, start, start.getValue());
    }

    /** The instant of a local time; a time that the change to summer time skips is refused. */
    Instant instant(CalendarEvent event, EventZone zone, LocalDateTime local) {
        return switch (zone.meaning(local)) {
            case Meaning.At(Instant instant) -> dates.within(event.line(), local.toString(), instant);
            case Meaning.Skipped() ->
                throw refused(
                        event, Kind.SKIPPED_TIME, event.uid(), local.toString().replace('T', ' '));
            case Meaning.NoRule() ->
                throw refused(event, Kind.ZONE_WITHOUT_RULE, event.uid(), String.valueOf(local.toLocalDate()));
        };
    }

    /** The written local time, whatever the zone. */
    LocalDateTime local(CalendarEvent event, ICalDate date) {
        DateTimeComponents raw = date.getRawComponents();
        if (raw == null) {
            throw refused(event, Kind.BAD_DATE, String.valueOf(date));
        }
        try {
            return LocalDateTime.of(
                    raw.getYear(), raw.getMonth(), raw.getDate(), raw.getHour(), raw.getMinute(), raw.getSecond());
        } catch (DateTimeException e) {
            throw refused(event, Kind.BAD_DATE, raw.toString());
        }
    }

    private EventZone zone(CalendarEvent event, ICalProperty property, ICalDate date) {
        if (isUniversal(date)) {
            return UNIVERSAL;
        }
        String name = property.getParameter(DateLines.ZONE);
        EventZones known = zones.computeIfAbsent(event.calendar(), it -> new EventZones(it, deadline::check));
        return (name == null ? known.unnamed(site.zone()) : known.named(name))
                .orElseThrow(() -> refused(
                        event, Kind.UNKNOWN_ZONE, name == null ? known.common().orElse("") : name, event.uid()));
    }

    private static boolean isUniversal(ICalDate date) {
        DateTimeComponents raw = date.getRawComponents();
        return raw != null && raw.isUtc();
    }

    private static void checkForm(CalendarEvent event, ICalProperty property) {
        String wrong = property.getParameter(DateLines.WRONG);
        if (wrong != null) {
            throw refused(event, Kind.BAD_DATE, wrong);
        }
    }

    private void checkOneStart(CalendarEvent event, Instant at) {
        for (DateStart other : event.event().getProperties(DateStart.class)) {
            ICalDate date = other.getValue();
            if (date == null || !at(event, other, date).equals(at)) {
                throw refused(event, Kind.BAD_DATE, String.valueOf(other.getValue()));
            }
        }
    }

    /** A beginning without a zone is doubtful when the end has another zone than the default. */
    private void checkOneZone(CalendarEvent event, DateStart start, ICalDate date, Instant at) {
        DateEnd end = event.event().getDateEnd();
        ICalDate last = end == null ? null : end.getValue();
        if (end == null || last == null || !last.hasTime() || !isWithoutZone(start, date) || isWithoutZone(end, last)) {
            return;
        }
        boolean fits = isUniversal(last)
                ? !at(event, end, last).isBefore(at)
                : zone(event, end, last).meaning(local(event, date)).equals(new Meaning.At(at));
        if (!fits) {
            throw refused(event, Kind.TWO_ZONES, event.uid());
        }
    }

    private static boolean isWithoutZone(ICalProperty property, ICalDate date) {
        return !isUniversal(date) && property.getParameter(DateLines.ZONE) == null;
    }

    private static FileRefused refused(CalendarEvent event, Kind kind, String... about) {
        return new FileRefused(Problem.at(event.line(), kind, about));
    }
}
