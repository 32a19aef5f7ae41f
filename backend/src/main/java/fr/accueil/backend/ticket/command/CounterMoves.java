// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.command;

import fr.accueil.backend.site.Service;
import fr.accueil.backend.ticket.Answer;
import fr.accueil.backend.ticket.CounterRow;
import fr.accueil.backend.ticket.CurrentTicketCommand;
import fr.accueil.backend.ticket.LastAction;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.Ticket;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.TicketStatus;
import fr.accueil.backend.ticket.Tickets;
import fr.accueil.backend.ticket.event.TicketEvent;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Moves the ticket at a counter on, when its state allows. */
@Component
class CounterMoves {

    private final Tickets tickets;

    CounterMoves(Tickets tickets) {
        this.tickets = tickets;
    }

    /**
     * Makes the move of a command.
     *
     * @param change of the ticket, once nothing refuses it
     */
    Answer<TicketDetails> make(LockedCounter at, CurrentTicketCommand command, Function<Ticket, TicketEvent> change) {
        Ticket ticket = at.row().current();
        if (ticket == null) {
            return Answer.refused(Refusal.NO_CURRENT_TICKET);
        }
        if (!command.from().contains(ticket.status())) {
            return Answer.refused(
                    command.from().contains(TicketStatus.CALLED) ? Refusal.NOT_CALLED : Refusal.NOT_SERVING);
        }
        return command.refusal(at.site())
                .or(() -> withoutOutcome(at, ticket, command))
                .<Answer<TicketDetails>>map(Answer::refused)
                .orElseGet(() -> Answer.done(carryOut(at, ticket, command, change)));
    }

    /** A service may require the outcome of each visit. */
    private static Optional<Refusal> withoutOutcome(LockedCounter at, Ticket ticket, CurrentTicketCommand command) {
        return command.ends()
                .filter(said -> said.isEmpty() && ticket.ending().outcomes().isEmpty())
                .flatMap(said -> at.site().service(ticket.service()))
                .filter(Service::outcomeRequired)
                .map(service -> Refusal.OUTCOME_REQUIRED);
    }

    private static TicketDetails carryOut(
            LockedCounter at, Ticket ticket, CurrentTicketCommand command, Function<Ticket, TicketEvent> change) {
        Optional<LastAction> before = at.row().lastAction();
        if (!command.note().isBlank()) {
            ticket.write(command.note(), at.by());
        }
        long seq = at.make(ticket, () -> change.apply(ticket));
        if (command.undoable().isPresent()) {
            at.remember(command);
        } else {
            at.rememberCallAgain(before, ticket.getId(), seq);
        }
        return ticket.view();
    }

    Answer<TicketDetails> finish(LockedCounter at, CurrentTicketCommand.Finish command) {
        return make(at, command, ticket -> {
            ticket.mark(ticket.ending().with(command.outcomes()));
            return ticket.finish(at.code(), at.by(), at.now());
        });
    }

    Answer<TicketDetails> changeService(LockedCounter at, CurrentTicketCommand.ChangeService command) {
        return make(at, command, ticket -> {
            Service to = received(at, command.service());
            return ticket.changeService(to.code(), to.queue().orElseThrow(), at.code(), at.by(), at.now());
        });
    }

    Answer<TicketDetails> transfer(LockedCounter at, CurrentTicketCommand.TransferToService command) {
        return make(at, command, ticket -> {
            Service to = received(at, command.service());
            String queue = to.queue().orElseThrow();
            return transfer(at, ticket, to.code(), queue, queue);
        });
    }

    Answer<TicketDetails> transfer(LockedCounter at, CurrentTicketCommand.TransferToCounter command) {
        return make(
                at,
                command,
                ticket ->
                        transfer(at, ticket, ticket.service(), ticket.queue(), CounterRow.ownLine(command.counter())));
    }

    private TicketEvent transfer(LockedCounter at, Ticket ticket, String service, String queue, String line) {
        var to = new Ticket.Destination(
                service,
                queue,
                line,
                Transfers.countsFrom(tickets, at, ticket.place().countsFrom(), line));
        return ticket.transfer(to, at.code(), at.by(), at.now());
    }

    private static Service received(LockedCounter at, String service) {
        return CurrentTicketCommand.received(at.site(), service).orElseThrow();
    }
}
