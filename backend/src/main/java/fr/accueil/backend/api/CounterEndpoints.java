// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import fr.accueil.backend.site.Sites;
import fr.accueil.backend.ticket.AgentCommand;
import fr.accueil.backend.ticket.Answer;
import fr.accueil.backend.ticket.CounterDetails;
import fr.accueil.backend.ticket.CurrentTicketCommand;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.command.CounterCommands;
import fr.accueil.backend.ticket.event.CounterState;
import jakarta.servlet.http.HttpServletRequest;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Counters, each addressed by its code: "finish what counter G3 is serving". */
@RestController
@RequestMapping("/api/v1/sites/{site}/counters/{counter}")
class CounterEndpoints {

    private final ApiRequests apiRequests;
    private final CounterCommands counters;
    private final TicketReplies replies;
    private final Sites sites;

    CounterEndpoints(ApiRequests apiRequests, CounterCommands counters, TicketReplies replies, Sites sites) {
        this.apiRequests = apiRequests;
        this.counters = counters;
        this.replies = replies;
        this.sites = sites;
    }

    record CounterBody(
            @Nullable String state,
            @Nullable String agent,
            @Nullable List<@Nullable String> queues,
            @Nullable String reason) {

        AgentCommand.SetCounter command() {
            return new AgentCommand.SetCounter(
                    state(Fields.required(state, "state")),
                    Fields.optional(agent, "agent"),
                    Fields.queues(queues),
                    Fields.optional(reason, "reason"),
                    false);
        }

        private static CounterState state(String text) {
            try {
                return CounterState.valueOf(text);
            } catch (IllegalArgumentException e) {
                throw ProblemException.badField("state", "must be OPEN, PAUSED or CLOSED");
            }
        }
    }

    /** Names the ticket that a call is for. */
    record TicketBody(@Nullable String ticket) {}

    record CallBody(@Nullable String ticket, @Nullable String reason) {}

    private static final int CODE_LENGTH = 30;

    record FinishBody(
            @Nullable String outcome,
            @Nullable String note,
            @Nullable String ticket) {

        CurrentTicketCommand.Finish command() {
            Set<String> outcomes = Fields.optional(outcome, "outcome")
                    .map(FinishBody::code)
                    .map(Set::of)
                    .orElse(Set.of());
            return new CurrentTicketCommand.Finish(outcomes, Fields.note(note, "note"));
        }

        /** A program may write DONE or "Dossier incomplet", and name an outcome that the site file does not list. */
        private static String code(String outcome) {
            String code = Normalizer.normalize(outcome, Normalizer.Form.NFD)
                    .replaceAll("\\p{M}", "")
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z0-9]+", "-")
                    .replaceAll("^-|-$", "");
            if (code.isEmpty()) {
                throw ProblemException.badField("outcome", "must have letters or digits");
            }
            return code.substring(0, Math.min(code.length(), CODE_LENGTH));
        }
    }

    record TransferBody(
            @Nullable String service,
            @Nullable String counter,
            @Nullable String note,
            @Nullable String ticket) {

        CurrentTicketCommand command() {
            Optional<String> toService = Fields.optional(service, "service");
            Optional<String> toCounter = Fields.optional(counter, "counter");
            if (toService.isPresent() == toCounter.isPresent()) {
                throw ProblemException.badField("service", "give either a service or a counter");
            }
            String kept = Fields.note(note, "note");
            return toService
                    .<CurrentTicketCommand>map(code -> new CurrentTicketCommand.TransferToService(code, kept))
                    .orElseGet(() -> new CurrentTicketCommand.TransferToCounter(toCounter.orElseThrow(), kept));
        }
    }

    @PutMapping
    ResponseEntity<?> set(
            @PathVariable String site,
            @PathVariable String counter,
            @RequestBody CounterBody body,
            HttpServletRequest request) {
        return switch (counters.execute(apiRequests.actor(), site, counter, body.command())) {
            case Answer.Done<CounterDetails> done ->
                ResponseEntity.ok(CounterJson.of(sites.find(site).orElseThrow(), done.value()));
            case Answer.Refused<CounterDetails> refused -> throw ApiRequests.problem(refused.reason(), request);
        };
    }

    @PostMapping("/call-next")
    ResponseEntity<String> callNext(
            @PathVariable String site, @PathVariable String counter, HttpServletRequest request) {
        return apiRequests.post(
                site,
                request,
                "",
                () -> ApiRequests.reply(
                        counters.execute(apiRequests.actor(), site, counter, new AgentCommand.CallNext()),
                        request,
                        next -> next.map(this::ok).orElseGet(() -> new ApiRequests.Reply(204, null))));
    }

    @PostMapping("/call")
    ResponseEntity<String> call(
            @PathVariable String site,
            @PathVariable String counter,
            @RequestBody CallBody body,
            HttpServletRequest request) {
        var command = new AgentCommand.CallTicket(
                Fields.id(body.ticket(), "ticket"), Fields.optional(body.reason(), "reason"));
        return apiRequests.post(
                site,
                request,
                body,
                () -> ApiRequests.reply(
                        counters.execute(apiRequests.actor(), site, counter, command), request, this::ok));
    }

    @PostMapping("/resume")
    ResponseEntity<String> resume(
            @PathVariable String site,
            @PathVariable String counter,
            @RequestBody TicketBody body,
            HttpServletRequest request) {
        var command = new AgentCommand.Resume(Fields.id(body.ticket(), "ticket"));
        return apiRequests.post(
                site,
                request,
                body,
                () -> ApiRequests.reply(
                        counters.execute(apiRequests.actor(), site, counter, command), request, this::ok));
    }

    @PostMapping("/recall")
    ResponseEntity<String> recall(
            @PathVariable String site,
            @PathVariable String counter,
            @RequestBody(required = false) byte @Nullable [] body,
            HttpServletRequest request) {
        return forVisitor(site, counter, meant(body, request), new CurrentTicketCommand.Recall(), request);
    }

    @PostMapping("/start")
    ResponseEntity<String> start(
            @PathVariable String site,
            @PathVariable String counter,
            @RequestBody(required = false) byte @Nullable [] body,
            HttpServletRequest request) {
        return forVisitor(site, counter, meant(body, request), new CurrentTicketCommand.StartService(), request);
    }

    @PostMapping("/finish")
    ResponseEntity<String> finish(
            @PathVariable String site,
            @PathVariable String counter,
            @RequestBody(required = false) @Nullable FinishBody body,
            HttpServletRequest request) {
        return body == null
                ? forVisitor(site, counter, Optional.empty(), new CurrentTicketCommand.Finish(), request)
                : forVisitor(site, counter, Fields.ticket(body.ticket()), body.command(), request);
    }

    @PostMapping("/no-show")
    ResponseEntity<String> noShow(
            @PathVariable String site,
            @PathVariable String counter,
            @RequestBody(required = false) byte @Nullable [] body,
            HttpServletRequest request) {
        return forVisitor(site, counter, meant(body, request), new CurrentTicketCommand.MarkNoShow(), request);
    }

    @PostMapping("/hold")
    ResponseEntity<String> hold(
            @PathVariable String site,
            @PathVariable String counter,
            @RequestBody(required = false) byte @Nullable [] body,
            HttpServletRequest request) {
        return forVisitor(site, counter, meant(body, request), new CurrentTicketCommand.Hold(), request);
    }

    @PostMapping("/return")
    ResponseEntity<String> returnToQueue(
            @PathVariable String site,
            @PathVariable String counter,
            @RequestBody(required = false) byte @Nullable [] body,
            HttpServletRequest request) {
        return forVisitor(site, counter, meant(body, request), new CurrentTicketCommand.ReturnToQueue(), request);
    }

    @PostMapping("/transfer")
    ResponseEntity<String> transfer(
            @PathVariable String site,
            @PathVariable String counter,
            @RequestBody TransferBody body,
            HttpServletRequest request) {
        return forVisitor(site, counter, Fields.ticket(body.ticket()), body.command(), request);
    }

    /** A body of any media type is read, so that a named ticket is never ignored. */
    private Optional<UUID> meant(byte @Nullable [] body, HttpServletRequest request) {
        return body == null || body.length == 0
                ? Optional.empty()
                : apiRequests.read(body, TicketBody.class, request).flatMap(named -> Fields.ticket(named.ticket()));
    }

    private ResponseEntity<String> forVisitor(
            String site,
            String counter,
            Optional<UUID> meant,
            CurrentTicketCommand command,
            HttpServletRequest request) {
        return apiRequests.post(
                site,
                request,
                List.of(meant, command),
                () -> ApiRequests.reply(
                        counters.execute(apiRequests.actor(), site, counter, meant, command), request, this::ok));
    }

    private ApiRequests.Reply ok(TicketDetails ticket) {
        return new ApiRequests.Reply(200, replies.of(ticket));
    }
}
