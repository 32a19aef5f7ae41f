// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.command;

import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.ticket.AgentCommand;
import fr.accueil.backend.ticket.Answer;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.Ticket;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.TicketStatus;
import fr.accueil.backend.ticket.Tickets;
import fr.accueil.backend.ticket.event.TicketEvent;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts visitors back in the line who were absent when called. No visitor ever comes back automatically. */
@Component
public class AbsentCommands {

    private final SiteTransaction transaction;
    private final Sites sites;
    private final Tickets tickets;

    AbsentCommands(SiteTransaction transaction, Sites sites, Tickets tickets) {
        this.transaction = transaction;
        this.sites = sites;
        this.tickets = tickets;
    }

    /** An agent puts a visitor back in the line from their counter. */
    Answer<TicketDetails> requeue(LockedCounter at, AgentCommand.Requeue command) {
        Optional<Ticket> absent = absent(at.site(), command.ticket(), at.isTraining(), at.now());
        if (absent.isEmpty()) {
            return Answer.refused(Refusal.NOT_ABSENT);
        }
        Ticket front = at.row().current();
        at.make(absent.get(), () -> back(at.site(), absent.get(), command.atEnd(), at.by(), at.now()));
        at.row().receive(front);
        if (front == null) {
            at.remember(command);
        }
        return Answer.done(absent.get().view());
    }

    /** The reception desk puts a visitor back in the line: at their place, or at its end. */
    public Answer<TicketDetails> requeue(Actor actor, UUID id, boolean atEnd) {
        Optional<Site> site =
                tickets.findById(id).flatMap(ticket -> sites.find(ticket.view().site()));
        if (site.isEmpty()) {
            return Answer.refused(Refusal.UNKNOWN_TICKET);
        }
        actor.require(Permission.CANCEL, site.get().code());
        return transaction.alone(
                site.get(),
                command -> absent(command.site(), id, command.isTraining(), command.now())
                        .map(ticket -> {
                            command.append(ticket, back(command.site(), ticket, atEnd, actor.name(), command.now()));
                            return Answer.done(ticket.view());
                        })
                        .orElseGet(() -> Answer.refused(Refusal.NOT_ABSENT)));
    }

    private Optional<Ticket> absent(Site site, UUID id, boolean training, Instant now) {
        return tickets.findById(id)
                .filter(ticket -> ticket.view().site().equals(site.code()))
                .filter(ticket -> ticket.status() == TicketStatus.NO_SHOW && ticket.isTraining() == training)
                .filter(ticket -> ticket.serviceDay().equals(site.serviceDay(now)));
    }

    private static TicketEvent back(Site site, Ticket ticket, boolean atEnd, String by, Instant now) {
        return ticket.requeue(
                atEnd ? now : ticket.place().countsFrom(),
                site.counterRules().absence().quiet(),
                by,
                now);
    }
}
