// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen;

import fr.accueil.backend.security.Accounts;
import fr.accueil.backend.site.CounterPlan;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.CounterView;
import fr.accueil.backend.ticket.HallReading;
import fr.accueil.backend.ticket.TicketStatus;
import fr.accueil.backend.ticket.TicketView;
import fr.accueil.counter.CounterSnapshot;
import fr.accueil.counter.CounterSnapshot.Place;
import fr.accueil.counter.CounterState;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Draws a counter as one agent sees it. */
@Component
class CounterSnapshots {

    private static final int SHOWN = 50;

    private final HallReading hall;
    private final Accounts accounts;

    CounterSnapshots(HallReading hall, Accounts accounts) {
        this.hall = hall;
        this.accounts = accounts;
    }

    CounterSnapshot look(Site site, CounterPlan plan, String agent) {
        return hall.atOneMoment(() -> {
            CounterView counter = hall.counter(site, plan);
            return new CounterSnapshot(
                    hall.lastSeq(site),
                    plan.code(),
                    plan.name(site.language()),
                    state(counter.state()),
                    Names.queues(site, counter.queues()),
                    counter.agent().map(accounts::nameOf),
                    counter.agent().filter(agent::equals).isPresent(),
                    counter.current().map(ticket -> current(site, ticket)),
                    hall.waitingFor(site, plan, SHOWN).stream()
                            .map(ticket -> waiting(site, ticket))
                            .toList(),
                    hall.countFor(site, plan),
                    hall.servedToday(site, Optional.of(agent)));
        });
    }

    private static CounterSnapshot.Current current(Site site, TicketView ticket) {
        Instant called = ticket.calledAt().orElse(ticket.issuedAt());
        return new CounterSnapshot.Current(
                ticket.id().toString(),
                ticket.number(),
                Names.service(site, ticket.service()),
                Locale.forLanguageTag(ticket.language()),
                ticket.priority(),
                place(ticket),
                ticket.calls(),
                ticket.issuedAt(),
                called,
                ticket.status() == TicketStatus.SERVING
                        ? ticket.startedAt().or(() -> Optional.of(called))
                        : Optional.empty());
    }

    private static CounterSnapshot.Waiting waiting(Site site, TicketView ticket) {
        return new CounterSnapshot.Waiting(
                ticket.id().toString(),
                ticket.number(),
                Names.service(site, ticket.service()),
                ticket.issuedAt(),
                place(ticket));
    }

    private static Place place(TicketView ticket) {
        if (ticket.priority()) {
            return new Place.Priority(ticket.issuedAt());
        }
        return ticket.appointment()
                ? new Place.Appointment(
                        ticket.bookedAt().orElse(ticket.issuedAt()),
                        ticket.bookedAt().isPresent())
                : new Place.Arrived(ticket.issuedAt());
    }

    static CounterState state(fr.accueil.backend.ticket.CounterState state) {
        return switch (state) {
            case OPEN -> CounterState.OPEN;
            case PAUSED -> CounterState.PAUSED;
            case CLOSED -> CounterState.CLOSED;
        };
    }
}
