// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.waiting;

import fr.accueil.backend.appointment.AppointmentStatus;
import fr.accueil.backend.appointment.ExpectedVisitors;
import fr.accueil.backend.dispatch.CallOrder;
import fr.accueil.backend.dispatch.HallState;
import fr.accueil.backend.dispatch.HallState.Activity;
import fr.accueil.backend.dispatch.HallState.Counter;
import fr.accueil.backend.dispatch.Line;
import fr.accueil.backend.dispatch.LinePlace;
import fr.accueil.backend.site.CounterPlan;
import fr.accueil.backend.site.Service;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.CounterDetails;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.event.CounterState;
import fr.accueil.backend.ticket.reading.QueueQueries;
import fr.accueil.backend.ticket.reading.RealDayQueries;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The hall as the database has it, for the forecast; a training is not in it. */
@Component
class HallStates {

    /** The expected length of a pause. */
    private static final Duration PAUSE = Duration.ofMinutes(15);

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    /** Appointments that are further away do not matter to those who wait now. */
    private static final Duration NEAR = Duration.ofHours(2);

    private final QueueQueries queries;
    private final RealDayQueries realDay;
    private final ExpectedVisitors appointments;
    private final Clock clock;

    HallStates(QueueQueries queries, RealDayQueries realDay, ExpectedVisitors appointments, Clock clock) {
        this.queries = queries;
        this.realDay = realDay;
        this.appointments = appointments;
        this.clock = clock;
    }

    /**
     * The state of a site now.
     *
     * @param freeSince since when counters that are free have been so, where it is known
     * @param usual when counters that are closed usually open next
     */
    HallState now(Site site, Map<String, Instant> freeSince, UsualOpenings usual) {
        Instant now = clock.instant();
        return queries.atOneMoment(() -> new HallState(
                now,
                queries.waiting(site).stream()
                        .filter(placed -> !placed.ticket().training())
                        .map(placed -> waiting(site, placed.ticket()))
                        .toList(),
                counters(site, now, freeSince, usual),
                expected(site, now)));
    }

    static HallState.Waiting waiting(Site site, TicketDetails ticket) {
        return new HallState.Waiting(
                ticket.id().toString(),
                ticket.line(),
                ticket.service(),
                new LinePlace(ticket.countsFrom(), ticket.issuedSeq()),
                ticket.waitsFrom(),
                site.headStarts().of(ticket.priority(), ticket.appointment()));
    }

    private List<Counter> counters(Site site, Instant now, Map<String, Instant> freeSince, UsualOpenings usual) {
        List<CounterDetails> counters = realDay.counters(site);
        Set<String> received = counters.stream()
                .filter(counter -> !isAway(counter))
                .flatMap(counter -> lines(site.counter(counter.code()).orElseThrow(), counter).stream())
                .map(Line::code)
                .collect(Collectors.toSet());
        List<Counter> states = new ArrayList<>();
        for (CounterDetails counter : counters) {
            CounterPlan plan = site.counter(counter.code()).orElseThrow();
            List<Line> lines = lines(plan, counter).stream()
                    .filter(line -> received.contains(line.code()))
                    .toList();
            activity(site, counter, now, freeSince, usual)
                    .filter(activity -> !lines.isEmpty())
                    .ifPresent(activity -> states.add(new Counter(counter.code(), lines, activity)));
        }
        return states;
    }

    /** Its usual opening helps queues that are received already; where no counter receives, there is no estimate. */
    private static boolean isAway(CounterDetails counter) {
        return counter.state() == CounterState.CLOSED && counter.current().isEmpty();
    }

    private static Optional<Activity> activity(
            Site site, CounterDetails counter, Instant now, Map<String, Instant> freeSince, UsualOpenings usual) {
        if (counter.current().isPresent()) {
            TicketDetails ticket = counter.current().get();
            return Optional.of(new Activity.Serving(
                    ticket.id().toString(), ticket.service(), ticket.calledAt().orElse(now)));
        }
        return switch (counter.state()) {
            case OPEN -> Optional.of(new Activity.Free(freeSince.getOrDefault(counter.code(), counter.since())));
            case PAUSED -> Optional.of(new Activity.Opens(later(counter.since().plus(PAUSE), now.plus(SHORTEST))));
            case CLOSED -> usual.next(site, counter.code(), now).map(Activity.Opens::new);
        };
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    /** Its own line first; all but the first queue with the counter's penalty. */
    private static List<Line> lines(CounterPlan plan, CounterDetails counter) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("@" + counter.code(), Duration.ZERO));
        List<String> queues = counter.state() == CounterState.CLOSED ? plan.queues() : counter.queues();
        for (String queue : queues) {
            lines.add(new Line(queue, lines.size() == 1 ? Duration.ZERO : plan.secondaryPenalty()));
        }
        return lines;
    }

    private List<HallState.Expected> expected(Site site, Instant now) {
        Duration headStart = site.headStarts().of(false, true);
        List<HallState.Expected> all = new ArrayList<>();
        for (ExpectedVisitors.Visitor visitor : appointments.today(site)) {
            boolean comes = visitor.status() == AppointmentStatus.BOOKED
                    && !visitor.booked().isBefore(now.minus(PAUSE))
                    && visitor.booked().isBefore(now.plus(NEAR));
            Optional<String> queue = site.service(visitor.service()).flatMap(Service::queue);
            if (comes && queue.isPresent()) {
                Instant at = later(visitor.booked(), now);
                all.add(new HallState.Expected(
                        queue.get(), visitor.service(), at, CallOrder.countsFrom(at, headStart)));
            }
        }
        return all;
    }
}
