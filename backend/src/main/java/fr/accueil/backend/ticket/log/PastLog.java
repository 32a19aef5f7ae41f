// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.log;

import fr.accueil.backend.dispatch.CallOrder;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.Ticket;
import fr.accueil.backend.ticket.TicketNumberRow;
import fr.accueil.backend.ticket.event.CounterChanged;
import fr.accueil.backend.ticket.event.Ending;
import fr.accueil.backend.ticket.event.LoggedEvent;
import fr.accueil.backend.ticket.event.SiteEvent;
import fr.accueil.backend.ticket.event.TicketEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes days that were before the first event of a log. Their events have the numbers 0, -1, -2 … backwards, so that the
 * log goes on without a gap, and no command has to wait meanwhile: no other program writes there.
 */
@Component
public class PastLog {

    private static final int AT_ONCE = 500;
    private static final String AGENT = "simulation";

    private static final String TICKET = """
            insert into ticket (id, site, service_day, number, service, queue, line, status, language, priority, appointment,
              booked_at, issued_seq, issued_at, counts_from, called_at, started_at, ended_at, counter, agent, calls, call_seq,
              token, round_calls, last_seq, transfers, served_ms, outcomes, delays)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""";

    private static final String EVENT = """
            insert into ticket_event (site, seq, type, at, ticket, number, queue, service, counter, agent, detail)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcTemplate jdbc;

    PastLog(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Something that happened; makes its event when it is given its number. */
    private record Happening(Instant at, LongFunction<SiteEvent> event) {}

    /** Whether a ticket was given on a day. */
    public boolean hasTickets(Site site, LocalDate day) {
        return !jdbc.queryForList(
                        "select number from ticket where site = ? and service_day = ? fetch first 1 row only",
                        String.class,
                        site.code(),
                        day)
                .isEmpty();
    }

    /** Writes one day before all that are in the log. */
    @Transactional
    public void write(Site site, LocalDate day, List<PastTicket> tickets, List<CounterChanged> counters) {
        List<Ticket> written = new ArrayList<>();
        List<Happening> happenings = new ArrayList<>();
        counters.forEach(change -> happenings.add(new Happening(change.at(), seq -> change)));
        Map<String, Integer> numbers = new HashMap<>();
        tickets.stream().sorted(Comparator.comparing(PastTicket::issuedAt)).forEach(past -> {
            String number = TicketNumberRow.number(past.queue(), numbers.merge(past.queue(), 1, Integer::sum));
            new Life(site, day, number, past, written).happen(happenings);
        });
        happenings.sort(Comparator.comparing(Happening::at));
        long seq = firstSeq(site) - happenings.size();
        List<@Nullable Object[]> events = new ArrayList<>();
        for (Happening happening : happenings) {
            SiteEvent event = happening.event().apply(seq);
            events.add(new EventRow(new LoggedEvent(site.code(), seq++, event)).columns());
        }
        jdbc.batchUpdate(TICKET, written.stream().map(PastLog::columns).toList());
        for (int i = 0; i < events.size(); i += AT_ONCE) {
            jdbc.batchUpdate(EVENT, events.subList(i, Math.min(events.size(), i + AT_ONCE)));
        }
    }

    private long firstSeq(Site site) {
        return jdbc
                .queryForList(
                        "select seq from ticket_event where site = ? order by site, seq fetch first 1 rows only",
                        Long.class,
                        site.code())
                .stream()
                .findFirst()
                .map(first -> Math.min(first, 1))
                .orElse(1L);
    }

    /** All events of one ticket, through the one place that changes its state. */
    private static final class Life {

        private final Site site;
        private final LocalDate day;
        private final String number;
        private final PastTicket past;
        private final List<Ticket> written;
        private Optional<Ticket> ticket = Optional.empty();

        Life(Site site, LocalDate day, String number, PastTicket past, List<Ticket> written) {
            this.site = site;
            this.day = day;
            this.number = number;
            this.past = past;
            this.written = written;
        }

        void happen(List<Happening> happenings) {
            happenings.add(new Happening(past.issuedAt(), this::issue));
            past.steps().forEach(step -> happenings.add(new Happening(step.at(), seq -> step(step, seq))));
        }

        private SiteEvent issue(long seq) {
            Instant since = CallOrder.waitsFrom(past.issuedAt(), past.booked());
            Ticket made = new Ticket(
                    site.code(),
                    day,
                    number,
                    new Ticket.NewTicket(
                            past.service(),
                            past.queue(),
                            past.language(),
                            past.priority(),
                            past.appointment(),
                            past.booked(),
                            CallOrder.countsFrom(since, past.headStart()),
                            UUID.randomUUID().toString(),
                            false),
                    past.issuedAt(),
                    seq);
            ticket = Optional.of(made);
            written.add(made);
            return happened(made.issued(past.by()), seq);
        }

        private SiteEvent step(PastTicket.Step step, long seq) {
            Ticket one = ticket.orElseThrow();
            return happened(
                    switch (step) {
                        case PastTicket.Called it -> one.call(it.counter(), AGENT, Optional.empty(), it.at());
                        case PastTicket.Started it -> one.start(it.counter(), AGENT, it.at());
                        case PastTicket.Moved it ->
                            one.transfer(
                                    new Ticket.Destination(
                                            it.service(),
                                            it.queue(),
                                            it.queue(),
                                            one.place().countsFrom()),
                                    it.counter(),
                                    AGENT,
                                    it.at());
                        case PastTicket.Finished it -> {
                            one.mark(new Ending(it.outcomes(), true));
                            yield one.finish(it.counter(), AGENT, it.at());
                        }
                        case PastTicket.Absent it -> one.markNoShow(it.counter(), AGENT, it.at());
                        case PastTicket.Left it -> one.cancel(AGENT, it.at());
                    },
                    seq);
        }

        private SiteEvent happened(TicketEvent event, long seq) {
            ticket.orElseThrow().happened(event, seq);
            return event;
        }
    }

    private static @Nullable Object[] columns(Ticket ticket) {
        return new @Nullable Object[] {
            ticket.id,
            ticket.site,
            ticket.serviceDay,
            ticket.number,
            ticket.service,
            ticket.queue,
            ticket.line,
            ticket.status().name(),
            ticket.language,
            ticket.priority,
            ticket.appointment,
            EventRow.stored(ticket.bookedAt),
            ticket.issuedSeq,
            EventRow.stored(ticket.issuedAt),
            EventRow.stored(ticket.countsFrom),
            EventRow.stored(ticket.calledAt),
            EventRow.stored(ticket.startedAt),
            EventRow.stored(ticket.endedAt),
            ticket.counter,
            ticket.agent,
            ticket.calls,
            ticket.callSeq,
            ticket.token,
            ticket.roundCalls,
            ticket.lastSeq,
            ticket.transfers,
            ticket.servedMs,
            ticket.outcomes
        };
    }
}
