// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.phone;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import fr.accueil.display.phone.FollowedTicket;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A followed ticket as the phone's page reads it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StateJson(
        long seq,
        String site,
        String siteName,
        String zone,
        String number,
        @Nullable Boolean training,
        String queue,
        String service,
        String language,
        String state,
        int ahead,
        @JsonProperty("wait") FollowedTicket.@Nullable Wait announced,
        @Nullable Instant notBefore,
        int passes,
        @Nullable String appointment,
        @Nullable Instant appointmentAt,
        @Nullable String counter,
        @Nullable String direction,
        @Nullable Instant calledAt) {

    static StateJson of(FollowedTicket ticket) {
        return new StateJson(
                ticket.seq(),
                ticket.site(),
                ticket.siteName(),
                ticket.zone().getId(),
                ticket.number(),
                ticket.training() ? true : null,
                ticket.queue(),
                ticket.service(),
                ticket.language(),
                ticket.state().name(),
                ticket.ahead(),
                ticket.announced().orElse(null),
                ticket.notBefore().orElse(null),
                ticket.passes(),
                ticket.appointment().map(news -> news.kind().name()).orElse(null),
                ticket.appointment().flatMap(FollowedTicket.AppointmentNews::to).orElse(null),
                ticket.counter().orElse(null),
                ticket.direction().map(Enum::name).orElse(null),
                ticket.calledAt().orElse(null));
    }
}
