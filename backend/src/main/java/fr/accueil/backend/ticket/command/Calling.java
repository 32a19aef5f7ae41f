// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.command;

import fr.accueil.backend.dispatch.CallOrder;
import fr.accueil.backend.dispatch.LineHead;
import fr.accueil.backend.ticket.AgentCommand;
import fr.accueil.backend.ticket.Answer;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.Ticket;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.TicketStatus;
import fr.accueil.backend.ticket.Tickets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Brings visitors to a free counter. */
@Component
class Calling {

    private final Tickets tickets;

    Calling(Tickets tickets) {
        this.tickets = tickets;
    }

    /** Calls the next one, as the end of a command. */
    Answer<Optional<TicketDetails>> next(LockedCounter at, AgentCommand<Optional<TicketDetails>> command) {
        Optional<TicketDetails> called = alsoNext(at);
        called.ifPresent(ticket -> at.remember(command));
        return Answer.done(called);
    }

    /** Calls the next one as a part of an action that is remembered already. */
    Optional<TicketDetails> alsoNext(LockedCounter at) {
        return first(at).map(ticket -> call(at, ticket, Optional.empty()));
    }

    Answer<TicketDetails> given(LockedCounter at, AgentCommand.CallTicket command) {
        return command.refusal(at.site())
                .<Answer<TicketDetails>>map(Answer::refused)
                .orElseGet(() -> known(at, command.ticket(), ticket -> {
                    if (!TicketCommands.isWaiting(at.site(), ticket, at.now())) {
                        return Answer.refused(Refusal.NOT_WAITING);
                    }
                    TicketDetails called = call(at, ticket, command.reason());
                    at.remember(command);
                    return Answer.done(called);
                }));
    }

    Answer<TicketDetails> resume(LockedCounter at, AgentCommand.Resume command) {
        return known(at, command.ticket(), ticket -> {
            if (!isOnHold(at, ticket)) {
                return Answer.refused(Refusal.NOT_ON_HOLD);
            }
            at.make(ticket, () -> ticket.resume(at.code(), at.by(), at.now()));
            at.remember(command);
            return Answer.done(ticket.view());
        });
    }

    private Answer<TicketDetails> known(LockedCounter at, UUID id, Function<Ticket, Answer<TicketDetails>> action) {
        return tickets.findById(id)
                .filter(ticket -> ticket.view().site().equals(at.site().code()))
                .map(action)
                .orElseGet(() -> Answer.refused(Refusal.UNKNOWN_TICKET));
    }

    private Optional<Ticket> first(LockedCounter at) {
        List<LineHead<Ticket>> heads = at.row().lines(at.plan()).stream()
                .flatMap(line ->
                        tickets.callableIn(at.site().code(), at.today(), line.code(), at.now(), Limit.of(1)).stream()
                                .map(ticket -> new LineHead<>(line, ticket.place(), ticket)))
                .toList();
        return CallOrder.next(heads).map(LineHead::ticket);
    }

    /** A visitor who stepped aside yesterday has gone home. */
    private static boolean isOnHold(LockedCounter at, Ticket ticket) {
        return ticket.status() == TicketStatus.ON_HOLD && ticket.serviceDay().equals(at.today());
    }

    private static TicketDetails call(LockedCounter at, Ticket ticket, Optional<String> reason) {
        at.make(ticket, () -> ticket.call(at.code(), at.by(), reason, at.now()));
        return ticket.view();
    }
}
