// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.CounterDetails;
import fr.accueil.backend.ticket.reading.QueueQueries;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A counter as the API gives it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CounterJson(
        String code,
        String name,
        String state,
        @Nullable String agent,
        List<String> queues,
        @Nullable TicketJson current) {

    static CounterJson of(Site site, CounterDetails counter) {
        return new CounterJson(
                counter.code(),
                site.counter(counter.code()).orElseThrow().name(site.language()),
                counter.state().name(),
                counter.agent().orElse(null),
                counter.queues(),
                counter.current()
                        .map(ticket -> TicketJson.of(
                                new QueueQueries.Placed(ticket, 0),
                                ticket.status().name(),
                                Optional.empty()))
                        .orElse(null));
    }
}
