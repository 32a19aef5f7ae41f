// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.command;

import fr.accueil.backend.ticket.AgentCommand;
import fr.accueil.backend.ticket.Answer;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.Ticket;
import fr.accueil.backend.ticket.TicketDetails;
import java.util.Optional;
import java.util.function.Consumer;

/** What an agent notes of the visit in front, before it ends. */
final class VisitNotes {

    private VisitNotes() {}

    static Answer<TicketDetails> write(LockedCounter at, AgentCommand.WriteNote command) {
        return inFront(at, command, ticket -> ticket.write(command.text(), at.by()));
    }

    static Answer<TicketDetails> mark(LockedCounter at, AgentCommand.MarkOutcomes command) {
        return inFront(at, command, ticket -> ticket.mark(command.ending()));
    }

    private static Answer<TicketDetails> inFront(
            LockedCounter at, AgentCommand<TicketDetails> command, Consumer<Ticket> noting) {
        Optional<Refusal> refusal = command.refusal(at.site());
        if (refusal.isPresent()) {
            return Answer.refused(refusal.get());
        }
        Ticket ticket = at.row().current();
        if (ticket == null) {
            return Answer.refused(Refusal.NO_CURRENT_TICKET);
        }
        noting.accept(ticket);
        return Answer.done(ticket.view());
    }
}
