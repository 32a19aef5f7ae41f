// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Brings visitors back who were absent when called. Nothing ever comes back by itself. */
@Component
public class Absents {

    private final CounterAccess access;
    private final SiteWork work;
    private final Sites sites;
    private final Tickets tickets;

    Absents(CounterAccess access, SiteWork work, Sites sites, Tickets tickets) {
        this.access = access;
        this.work = work;
        this.sites = sites;
        this.tickets = tickets;
    }

    /** An agent brings a visitor back to the line from their counter: at their place, or at its end. */
    public Answer<TicketView> bringBack(Actor actor, String site, String counter, UUID id, boolean atEnd) {
        return access.holding(actor, site, counter, held -> {
            Optional<Ticket> absent = absent(held.site(), id, held.now());
            if (absent.isEmpty()) {
                return Answer.refused(Refusal.NOT_ABSENT);
            }
            Ticket front = held.row().current();
            held.make(absent.get(), () -> back(held.site(), absent.get(), atEnd, held.by(), held.now()));
            held.row().receive(front);
            if (front == null) {
                held.remember(Undoable.BRING_BACK);
            }
            return Answer.done(absent.get().view());
        });
    }

    /** The reception desk brings a visitor back. */
    public Answer<TicketView> bringBack(Actor actor, UUID id, boolean atEnd) {
        Optional<Site> site =
                tickets.findById(id).flatMap(ticket -> sites.find(ticket.view().site()));
        if (site.isEmpty()) {
            return Answer.refused(Refusal.UNKNOWN_TICKET);
        }
        actor.require(Permission.CANCEL, site.get().code());
        return work.alone(
                site.get(),
                command -> absent(site.get(), id, command.now())
                        .map(ticket -> {
                            command.append(ticket, back(site.get(), ticket, atEnd, actor.name(), command.now()));
                            return Answer.done(ticket.view());
                        })
                        .orElseGet(() -> Answer.refused(Refusal.NOT_ABSENT)));
    }

    private Optional<Ticket> absent(Site site, UUID id, Instant now) {
        return tickets.findById(id)
                .filter(ticket -> ticket.view().site().equals(site.code()))
                .filter(ticket -> ticket.status() == TicketStatus.NO_SHOW)
                .filter(ticket -> ticket.serviceDay().equals(site.serviceDay(now)));
    }

    private static TicketEvent back(Site site, Ticket ticket, boolean atEnd, String by, Instant now) {
        return ticket.comeBack(
                atEnd ? now : ticket.place().countsFrom(),
                site.counterRules().absence().quiet(),
                by,
                now);
    }
}
