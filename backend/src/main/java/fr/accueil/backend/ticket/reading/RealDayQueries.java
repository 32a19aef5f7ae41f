// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.reading;

import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.CounterDetails;
import fr.accueil.backend.ticket.CounterRow;
import fr.accueil.backend.ticket.CounterRows;
import fr.accueil.backend.ticket.Ticket;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.Tickets;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The real day of a site, which rests during a training: for forecasts and feeds. Changes nothing. */
@Component
@Transactional(readOnly = true)
public class RealDayQueries {

    private final Tickets tickets;
    private final CounterRows counters;
    private final Clock clock;

    RealDayQueries(Tickets tickets, CounterRows counters, Clock clock) {
        this.tickets = tickets;
        this.counters = counters;
        this.clock = clock;
    }

    /** All counters, in the order of the site file. */
    public List<CounterDetails> counters(Site site) {
        Map<String, CounterRow> rows = counters.ofSite(site.code(), false).stream()
                .collect(Collectors.toMap(CounterRow::code, Function.identity()));
        return site.counters().stream()
                .map(plan -> rows.getOrDefault(plan.code(), new CounterRow(site.code(), plan.code(), clock.instant()))
                        .view(plan))
                .toList();
    }

    /** The last calls of today to these queues, the newest first. */
    public List<TicketDetails> lastCalled(Site site, List<String> queues, int most) {
        return tickets.lastCalled(site.code(), site.serviceDay(clock.instant()), queues, false, Limit.of(most)).stream()
                .map(Ticket::view)
                .sorted(Comparator.comparingLong(TicketDetails::callSeq).reversed())
                .toList();
    }
}
