// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager;

import fr.accueil.backend.site.Service;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.staffing.DayQuestion;
import fr.accueil.backend.staffing.DayQuestion.Present;
import fr.accueil.backend.staffing.DayQuestion.Slot;
import fr.accueil.backend.staffing.Habits;
import fr.accueil.backend.staffing.Learning;
import fr.accueil.backend.staffing.Observed;
import fr.accueil.backend.staffing.Observed.Fate;
import fr.accueil.backend.staffing.TypicalDurations;
import fr.accueil.backend.ticket.CounterDetails;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.reading.PastVisits;
import fr.accueil.backend.ticket.reading.PastVisits.PastVisit;
import fr.accueil.backend.ticket.reading.QueueQueries;
import fr.accueil.manager.staffing.StaffingChoices;
import fr.accueil.manager.staffing.StaffingQuestion;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads what a day to come is likely to be: the habits of such days, and the hall as it is. */
@Component
class StaffingReading {

    /** For a service without a duration in the site file. */
    private static final Duration TYPICAL = Duration.ofMinutes(10);

    private final PastVisits past;
    private final QueueQueries queries;
    private final Clock clock;

    StaffingReading(PastVisits past, QueueQueries queries, Clock clock) {
        this.past = past;
        this.queries = queries;
        this.clock = clock;
    }

    /** Learned from such days of the last weeks; without one, as many visitors as the manager says. */
    Habits habits(Site site, StaffingQuestion question) {
        LocalDate today = site.serviceDay(clock.instant());
        DayOfWeek weekday = question.day().weekday().orElse(today.getDayOfWeek());
        List<Observed> visits = new ArrayList<>();
        past.days(site, today.minusWeeks(StaffingDays.WEEKS), today).stream()
                .filter(day -> day.date().getDayOfWeek() == weekday)
                .forEach(day -> past.of(site, day.date()).forEach(visit -> visits.add(observed(visit))));
        TypicalDurations typical =
                code -> site.service(code).flatMap(Service::typical).orElse(TYPICAL);
        Learning learning = new Learning(site.zone(), typical);
        Habits learned = learning.of(visits);
        return learned.isEmpty() ? unseen(site, question, learning) : learned;
    }

    private static Habits unseen(Site site, StaffingQuestion question, Learning learning) {
        List<Service> services = site.services().stream()
                .filter(service ->
                        service.queue().filter(question.queues()::contains).isPresent())
                .toList();
        List<StaffingChoices.Slot> slots = question.day().slots();
        double each = question.perHour().orElse(0) / (double) Math.max(1, services.size());
        return new Habits(
                0,
                List.of(),
                services.stream()
                        .map(service -> learning.unseen(
                                service.code(),
                                service.queue().orElseThrow(),
                                each,
                                slots.getFirst().from(),
                                slots.getLast().until()))
                        .toList(),
                Optional.empty());
    }

    private static Observed observed(PastVisit visit) {
        Instant until = visit.calledAt().or(visit::endedAt).orElse(visit.waitedFrom());
        Duration waited = Duration.between(visit.waitedFrom(), until);
        return new Observed(
                visit.service(),
                visit.queue(),
                visit.arrived(),
                visit.appointment(),
                visit.booked(),
                visit.priority(),
                waited.isNegative() ? Duration.ZERO : waited,
                visit.served(),
                fate(visit));
    }

    private static Fate fate(PastVisit visit) {
        return switch (visit.status()) {
            case DONE, SERVING, ON_HOLD, CALLED, NOT_CLOSED -> Fate.SERVED;
            case NO_SHOW -> Fate.ABSENT;
            case CANCELLED, WAITING -> Fate.LEFT;
        };
    }

    /** Today continues from the hall as it is; another day begins with an empty one. */
    DayQuestion question(Site site, StaffingQuestion question, Duration target) {
        Instant now = clock.instant();
        boolean isToday = question.day().weekday().isEmpty();
        LocalDate day = isToday ? site.serviceDay(now) : next(site, now, question);
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < question.day().slots().size(); i++) {
            StaffingChoices.Slot slot = question.day().slots().get(i);
            Instant from = at(site, day, slot.from());
            Instant until = at(site, day, slot.until());
            if (!isToday || now.isBefore(until)) {
                slots.add(new Slot(
                        isToday && from.isBefore(now) ? now : from,
                        until,
                        question.counters().get(i)));
            }
        }
        return queries.atOneMoment(() -> new DayQuestion(
                site.zone(),
                slots.isEmpty() ? List.of(new Slot(now, now.plusSeconds(60), 0)) : slots,
                question.queues(),
                target,
                List.of(
                        site.headStarts().ordinary(),
                        site.headStarts().priority(),
                        site.headStarts().appointment()),
                isToday && site.isOpen(now),
                isToday ? waiting(site, question) : List.of(),
                isToday ? busy(site, question) : 0));
    }

    private static Instant at(Site site, LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(site.zone()).toInstant();
    }

    private static LocalDate next(Site site, Instant now, StaffingQuestion question) {
        return Stream.iterate(site.serviceDay(now), day -> day.plusDays(1))
                .filter(day -> day.getDayOfWeek() == question.day().weekday().orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    private List<Present> waiting(Site site, StaffingQuestion question) {
        return queries.waiting(site).stream()
                .map(QueueQueries.Placed::ticket)
                .filter(ticket -> question.queues().contains(ticket.queue()))
                .map(ticket -> new Present(
                        ticket.service(),
                        ticket.issuedAt(),
                        ticket.waitsFrom(),
                        ticket.priority() ? 1 : ticket.appointment() ? 2 : 0))
                .toList();
    }

    private int busy(Site site, StaffingQuestion question) {
        return (int) queries.counters(site).stream()
                .map(CounterDetails::current)
                .flatMap(Optional::stream)
                .map(TicketDetails::queue)
                .filter(question.queues()::contains)
                .count();
    }
}
