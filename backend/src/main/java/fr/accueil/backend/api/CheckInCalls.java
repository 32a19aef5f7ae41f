// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import fr.accueil.backend.appointment.Appointments;
import fr.accueil.backend.appointment.CheckIn;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.ticket.Answer;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.TicketRequest;
import fr.accueil.backend.ticket.TicketView;
import fr.accueil.backend.ticket.command.TicketCommands;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives a ticket, to a walk-in visitor or to one with an appointment, whose own service then counts. */
@Component
class CheckInCalls {

    private final Calls calls;
    private final Sites sites;
    private final TicketCommands tickets;
    private final Appointments appointments;
    private final TicketReplies replies;

    CheckInCalls(Calls calls, Sites sites, TicketCommands tickets, Appointments appointments, TicketReplies replies) {
        this.calls = calls;
        this.sites = sites;
        this.tickets = tickets;
        this.appointments = appointments;
        this.replies = replies;
    }

    Calls.Reply issue(String code, TicketRequest ticketRequest, HttpServletRequest request) {
        Optional<Site> site = sites.find(code);
        if (ticketRequest.appointment().isEmpty()
                || site.isEmpty()
                || site.get().service(ticketRequest.service()).isEmpty()) {
            return Calls.reply(
                    tickets.issue(calls.actor(), code, ticketRequest),
                    request,
                    ticket -> new Calls.Reply(201, placed(ticket)));
        }
        return reply(
                appointments.checkIn(
                        calls.actor(),
                        site.get(),
                        ticketRequest.appointment().get(),
                        ticketRequest.language(),
                        ticketRequest.priority()),
                request);
    }

    private Calls.Reply reply(CheckIn result, HttpServletRequest request) {
        return switch (result) {
            case CheckIn.CheckedIn here -> new Calls.Reply(201, placed(here.ticket()));
            case CheckIn.AlreadyHere here -> new Calls.Reply(200, placed(here.ticket()));
            case CheckIn.TooEarly early -> refused(Refusal.APPOINTMENT_TOO_EARLY, request);
            case CheckIn.TooLate late -> refused(Refusal.APPOINTMENT_TOO_LATE, request);
            case CheckIn.AnotherDay other -> refused(Refusal.APPOINTMENT_ANOTHER_DAY, request);
            case CheckIn.Cancelled cancelled -> refused(Refusal.APPOINTMENT_CANCELLED, request);
            case CheckIn.NotFound none -> refused(Refusal.UNKNOWN_APPOINTMENT, request);
            case CheckIn.Refused refused -> refused(refused.reason(), request);
        };
    }

    private static Calls.Reply refused(Refusal refusal, HttpServletRequest request) {
        return Calls.reply(Answer.<TicketView>refused(refusal), request, ticket -> new Calls.Reply(201, null));
    }

    private TicketJson placed(TicketView ticket) {
        return replies.of(ticket);
    }
}
