// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.accueil.backend.ticket.HallReading;
import fr.accueil.backend.ticket.TicketView;
import java.time.Instant;
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
        String follow) {

    static TicketJson of(HallReading.Placed placed) {
        return of(placed.ticket(), placed.ahead());
    }

    static TicketJson of(TicketView ticket, int ahead) {
        return new TicketJson(
                ticket.id().toString(),
                ticket.number(),
                ticket.site(),
                ticket.service(),
                ticket.queue(),
                ticket.status().name(),
                ticket.priority(),
                ticket.language(),
                ticket.issuedAt(),
                ticket.countsFrom(),
                ticket.calledAt().orElse(null),
                ticket.startedAt().orElse(null),
                ticket.endedAt().orElse(null),
                ticket.counter().orElse(null),
                ticket.calls(),
                ahead,
                "/t/" + ticket.token());
    }
}
