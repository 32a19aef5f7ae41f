// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.reading;

import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.TicketStatus;
import fr.accueil.backend.ticket.Tickets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The visits of days that are over, without who they were. */
@Component
@Transactional(readOnly = true)
public class PastVisits {

    private final Tickets tickets;

    PastVisits(Tickets tickets) {
        this.tickets = tickets;
    }

    /**
     * A visit.
     *
     * @param waitedFrom see {@link TicketDetails#waitsFrom}
     * @param calledAt its last call; empty for a visitor who was never called
     * @param served how long they were received, where that is representative
     */
    public record PastVisit(
            LocalDate day,
            String service,
            String queue,
            TicketStatus status,
            boolean priority,
            boolean appointment,
            Instant arrived,
            Optional<Instant> booked,
            Instant waitedFrom,
            Optional<Instant> calledAt,
            Optional<Instant> endedAt,
            Optional<Duration> served) {}

    /** How many tickets were given on each day from one until before another; days without one are left out. */
    public List<Day> days(Site site, LocalDate from, LocalDate until) {
        return tickets.perDay(site.code(), from, until).stream()
                .map(day -> new Day(day.getDay(), day.getTickets()))
                .toList();
    }

    /** A day and the tickets that were given. */
    public record Day(LocalDate date, int tickets) {}

    /** Those of one day, in the order of arrival. */
    public List<PastVisit> of(Site site, LocalDate day) {
        return tickets.visitsOf(site.code(), day).stream()
                .map(ticket -> visit(ticket.view()))
                .toList();
    }

    private static PastVisit visit(TicketDetails ticket) {
        return new PastVisit(
                ticket.serviceDay(),
                ticket.service(),
                ticket.queue(),
                ticket.status(),
                ticket.priority(),
                ticket.appointment(),
                ticket.issuedAt(),
                ticket.bookedAt(),
                ticket.waitsFrom(),
                ticket.calledAt(),
                ticket.endedAt(),
                Optional.of(ticket.care().served())
                        .filter(served ->
                                served.isPositive() && ticket.care().ending().representative()));
    }
}
