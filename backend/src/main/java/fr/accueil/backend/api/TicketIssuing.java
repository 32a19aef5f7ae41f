// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import fr.accueil.backend.appointment.Appointments;
import fr.accueil.backend.appointment.CheckIn;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.ticket.Answer;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.TicketRequest;
import fr.accueil.backend.ticket.command.TicketCommands;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives a ticket, to a walk-in visitor or to one with an appointment, whose own service then counts. */
@Component
class TicketIssuing {

    private final ApiRequests apiRequests;
    private final Sites sites;
    private final TicketCommands tickets;
    private final Appointments appointments;
    private final TicketReplies replies;

    TicketIssuing(
            ApiRequests apiRequests,
            Sites sites,
            TicketCommands tickets,
            Appointments appointments,
            TicketReplies replies) {
        this.apiRequests = apiRequests;
        this.sites = sites;
        this.tickets = tickets;
        this.appointments = appointments;
        this.replies = replies;
    }

    ApiRequests.Reply issue(String code, TicketRequest ticketRequest, HttpServletRequest request) {
        Optional<Site> site = sites.find(code);
        if (ticketRequest.appointment().isEmpty()
                || site.isEmpty()
                || site.get().service(ticketRequest.service()).isEmpty()) {
            return ApiRequests.reply(
                    tickets.issue(apiRequests.actor(), code, ticketRequest),
                    request,
                    ticket -> new ApiRequests.Reply(201, placed(ticket)));
        }
        return reply(
                appointments.checkIn(
                        apiRequests.actor(),
                        site.get(),
                        ticketRequest.appointment().get(),
                        ticketRequest.language(),
                        ticketRequest.priority()),
                request);
    }

    private ApiRequests.Reply reply(CheckIn result, HttpServletRequest request) {
        return switch (result) {
            case CheckIn.CheckedIn here -> new ApiRequests.Reply(201, placed(here.ticket()));
            case CheckIn.AlreadyHere here -> new ApiRequests.Reply(200, placed(here.ticket()));
            case CheckIn.TooEarly early -> refused(Refusal.APPOINTMENT_TOO_EARLY, request);
            case CheckIn.TooLate late -> refused(Refusal.APPOINTMENT_TOO_LATE, request);
            case CheckIn.AnotherDay other -> refused(Refusal.APPOINTMENT_ANOTHER_DAY, request);
            case CheckIn.Cancelled cancelled -> refused(Refusal.APPOINTMENT_CANCELLED, request);
            case CheckIn.NotFound none -> refused(Refusal.UNKNOWN_APPOINTMENT, request);
            case CheckIn.ClosedThen closed -> refused(closed.reason(), request);
            case CheckIn.Refused refused -> refused(refused.reason(), request);
        };
    }

    private static ApiRequests.Reply refused(Refusal refusal, HttpServletRequest request) {
        return ApiRequests.reply(
                Answer.<TicketDetails>refused(refusal), request, ticket -> new ApiRequests.Reply(201, null));
    }

    private TicketJson placed(TicketDetails ticket) {
        return replies.of(ticket);
    }
}
