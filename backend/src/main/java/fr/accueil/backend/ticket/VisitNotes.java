// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import fr.accueil.backend.security.Actor;
import fr.accueil.backend.site.Site;
import java.util.Optional;
import java.util.Set;
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
        return access.holding(
                actor,
                site,
                counter,
                held -> tooLong(text)
                        .<Answer<TicketView>>map(Answer::refused)
                        .orElseGet(() -> inFront(held, ticket -> ticket.write(text, held.by()))));
    }

    /** Says how the visit will end: all of its outcomes, and whether its times count in the figures. */
    public Answer<TicketView> mark(
            Actor actor, String site, String counter, Set<String> outcomes, boolean representative) {
        return access.holding(
                actor,
                site,
                counter,
                held -> unknown(held.site(), outcomes)
                        .<Answer<TicketView>>map(Answer::refused)
                        .orElseGet(() -> inFront(
                                held,
                                ticket ->
                                        ticket.mark(new Ending(outcomes.stream().toList(), representative)))));
    }

    private static Answer<TicketView> inFront(Held held, Consumer<Ticket> noting) {
        Ticket ticket = held.row().current();
        if (ticket == null) {
            return Answer.refused(Refusal.NO_CURRENT_TICKET);
        }
        noting.accept(ticket);
        return Answer.done(ticket.view());
    }

    private static Optional<Refusal> unknown(Site site, Set<String> outcomes) {
        return outcomes.stream().allMatch(site.counterRules()::isOutcome)
                ? Optional.empty()
                : Optional.of(Refusal.UNKNOWN_OUTCOME);
    }

    static Optional<Refusal> tooLong(String note) {
        return note.length() > NOTE_LENGTH ? Optional.of(Refusal.NOTE_TOO_LONG) : Optional.empty();
    }
}
