// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager;

import fr.accueil.backend.site.Opening;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.reading.PastVisits;
import fr.accueil.manager.staffing.StaffingChoices.Day;
import fr.accueil.manager.staffing.StaffingChoices.Slot;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The days of a site that a manager may choose, cut into slots of two hours. */
final class StaffingDays {

    static final int WEEKS = 8;

    /** The hours that are shown where a site never closes. */
    private static final Opening.Span OFFICE_HOURS = new Opening.Span(LocalTime.of(8, 0), LocalTime.of(18, 0));

    private static final LocalTime LAST = LocalTime.of(23, 59);

    private final Site site;
    private final Instant now;
    private final List<PastVisits.Day> past;

    /** @param past the days of the last weeks with visitors */
    StaffingDays(Site site, Instant now, List<PastVisits.Day> past) {
        this.site = site;
        this.now = now;
        this.past = past;
    }

    List<Day> all() {
        List<Day> all = new ArrayList<>();
        today().ifPresent(all::add);
        for (DayOfWeek weekday : DayOfWeek.values()) {
            hours(next(weekday))
                    .map(hours -> new Day(Optional.of(weekday), seen(weekday), slots(hours.from(), hours.until())))
                    .ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    private Optional<Day> today() {
        LocalTime time = site.local(now).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        DayOfWeek weekday = site.serviceDay(now).getDayOfWeek();
        return hours(site.serviceDay(now))
                .filter(hours -> time.isBefore(hours.until()))
                .map(hours -> new Day(
                        Optional.empty(),
                        seen(weekday),
                        slots(time.isBefore(hours.from()) ? hours.from() : time, hours.until())));
    }

    /** The next such day that is no holiday and no closure; any other one has the same hours. */
    private LocalDate next(DayOfWeek weekday) {
        List<LocalDate> days = Stream.iterate(site.serviceDay(now), day -> day.plusDays(1))
                .limit(7L * WEEKS)
                .filter(day -> day.getDayOfWeek() == weekday)
                .toList();
        return days.stream().filter(day -> hours(day).isPresent()).findFirst().orElse(days.getFirst());
    }

    private Optional<Opening.Span> hours(LocalDate day) {
        return site.opening().always() ? Optional.of(OFFICE_HOURS) : site.hoursOf(day);
    }

    private int seen(DayOfWeek weekday) {
        return (int) past.stream()
                .filter(day -> day.date().getDayOfWeek() == weekday)
                .count();
    }

    /** Cut at the even hours. */
    private static List<Slot> slots(LocalTime from, LocalTime until) {
        List<Slot> slots = new ArrayList<>();
        LocalTime begin = from;
        while (begin.isBefore(until)) {
            int next = (begin.getHour() / 2 + 1) * 2;
            LocalTime cut = next > 23 ? LAST : LocalTime.of(next, 0);
            LocalTime end = cut.isBefore(until) && begin.isBefore(cut) ? cut : until;
            slots.add(new Slot(begin, end));
            begin = end;
        }
        return List.copyOf(slots);
    }
}
