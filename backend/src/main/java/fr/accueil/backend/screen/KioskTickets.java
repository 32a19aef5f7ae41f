// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen;

import fr.accueil.backend.dispatch.Announcement;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.site.ServiceOutcome;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.Answer;
import fr.accueil.backend.ticket.HallReading;
import fr.accueil.backend.ticket.OnceOnly;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.RefusalWords;
import fr.accueil.backend.ticket.TicketCommands;
import fr.accueil.backend.ticket.TicketView;
import fr.accueil.backend.waiting.Waits;
import fr.accueil.kiosk.TicketAnswer;
import fr.accueil.kiosk.TicketRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tickets that visitors take at a kiosk: one for each tap, shown and printed. */
@Component
class KioskTickets {

    private final TicketCommands tickets;
    private final HallReading hall;
    private final OnceOnly onceOnly;
    private final KioskPages pages;
    private final KioskSlips slips;
    private final PublicAddress address;
    private final Waits waits;

    KioskTickets(
            TicketCommands tickets,
            HallReading hall,
            OnceOnly onceOnly,
            KioskPages pages,
            KioskSlips slips,
            PublicAddress address,
            Waits waits) {
        this.tickets = tickets;
        this.hall = hall;
        this.onceOnly = onceOnly;
        this.pages = pages;
        this.slips = slips;
        this.address = address;
        this.waits = waits;
    }

    TicketAnswer take(Actor actor, Site site, String kiosk, TicketRequest request) {
        if (needsReference(site, request.service())) {
            return new TicketAnswer.Refused(RefusalWords.of(Refusal.UNKNOWN_APPOINTMENT, request.language()));
        }
        OnceOnly.Key key = new OnceOnly.Key("kiosk " + kiosk, request.tap().toString(), request.service());
        return switch (onceOnly.run(site, key, () -> issue(actor, site, request))) {
            case OnceOnly.Result.First first -> answer(first.answer(), site, kiosk, request);
            case OnceOnly.Result.Again again -> answer(again.answer(), site, kiosk, request);
            case OnceOnly.Result.AnotherQuestion another ->
                new TicketAnswer.Refused(RefusalWords.of(Refusal.UNKNOWN_SERVICE, request.language()));
        };
    }

    /** Only an appointment opens such a service, where the site says so. */
    private static boolean needsReference(Site site, String service) {
        return !site.checkIn().withoutReference()
                && site.service(service)
                        .filter(it -> it.outcome() == ServiceOutcome.CHECK_IN)
                        .isPresent();
    }

    /** What is kept for the tap: the ticket's id, or the name of the refusal. */
    private String issue(Actor actor, Site site, TicketRequest request) {
        Answer<TicketView> answer = tickets.issue(
                actor,
                site.code(),
                new fr.accueil.backend.ticket.TicketRequest(
                        request.service(),
                        Optional.of(request.language().getLanguage()),
                        request.priority(),
                        Optional.empty()));
        return switch (answer) {
            case Answer.Done<TicketView> done -> done.value().id().toString();
            case Answer.Refused<TicketView> refused -> refused.reason().name();
        };
    }

    private TicketAnswer answer(String kept, Site site, String kiosk, TicketRequest request) {
        if (kept.indexOf('-') < 0) {
            return new TicketAnswer.Refused(RefusalWords.of(Refusal.valueOf(kept), request.language()));
        }
        return handOver(site, kiosk, request.tap(), UUID.fromString(kept), request.language());
    }

    /** The ticket for the screen; its slip goes to the printer, once for each tap. */
    TicketAnswer.Issued handOver(Site site, String kiosk, UUID tap, UUID ticket, Locale language) {
        HallReading.Placed placed = hall.ticket(ticket).orElseThrow();
        Optional<Announcement> told = waits.of(placed);
        slips.print(site, kiosk, tap, placed, told);
        return pages.issued(site, placed, told, address, language);
    }

    /** The ticket for the screen, without a slip. */
    TicketAnswer.Issued shown(Site site, UUID ticket, Locale language) {
        HallReading.Placed placed = hall.ticket(ticket).orElseThrow();
        return pages.issued(site, placed, waits.of(placed), address, language);
    }
}
