// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import fr.accueil.backend.dispatch.CallOrder;
import fr.accueil.backend.dispatch.Head;
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

    Answer<Optional<TicketView>> next(Held held) {
        Optional<TicketView> called = alsoNext(held);
        called.ifPresent(ticket -> held.remember(Undoable.CALL));
        return Answer.done(called);
    }

    /** With the end of the service before, it is one action. */
    Answer<Optional<TicketView>> nextAfterFinish(Held held) {
        Optional<TicketView> called = alsoNext(held);
        called.ifPresent(ticket -> held.remember(Undoable.FINISH_AND_NEXT));
        return Answer.done(called);
    }

    /** Calls the next one as a part of an action that is remembered already. */
    Optional<TicketView> alsoNext(Held held) {
        return first(held).map(ticket -> call(held, ticket, Optional.empty()));
    }

    Answer<TicketView> given(Held held, UUID id, Optional<String> reason) {
        if (reason.filter(code -> !held.site().counterRules().isCallReason(code))
                .isPresent()) {
            return Answer.refused(Refusal.UNKNOWN_REASON);
        }
        return known(held, id, ticket -> {
            if (!TicketCommands.isWaiting(held.site(), ticket, held.now())) {
                return Answer.refused(Refusal.NOT_WAITING);
            }
            TicketView called = call(held, ticket, reason);
            held.remember(Undoable.CALL);
            return Answer.done(called);
        });
    }

    Answer<TicketView> resume(Held held, UUID id) {
        return known(held, id, ticket -> {
            if (!isOnHold(held, ticket)) {
                return Answer.refused(Refusal.NOT_ON_HOLD);
            }
            held.make(ticket, () -> ticket.resume(held.row().code(), held.by(), held.now()));
            held.remember(Undoable.RESUME);
            return Answer.done(ticket.view());
        });
    }

    private Answer<TicketView> known(Held held, UUID id, Function<Ticket, Answer<TicketView>> action) {
        return tickets.findById(id)
                .filter(ticket -> ticket.view().site().equals(held.site().code()))
                .map(action)
                .orElseGet(() -> Answer.refused(Refusal.UNKNOWN_TICKET));
    }

    private Optional<Ticket> first(Held held) {
        List<Head<Ticket>> heads = held.row().lines(held.plan()).stream()
                .flatMap(line ->
                        tickets
                                .callableIn(held.site().code(), held.today(), line.code(), held.now(), Limit.of(1))
                                .stream()
                                .map(ticket -> new Head<>(line, ticket.place(), ticket)))
                .toList();
        return CallOrder.next(heads).map(Head::ticket);
    }

    /** Whoever stepped aside yesterday has gone home. */
    private static boolean isOnHold(Held held, Ticket ticket) {
        return ticket.status() == TicketStatus.ON_HOLD && ticket.serviceDay().equals(held.today());
    }

    private static TicketView call(Held held, Ticket ticket, Optional<String> reason) {
        held.make(ticket, () -> ticket.call(held.row().code(), held.by(), reason, held.now()));
        return ticket.view();
    }
}
