// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.log.EventReader;
import fr.accueil.backend.ticket.log.Segment;
import fr.accueil.backend.ticket.reading.QueueQueries;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The segments of a visit. */
@RestController
@RequestMapping("/api/v1/tickets/{id}/segments")
class SegmentEndpoints {

    private final ApiRequests apiRequests;
    private final QueueQueries queries;
    private final EventReader log;

    SegmentEndpoints(ApiRequests apiRequests, QueueQueries queries, EventReader log) {
        this.apiRequests = apiRequests;
        this.queries = queries;
        this.log = log;
    }

    /** One stay of the visitor; the three durations in whole seconds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SegmentJson(
            String service,
            @Nullable String counter,
            Instant waitedFrom,
            @Nullable Instant calledAt,
            @Nullable Instant startedAt,
            long waiting,
            long firstCall,
            long served) {

        static SegmentJson of(Segment segment) {
            return new SegmentJson(
                    segment.service(),
                    segment.counter().orElse(null),
                    segment.waitedFrom(),
                    segment.lastCall().orElse(null),
                    segment.startedAt().orElse(null),
                    segment.waiting().toSeconds(),
                    segment.waitingForFirstCall().toSeconds(),
                    segment.served().toSeconds());
        }
    }

    @GetMapping
    List<SegmentJson> segments(@PathVariable String id, HttpServletRequest request) {
        TicketDetails ticket = TicketEndpoints.ticket(id)
                .flatMap(queries::ticket)
                .orElseThrow(() -> ApiRequests.problem(Refusal.UNKNOWN_TICKET, request))
                .ticket();
        apiRequests.actor().require(Permission.READ, ticket.site());
        return log.segments(ticket).stream().map(SegmentJson::of).toList();
    }
}
