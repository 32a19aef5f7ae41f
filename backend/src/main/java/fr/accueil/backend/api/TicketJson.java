// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import fr.accueil.backend.dispatch.WaitEstimate;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.reading.QueueQueries;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A ticket as the API gives it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TicketJson(
        String id,
        String number,
        String site,
        String service,
        String queue,
        String status,
        boolean priority,
        String language,
        Instant issuedAt,
        Instant countsFrom,
        @Nullable Instant calledAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String counter,
        int calls,
        int ahead,
        @JsonProperty("wait") @Nullable Wait announced,
        String follow,
        @Nullable Boolean training) {

    /** In whole minutes from now. */
    record Wait(int from, int to, int atMost) {
        static @Nullable Wait of(Optional<WaitEstimate> estimate) {
            return estimate.map(it -> new Wait(it.from(), it.to(), it.atMost())).orElse(null);
        }
    }

    static TicketJson of(QueueQueries.Placed placed, String status, Optional<WaitEstimate> estimate) {
        TicketDetails ticket = placed.ticket();
        return new TicketJson(
                ticket.id().toString(),
                ticket.number(),
                ticket.site(),
                ticket.service(),
                ticket.queue(),
                status,
                ticket.priority(),
                ticket.language(),
                ticket.issuedAt(),
                ticket.countsFrom(),
                ticket.calledAt().orElse(null),
                ticket.startedAt().orElse(null),
                ticket.endedAt().orElse(null),
                ticket.counter().orElse(null),
                ticket.calls(),
                placed.ahead(),
                Wait.of(estimate),
                "/t/" + ticket.token(),
                ticket.training() ? true : null);
    }
}
