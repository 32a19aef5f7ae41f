// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import fr.accueil.backend.device.TicketLimit;
import fr.accueil.backend.device.TicketSource;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.ticket.Answer;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.RefusalWords;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.TicketRequest;
import fr.accueil.backend.ticket.command.TicketCommands;
import fr.accueil.backend.ticket.reading.QueueQueries;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tickets away from the counters. */
@RestController
@RequestMapping("/api/v1")
class TicketEndpoints {

    private final ApiRequests apiRequests;
    private final TicketCommands tickets;
    private final TicketIssuing checkIns;
    private final QueueQueries queries;
    private final TicketReplies replies;
    private final TicketLimit limit;

    TicketEndpoints(
            ApiRequests apiRequests,
            TicketCommands tickets,
            TicketIssuing checkIns,
            QueueQueries queries,
            TicketReplies replies,
            TicketLimit limit) {
        this.apiRequests = apiRequests;
        this.tickets = tickets;
        this.checkIns = checkIns;
        this.queries = queries;
        this.replies = replies;
        this.limit = limit;
    }

    record NewTicket(
            @Nullable String service,
            @Nullable String language,
            @Nullable Boolean priority,
            @Nullable String appointment) {

        TicketRequest request() {
            return new TicketRequest(
                    Fields.required(service, "service"),
                    Fields.language(language),
                    Boolean.TRUE.equals(priority),
                    Fields.optional(appointment, "appointment"));
        }
    }

    @PostMapping("/sites/{site}/tickets")
    ResponseEntity<String> issue(@PathVariable String site, @RequestBody NewTicket body, HttpServletRequest request) {
        TicketRequest ticketRequest = body.request();
        slow(request);
        return apiRequests.post(site, request, body, () -> checkIns.issue(site, ticketRequest, request));
    }

    /** Before the key is read: a refusal must not be the answer stored under it. */
    private void slow(HttpServletRequest request) {
        if (apiRequests.actor().role() == Role.KIOSK
                && !limit.allows(new TicketSource.Token(apiRequests.actor().name()))) {
            throw ProblemException.of(429, "too-many-requests", RefusalWords.tooMany(Languages.of(request)));
        }
    }

    @GetMapping("/tickets/{id}")
    TicketJson ticket(@PathVariable String id, HttpServletRequest request) {
        QueueQueries.Placed placed = ticket(id)
                .flatMap(queries::ticket)
                .orElseThrow(() -> ApiRequests.problem(Refusal.UNKNOWN_TICKET, request));
        apiRequests.actor().require(Permission.READ, placed.ticket().site());
        return replies.of(placed);
    }

    @DeleteMapping("/tickets/{id}")
    ResponseEntity<?> leave(@PathVariable String id, HttpServletRequest request) {
        UUID ticket = ticket(id).orElseThrow(() -> ApiRequests.problem(Refusal.UNKNOWN_TICKET, request));
        return switch (tickets.cancel(apiRequests.actor(), ticket)) {
            case Answer.Done<TicketDetails> done -> ResponseEntity.noContent().build();
            case Answer.Refused<TicketDetails> refused -> throw ApiRequests.problem(refused.reason(), request);
        };
    }

    /** A malformed id is the id of no ticket. */
    static Optional<UUID> ticket(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
