// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.command;

import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.ticket.Answer;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.Ticket;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.Tickets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** What the holder of a ticket can do with it alone. The unguessable token is the right to do it. */
@Component
public class TicketHolderCommands {

    private static final String VISITOR = "visitor";

    private final SiteTransaction transaction;
    private final Sites sites;
    private final Tickets tickets;

    TicketHolderCommands(SiteTransaction transaction, Sites sites, Tickets tickets) {
        this.transaction = transaction;
        this.sites = sites;
        this.tickets = tickets;
    }

    /** The holder leaves the line. */
    public Answer<TicketDetails> leave(String token) {
        return waiting(token, (command, ticket) -> {
            command.append(ticket, ticket.cancel(VISITOR, command.now()));
            return Answer.done(ticket.view());
        });
    }

    /**
     * The holder lets later arrivals pass, up to {@code time} later; "next" leaves the holder alone for that long. As
     * often as the site allows.
     */
    public Answer<TicketDetails> letPass(String token, Duration time) {
        return waiting(token, (command, ticket) -> {
            if (ticket.delays() >= command.site().phone().letPass()) {
                return Answer.refused(Refusal.NO_MORE_DELAY);
            }
            command.append(ticket, ticket.delay(time, VISITOR, command.now()));
            return Answer.done(ticket.view());
        });
    }

    private Answer<TicketDetails> waiting(
            String token, BiFunction<SiteTransaction.Work, Ticket, Answer<TicketDetails>> work) {
        Optional<Site> site = tickets.findByToken(token)
                .flatMap(ticket -> sites.find(ticket.view().site()));
        if (site.isEmpty()) {
            return Answer.refused(Refusal.UNKNOWN_TICKET);
        }
        // A ticket of a training goes when that is over, perhaps by this very command.
        return transaction.alone(
                site.get(),
                command -> tickets.findByToken(token)
                        .map(ticket -> TicketCommands.isWaiting(command.site(), ticket, command.now())
                                ? work.apply(command, ticket)
                                : Answer.<TicketDetails>refused(Refusal.NOT_WAITING))
                        .orElseGet(() -> Answer.refused(Refusal.UNKNOWN_TICKET)));
    }
}
