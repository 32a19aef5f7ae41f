// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import fr.accueil.backend.security.Actor;
import fr.accueil.backend.site.Site;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What an agent notes of the visit in front, before it ends. */
@Component
public class VisitNotes {

    private static final int NOTE_LENGTH = 500;

    private final CounterAccess access;

    VisitNotes(CounterAccess access) {
        this.access = access;
    }

    /**
     * Keeps a note with the visitor until the night.
     *
     * @param text at most 500 characters; blank erases what there is
     */
    public Answer<TicketView> write(Actor actor, String site, String counter, String text) {
        return write(actor, site, counter, Optional.empty(), text);
    }

    /**
     * The same, for one visitor.
     *
     * @param meant the ticket that it is meant for: refused when it is not in front; empty: the one in front
     */
    public Answer<TicketView> write(Actor actor, String site, String counter, Optional<UUID> meant, String text) {
        return access.inFront(
                actor,
                site,
                counter,
                meant,
                held -> tooLong(text)
                        .<Answer<TicketView>>map(Answer::refused)
                        .orElseGet(() -> inFront(held, ticket -> ticket.write(text, held.by()))));
    }

    /** Says how the visit will end: all of its outcomes, and whether its times count in the figures. */
    public Answer<TicketView> mark(
            Actor actor, String site, String counter, Set<String> outcomes, boolean representative) {
        return mark(
                actor,
                site,
                counter,
                Optional.empty(),
                new Ending(outcomes.stream().toList(), representative));
    }

    /**
     * The same, for one visitor.
     *
     * @param meant the ticket that it is meant for: refused when it is not in front; empty: the one in front
     */
    public Answer<TicketView> mark(Actor actor, String site, String counter, Optional<UUID> meant, Ending ending) {
        return access.inFront(
                actor,
                site,
                counter,
                meant,
                held -> unknown(held.site(), ending.outcomes())
                        .<Answer<TicketView>>map(Answer::refused)
                        .orElseGet(() -> inFront(held, ticket -> ticket.mark(ending))));
    }

    private static Answer<TicketView> inFront(Held held, Consumer<Ticket> noting) {
        Ticket ticket = held.row().current();
        if (ticket == null) {
            return Answer.refused(Refusal.NO_CURRENT_TICKET);
        }
        noting.accept(ticket);
        return Answer.done(ticket.view());
    }

    private static Optional<Refusal> unknown(Site site, Collection<String> outcomes) {
        return outcomes.stream().allMatch(site.counterRules()::isOutcome)
                ? Optional.empty()
                : Optional.of(Refusal.UNKNOWN_OUTCOME);
    }

    static Optional<Refusal> tooLong(String note) {
        return note.length() > NOTE_LENGTH ? Optional.of(Refusal.NOTE_TOO_LONG) : Optional.empty();
    }
}
