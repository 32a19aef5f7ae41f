// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.reading;

import fr.accueil.backend.site.Service;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.CounterRow;
import fr.accueil.backend.ticket.CounterRows;
import fr.accueil.backend.ticket.Tickets;
import fr.accueil.backend.ticket.Tickets.OpenTicketCount;
import fr.accueil.backend.ticket.event.CounterState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the tickets of today that have no place in another definition; an absent visitor may come back. */
@Component
public class StrandedTickets {

    private final Tickets tickets;
    private final CounterRows counters;

    StrandedTickets(Tickets tickets, CounterRows counters) {
        this.tickets = tickets;
        this.counters = counters;
    }

    /** What a definition would take away from those who are here; run alone at the site. */
    public List<Stranded> by(Site next, LocalDate today) {
        List<OpenTicketCount> here = tickets.countOpen(next.code(), today);
        List<CounterRow> rows = counters.ofSite(next.code());
        return Stream.of(
                        count(here, Stranded.Kind.QUEUE, next, StrandedTickets::goneQueue),
                        count(here, Stranded.Kind.UNSERVED_QUEUE, next, StrandedTickets::unservedQueue),
                        count(here, Stranded.Kind.SERVICE, next, StrandedTickets::goneService),
                        goneCounters(here, rows, next))
                .flatMap(map -> map)
                .toList();
    }

    /** Gives the code that is missing, or an empty text. */
    private interface Missing {
        String of(Site next, OpenTicketCount ticket);
    }

    private static Stream<Stranded> count(List<OpenTicketCount> here, Stranded.Kind kind, Site next, Missing missing) {
        Map<String, Integer> counts = new TreeMap<>();
        here.forEach(ticket -> {
            String code = missing.of(next, ticket);
            if (!code.isEmpty()) {
                counts.merge(code, ticket.getTickets(), Integer::sum);
            }
        });
        return counts.entrySet().stream().map(count -> new Stranded(kind, count.getKey(), count.getValue()));
    }

    private static String goneQueue(Site next, OpenTicketCount ticket) {
        return !next.archived() && next.queue(ticket.getQueue()).isPresent() ? "" : ticket.getQueue();
    }

    private static String unservedQueue(Site next, OpenTicketCount ticket) {
        String queue = ticket.getQueue();
        boolean served = next.counters().stream()
                .anyMatch(counter -> counter.queues().contains(queue)
                        || ticket.getLine().equals(CounterRow.ownLine(counter.code())));
        return served || next.queue(queue).isEmpty() ? "" : queue;
    }

    private static String goneService(Site next, OpenTicketCount ticket) {
        return next.service(ticket.getService()).flatMap(Service::queue).isPresent() ? "" : ticket.getService();
    }

    private static Stream<Stranded> goneCounters(List<OpenTicketCount> here, List<CounterRow> rows, Site next) {
        Map<String, Integer> gone = new TreeMap<>();
        rows.stream()
                .filter(row -> row.state() != CounterState.CLOSED || row.current() != null)
                .forEach(row -> gone.put(row.code(), row.current() == null ? 0 : 1));
        here.stream()
                .filter(ticket -> CounterRow.isOwnLine(ticket.getLine()))
                .forEach(ticket ->
                        gone.merge(CounterRow.counterOf(ticket.getLine()), ticket.getTickets(), Integer::sum));
        return gone.entrySet().stream()
                .filter(counter ->
                        next.archived() || next.counter(counter.getKey()).isEmpty())
                .map(counter -> new Stranded(Stranded.Kind.COUNTER, counter.getKey(), counter.getValue()));
    }
}
