// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import fr.accueil.backend.site.Sites;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.TicketStatus;
import fr.accueil.backend.ticket.reading.QueueQueries;
import fr.accueil.backend.waiting.WaitEstimator;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tickets as the API gives them, with their place in the queue and the wait estimate. */
@Component
class TicketReplies {

    private final QueueQueries queries;
    private final WaitEstimator waits;
    private final Sites sites;
    private final Clock clock;

    TicketReplies(QueueQueries queries, WaitEstimator waits, Sites sites, Clock clock) {
        this.queries = queries;
        this.waits = waits;
        this.sites = sites;
        this.clock = clock;
    }

    TicketJson of(TicketDetails ticket) {
        return of(new QueueQueries.Placed(ticket, queries.ahead(ticket)));
    }

    TicketJson of(QueueQueries.Placed placed) {
        TicketDetails ticket = placed.ticket();
        boolean over = sites.find(ticket.site())
                .map(site -> ticket.serviceDay().isBefore(site.serviceDay(clock.instant())))
                .orElse(false);
        return over
                ? TicketJson.of(new QueueQueries.Placed(ticket, 0), afterwards(ticket.status()), Optional.empty())
                : TicketJson.of(placed, ticket.status().name(), waits.of(placed));
    }

    /** The end of a ticket of a past day, as the statistics count it. */
    private static String afterwards(TicketStatus status) {
        return switch (status) {
            case WAITING -> "UNSERVED";
            case CALLED, SERVING, ON_HOLD -> TicketStatus.NOT_CLOSED.name();
            case DONE, NO_SHOW, CANCELLED, NOT_CLOSED -> status.name();
        };
    }
}
