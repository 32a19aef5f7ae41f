// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Status;
import biweekly.property.TextProperty;
import fr.accueil.backend.appointment.Problem.Kind;
import fr.accueil.backend.site.Site;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads appointments from an iCalendar file: UID, DTSTART, RRULE, CATEGORIES or SUMMARY, STATUS, and the one attendee. */
final class CalendarReader {

    private final CalendarTimes times;
    private final CalendarSeries series;
    private final Reasons reasons;
    private final ReadingDeadline deadline;
    private Set<String> replaced = Set.of();

    /** @param today from which the dates of a series are taken */
    CalendarReader(Site site, LocalDate today, ReadingDeadline deadline) {
        this.deadline = deadline;
        this.times = new CalendarTimes(site, new Dates(site.zone(), Optional.empty()));
        this.series = new CalendarSeries(site, today, times, deadline);
        this.reasons = new Reasons(site);
    }

    /** @throws Refused when nothing of it can be read */
    Understood read(String text) {
        List<Integer> lines = lines(text);
        if (lines.size() > AppointmentImport.MOST_ROWS) {
            throw new Refused(Problem.ofAll(Kind.TOO_MANY_ROWS));
        }
        new CalendarZones(deadline).check(text);
        Understood understood = new Understood();
        int event = 0;
        List<ICalendar> calendars = calendars(text);
        replaced = replaced(calendars);
        for (ICalendar calendar : calendars) {
            for (VEvent one : calendar.getEvents()) {
                int line = event < lines.size() ? lines.get(event) : 0;
                event++;
                deadline.check();
                add(understood, calendar, one, line);
                AppointmentImport.checkSize(understood);
            }
        }
        deadline.check();
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
            String uid = reference(text(event.getUid()), line);
            if (event.getRecurrenceId() != null) {
                LocalDate day = series.replaced(calendar, event, line);
                Instant at = times.start(calendar, event, line);
                understood.add(line, booking(calendar, event, line, new Name(ofDay(uid, day, line), uid), at, false));
            } else if (CalendarSeries.isSeries(event)) {
                addAll(understood, calendar, event, line, uid);
            } else {
                Instant at = times.start(calendar, event, line);
                understood.add(line, booking(calendar, event, line, new Name(uid, uid), at, false));
            }
        } catch (Refused e) {
            understood.wrong(e.problem());
        }
    }

    /** A date that stands in the file on its own, as moved or cancelled, is not that of the series any more. */
    private void addAll(Understood understood, ICalendar calendar, VEvent event, int line, String uid) {
        for (CalendarSeries.Occurrence one : series.occurrences(calendar, event, line)) {
            String reference = ofDay(uid, one.day(), line);
            if (!replaced.contains(reference)) {
                understood.add(
                        line, booking(calendar, event, line, new Name(reference, uid), one.at(), one.excluded()));
            }
        }
    }

    private Set<String> replaced(List<ICalendar> calendars) {
        Set<String> references = new HashSet<>();
        for (ICalendar calendar : calendars) {
            for (VEvent event : calendar.getEvents()) {
                if (event.getRecurrenceId() != null) {
                    deadline.check();
                    try {
                        references.add(
                                ofDay(reference(text(event.getUid()), 0), series.replaced(calendar, event, 0), 0));
                    } catch (Refused e) {
                        // Told with its line when its turn comes.
                    }
                }
            }
        }
        return references;
    }

    private static String reference(String text, int line) {
        return AppointmentCode.reference(text).orElseThrow(() -> new Refused(Problem.at(line, Kind.NO_REFERENCE)));
    }

    /** One date of a series: the visitor shows the code of the series, the day tells which is meant. */
    private static String ofDay(String uid, LocalDate day, int line) {
        String reference = uid + "@" + day;
        if (reference.length() > AppointmentCode.LONGEST) {
            throw new Refused(Problem.at(line, Kind.NO_REFERENCE));
        }
        return reference;
    }

    private record Name(String reference, String uid) {}

    private Booking booking(ICalendar calendar, VEvent event, int line, Name name, Instant at, boolean excluded) {
        return new Booking(
                name.reference(),
                name.uid(),
                at,
                reasons.code(line, words(event)),
                Optional.empty(),
                attendee(event),
                excluded || isCancelled(calendar, event));
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
