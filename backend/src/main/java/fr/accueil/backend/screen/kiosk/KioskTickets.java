// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.kiosk;

import fr.accueil.backend.dispatch.WaitEstimate;
import fr.accueil.backend.idempotency.IdempotentCommands;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.site.ServiceOutcome;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.Answer;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.RefusalWords;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.TicketRequest;
import fr.accueil.backend.ticket.command.TicketCommands;
import fr.accueil.backend.ticket.reading.QueueQueries;
import fr.accueil.backend.waiting.WaitEstimator;
import fr.accueil.backend.web.PublicAddress;
import fr.accueil.kiosk.ticket.KioskTicketRequest;
import fr.accueil.kiosk.ticket.TicketAnswer;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tickets that visitors take at a kiosk: one for each tap, shown and printed. */
@Component
class KioskTickets {

    private final TicketCommands tickets;
    private final QueueQueries queries;
    private final IdempotentCommands idempotent;
    private final KioskPages pages;
    private final KioskSlips slips;
    private final PublicAddress address;
    private final WaitEstimator waits;

    KioskTickets(
            TicketCommands tickets,
            QueueQueries queries,
            IdempotentCommands idempotent,
            KioskPages pages,
            KioskSlips slips,
            PublicAddress address,
            WaitEstimator waits) {
        this.tickets = tickets;
        this.queries = queries;
        this.idempotent = idempotent;
        this.pages = pages;
        this.slips = slips;
        this.address = address;
        this.waits = waits;
    }

    /** What one tap asks for: a change of language between two touches is not another request. */
    private record TicketQuestion(String service) {}

    /** What is kept for a tap: the ticket, or why there is none. */
    private record TicketOutcome(
            @Nullable UUID ticket, @Nullable Refusal refusal) {}

    TicketAnswer take(Actor actor, Site site, String kiosk, KioskTicketRequest request) {
        if (needsReference(site, request.service())) {
            return new TicketAnswer.Refused(RefusalWords.of(Refusal.UNKNOWN_APPOINTMENT, request.language()));
        }
        IdempotentCommands.Key key =
                new IdempotentCommands.Key("kiosk " + kiosk, request.tap().toString());
        TicketQuestion question = new TicketQuestion(request.service());
        return switch (idempotent.once(site, key, question, TicketOutcome.class, () -> issue(actor, site, request))) {
            case IdempotentCommands.Result.Answered<TicketOutcome> answered ->
                answer(answered.answer(), site, kiosk, request);
            case IdempotentCommands.Result.KeyReused<TicketOutcome> reused ->
                new TicketAnswer.Refused(RefusalWords.of(Refusal.UNKNOWN_SERVICE, request.language()));
        };
    }

    /** Such a service gives tickets for appointments only, where the site says so. */
    private static boolean needsReference(Site site, String service) {
        return !site.checkIn().withoutReference()
                && site.service(service)
                        .filter(it -> it.outcome() == ServiceOutcome.CHECK_IN)
                        .isPresent();
    }

    private TicketOutcome issue(Actor actor, Site site, KioskTicketRequest request) {
        Answer<TicketDetails> answer = tickets.issue(
                actor,
                site.code(),
                new TicketRequest(
                        request.service(),
                        Optional.of(request.language().getLanguage()),
                        request.priority(),
                        Optional.empty()));
        return switch (answer) {
            case Answer.Done<TicketDetails> done ->
                new TicketOutcome(done.value().id(), null);
            case Answer.Refused<TicketDetails> refused -> new TicketOutcome(null, refused.reason());
        };
    }

    private TicketAnswer answer(TicketOutcome kept, Site site, String kiosk, KioskTicketRequest request) {
        if (kept.ticket() == null) {
            Refusal refusal = Objects.requireNonNull(kept.refusal());
            return new TicketAnswer.Refused(
                    pages.refused(site, site.service(request.service()), refusal, request.language()));
        }
        // The ticket of a training that has ended since this tap is gone.
        return queries.ticket(kept.ticket()).isEmpty()
                ? new TicketAnswer.Refused(RefusalWords.of(Refusal.UNKNOWN_TICKET, request.language()))
                : handOver(site, kiosk, request.tap(), kept.ticket(), request.language());
    }

    /** The ticket for the screen; its slip goes to the printer, once for each tap. */
    TicketAnswer.Issued handOver(Site site, String kiosk, UUID tap, UUID ticket, Locale language) {
        QueueQueries.Placed placed = queries.ticket(ticket).orElseThrow();
        Optional<WaitEstimate> estimate = waits.of(placed);
        slips.print(site, kiosk, tap, placed, estimate);
        return pages.issued(site, placed, estimate, address, language);
    }

    /** The ticket for the screen, without a slip. */
    TicketAnswer.Issued shown(Site site, UUID ticket, Locale language) {
        QueueQueries.Placed placed = queries.ticket(ticket).orElseThrow();
        return pages.issued(site, placed, waits.of(placed), address, language);
    }
}
