// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Sequence;
import biweekly.property.Status;
import biweekly.property.TextProperty;
import fr.accueil.backend.appointment.Problem.Kind;
import fr.accueil.backend.appointment.calendar.CalendarEvent;
import fr.accueil.backend.appointment.calendar.DateLines;
import fr.accueil.backend.appointment.calendar.EventVersions;
import fr.accueil.backend.appointment.calendar.UidReference;
import fr.accueil.backend.site.Site;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads appointments from an iCalendar file: UID, DTSTART, RRULE, CATEGORIES or SUMMARY, STATUS, and the one attendee.
 */
final class CalendarReader {

    private final CalendarTimes times;
    private final CalendarSeries series;
    private final ServiceMatcher serviceMatcher;
    private final ReadingDeadline deadline;
    private final EventVersions versions = new EventVersions();
    private final Map<String, Integer> cancelledSeries = new HashMap<>();
    private final Map<String, CalendarEvent> named = new HashMap<>();
    private Set<String> replaced = Set.of();

    /** @param today from which the dates of a series are taken */
    CalendarReader(Site site, LocalDate today, ReadingDeadline deadline) {
        this.deadline = deadline;
        this.times = new CalendarTimes(site, new Dates(site.zone()), deadline);
        this.series = new CalendarSeries(site, today, times, deadline);
        this.serviceMatcher = new ServiceMatcher(site);
    }

    /**
     * @param text unfolded
     * @throws FileRefused when nothing of it can be read
     */
    ReadBookings read(String text) {
        List<Integer> lines = lines(text);
        if (lines.size() > AppointmentImport.MOST_ROWS) {
            throw new FileRefused(Problem.ofAll(Kind.TOO_MANY_ROWS));
        }
        new CalendarZones(deadline).check(text);
        List<Version> events = events(DateLines.plain(text), lines);
        deadline.check();
        if (events.isEmpty()) {
            throw new FileRefused(Problem.ofAll(Kind.UNREADABLE));
        }
        events.forEach(version -> versions.add(version.key(), version.event().event()));
        List<CalendarEvent> newest = events.stream()
                .filter(version ->
                        versions.isNewest(version.key(), version.event().event()))
                .map(Version::event)
                .toList();
        ReadBookings readBookings = new ReadBookings();
        readBookings.repeated(events.size() - newest.size());
        read(readBookings, newest);
        return readBookings;
    }

    private void read(ReadBookings readBookings, List<CalendarEvent> events) {
        replaced = replaced(events);
        events.stream()
                .filter(event -> event.event().getRecurrenceId() == null && isCancelled(event))
                .forEach(event -> cancelledSeries.put(event.uid(), versions.sequence(event.uid())));
        for (CalendarEvent event : events) {
            deadline.check();
            add(readBookings, event);
            AppointmentImport.checkSize(readBookings);
        }
        deadline.check();
    }

    /** @param key the same for all versions of it */
    private record Version(CalendarEvent event, String key) {}

    private List<Version> events(String text, List<Integer> lines) {
        List<Version> events = new ArrayList<>();
        for (ICalendar calendar : calendars(text)) {
            for (VEvent component : calendar.getEvents()) {
                deadline.check();
                int line = events.size() < lines.size() ? lines.get(events.size()) : 0;
                CalendarEvent event = new CalendarEvent(calendar, component, line);
                events.add(new Version(event, key(event, events.size())));
            }
        }
        return events;
    }

    /** An unreadable event is no version of another: it is reported with its line when its turn comes. */
    private String key(CalendarEvent event, int place) {
        if (event.uid().isEmpty() || isProposed(event)) {
            return "\n" + place;
        }
        if (event.event().getRecurrenceId() == null) {
            return event.uid();
        }
        try {
            return event.uid() + "\n" + series.replaced(event);
        } catch (FileRefused e) {
            return event.uid() + "\n" + place;
        }
    }

    private static List<ICalendar> calendars(String text) {
        try {
            return Biweekly.parse(text).all();
        } catch (RuntimeException e) {
            // The library throws exceptions of any kind for some invalid files.
            throw new FileRefused(Problem.ofAll(Kind.UNREADABLE));
        }
    }

    /** The line where each event begins: the library does not give it. */
    private static List<Integer> lines(String text) {
        List<Integer> lines = new ArrayList<>();
        int[] line = {0};
        text.lines().forEach(content -> {
            line[0]++;
            if (content.strip().equalsIgnoreCase("BEGIN:VEVENT")) {
                lines.add(line[0]);
            }
        });
        return lines;
    }

    private void add(ReadBookings readBookings, CalendarEvent event) {
        try {
            String uid = reference(event);
            checkMeant(event, uid);
            if (event.event().getRecurrenceId() != null) {
                LocalDate day = series.replaced(event);
                Instant at = times.start(event);
                readBookings.add(event.line(), booking(event, ofDay(event, uid, day), at, isOfCancelled(event)));
            } else if (CalendarSeries.isSeries(event.event())) {
                addAll(readBookings, event, uid);
            } else {
                Instant at = times.start(event);
                readBookings.add(event.line(), booking(event, new Name(uid, uid), at, false));
            }
        } catch (FileRefused e) {
            readBookings.wrong(e.problem());
        }
    }

    /** Events whose names differ only by what a visitor does not type, and proposed times, are doubtful. */
    private void checkMeant(CalendarEvent event, String reference) {
        CalendarEvent other = named.putIfAbsent(reference, event);
        if (other != null && !other.uid().equals(event.uid())) {
            throw new FileRefused(
                    Problem.at(event.line(), Kind.SAME_REFERENCE, reference, String.valueOf(other.line())));
        }
        if (isProposed(event)) {
            throw new FileRefused(Problem.at(event.line(), Kind.PROPOSED, event.uid()));
        }
    }

    private static boolean isProposed(CalendarEvent event) {
        Method method = event.calendar().getMethod();
        return method != null && text(method).strip().equalsIgnoreCase(Method.COUNTER);
    }

    /** A date that the file lists on its own, as moved or cancelled, is no longer one of the series. */
    private void addAll(ReadBookings readBookings, CalendarEvent event, String uid) {
        for (CalendarSeries.Occurrence occurrence : series.occurrences(event)) {
            Name name = ofDay(event, uid, occurrence.day());
            if (!replaced.contains(name.reference())) {
                readBookings.add(event.line(), booking(event, name, occurrence.at(), occurrence.excluded()));
            }
        }
    }

    private Set<String> replaced(List<CalendarEvent> events) {
        Set<String> references = new HashSet<>();
        for (CalendarEvent event : events) {
            if (event.event().getRecurrenceId() != null) {
                deadline.check();
                try {
                    references.add(ofDay(event, reference(event), series.replaced(event))
                            .reference());
                } catch (FileRefused e) {
                    // Reported with its line when its turn comes.
                }
            }
        }
        return references;
    }

    /** A cancelled series includes the dates that were moved before. */
    private boolean isOfCancelled(CalendarEvent event) {
        Integer cancelled = cancelledSeries.get(event.uid());
        Sequence own = event.event().getSequence();
        return cancelled != null && (own == null || own.getValue() == null || own.getValue() <= cancelled);
    }

    private static String reference(CalendarEvent event) {
        return ReferenceReader.ofUid(event.uid())
                .orElseThrow(() -> new FileRefused(Problem.at(event.line(), Kind.NO_REFERENCE)));
    }

    /** One date of a series: the visitor shows the code of the series, and the day selects the date. */
    private static Name ofDay(CalendarEvent event, String uid, LocalDate day) {
        String name = uid.length() <= ReferenceReader.LONGEST_OF_SERIES ? uid : UidReference.of(event.uid());
        return new Name(name + "@" + day, name);
    }

    private record Name(String reference, String uid) {}

    private Booking booking(CalendarEvent event, Name name, Instant at, boolean excluded) {
        return new Booking(
                name.reference(),
                name.uid(),
                at,
                serviceMatcher.code(event.line(), words(event.event())),
                Optional.empty(),
                attendee(event.event()),
                excluded || isCancelled(event));
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

    private static boolean isCancelled(CalendarEvent event) {
        Status status = event.event().getStatus();
        Method method = event.calendar().getMethod();
        return (status != null && CancellationWords.matches(text(status)))
                || (method != null && CancellationWords.matches(text(method)));
    }

    private static String text(@Nullable TextProperty property) {
        String value = property == null ? null : property.getValue();
        return value == null ? "" : value;
    }
}
