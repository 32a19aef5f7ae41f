// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.property.Attendee;
import biweekly.property.DateStart;
import biweekly.property.Method;
import biweekly.property.Status;
import biweekly.property.TextProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import fr.accueil.backend.appointment.Problem.Kind;
import fr.accueil.backend.site.Site;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads appointments from an iCalendar file: UID, DTSTART, CATEGORIES or SUMMARY, STATUS, and the one attendee. */
final class CalendarReader {

    private final Dates dates;
    private final Reasons reasons;

    CalendarReader(Site site) {
        this.dates = new Dates(site.zone(), Optional.empty());
        this.reasons = new Reasons(site);
    }

    /** @throws Refused when nothing of it can be read */
    Understood read(String text) {
        List<Integer> lines = lines(text);
        if (lines.size() > AppointmentImport.MOST_ROWS) {
            throw new Refused(Problem.ofAll(Kind.TOO_MANY_ROWS));
        }
        Understood understood = new Understood();
        int event = 0;
        for (ICalendar calendar : calendars(text)) {
            for (VEvent one : calendar.getEvents()) {
                int line = event < lines.size() ? lines.get(event) : 0;
                event++;
                add(understood, calendar, one, line);
            }
        }
        if (event == 0) {
            throw new Refused(Problem.ofAll(Kind.UNREADABLE));
        }
        return understood;
    }

    private static List<ICalendar> calendars(String text) {
        try {
            return Biweekly.parse(text).all();
        } catch (RuntimeException e) {
            // The library answers some nonsense with exceptions of any kind.
            throw new Refused(Problem.ofAll(Kind.UNREADABLE));
        }
    }

    /** Where each event begins: the library does not tell. */
    private static List<Integer> lines(String text) {
        List<Integer> lines = new ArrayList<>();
        int[] line = {0};
        text.lines().forEach(one -> {
            line[0]++;
            if (one.strip().equalsIgnoreCase("BEGIN:VEVENT")) {
                lines.add(line[0]);
            }
        });
        return lines;
    }

    private void add(Understood understood, ICalendar calendar, VEvent event, int line) {
        try {
            understood.add(line, booking(calendar, event, line));
        } catch (Refused e) {
            understood.wrong(e.problem());
        }
    }

    private Booking booking(ICalendar calendar, VEvent event, int line) {
        String uid = text(event.getUid());
        String reference =
                AppointmentCode.reference(uid).orElseThrow(() -> new Refused(Problem.at(line, Kind.NO_REFERENCE)));
        return new Booking(
                reference,
                Characters.cut(Characters.plain(uid), 200),
                start(calendar, event, line),
                reasons.code(line, words(event)),
                Optional.empty(),
                attendee(event),
                isCancelled(calendar, event));
    }

    private Instant start(ICalendar calendar, VEvent event, int line) {
        DateStart start = event.getDateStart();
        ICalDate date = start == null ? null : start.getValue();
        if (start == null || date == null) {
            throw new Refused(Problem.at(line, Kind.NO_DATE));
        }
        if (!date.hasTime()) {
            throw new Refused(Problem.at(line, Kind.NO_TIME));
        }
        DateTimeComponents raw = date.getRawComponents();
        TimezoneAssignment zone = calendar.getTimezoneInfo().getTimezone(start);
        if (zone != null || raw == null || raw.isUtc()) {
            return dates.within(line, String.valueOf(raw), date.toInstant());
        }
        String zoneName = start.getParameters().getTimezoneId();
        if (zoneName != null) {
            throw new Refused(Problem.at(line, Kind.UNKNOWN_ZONE, zoneName));
        }
        return dates.instant(line, local(raw, line));
    }

    private static LocalDateTime local(DateTimeComponents raw, int line) {
        try {
            return LocalDateTime.of(
                    raw.getYear(), raw.getMonth(), raw.getDate(), raw.getHour(), raw.getMinute(), raw.getSecond());
        } catch (DateTimeException e) {
            throw new Refused(Problem.at(line, Kind.BAD_DATE, raw.toString()));
        }
    }

    private static List<String> words(VEvent event) {
        Stream<String> categories = event.getCategories().stream().flatMap(category -> category.getValues().stream());
        return Stream.concat(categories, Stream.of(text(event.getSummary())))
                .map(Characters::plain)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static Optional<ShortName> attendee(VEvent event) {
        List<Attendee> attendees = event.getAttendees();
        return attendees.size() == 1
                ? Optional.ofNullable(attendees.getFirst().getCommonName()).flatMap(ShortName::of)
                : Optional.empty();
    }

    private static boolean isCancelled(ICalendar calendar, VEvent event) {
        Status status = event.getStatus();
        Method method = calendar.getMethod();
        return (status != null && Cancelled.says(text(status))) || (method != null && Cancelled.says(text(method)));
    }

    private static String text(@Nullable TextProperty property) {
        String value = property == null ? null : property.getValue();
        return value == null ? "" : value;
    }
}
