// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import fr.accueil.backend.site.Service;
import fr.accueil.backend.site.Site;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Moves the ticket at a counter on, when its state allows. */
@Component
class CounterMoves {

    private static final Set<TicketStatus> CALLED = EnumSet.of(TicketStatus.CALLED);
    private static final Set<TicketStatus> SERVING = EnumSet.of(TicketStatus.SERVING);
    private static final Set<TicketStatus> EITHER = EnumSet.of(TicketStatus.CALLED, TicketStatus.SERVING);

    Answer<TicketView> make(CounterAccess.Held held, Move move) {
        Ticket ticket = held.row().current();
        if (ticket == null) {
            return Answer.refused(Refusal.NO_CURRENT_TICKET);
        }
        if (!needed(move).contains(ticket.status())) {
            return Answer.refused(
                    needed(move).contains(TicketStatus.CALLED) ? Refusal.NOT_CALLED : Refusal.NOT_SERVING);
        }
        return refusal(held.command().site(), move)
                .<Answer<TicketView>>map(Answer::refused)
                .orElseGet(() -> Answer.done(carryOut(held, ticket, move)));
    }

    private static Set<TicketStatus> needed(Move move) {
        return switch (move) {
            case Move.Recall m -> CALLED;
            case Move.Start m -> CALLED;
            case Move.NoShow m -> CALLED;
            case Move.Finish m -> SERVING;
            case Move.Hold m -> SERVING;
            case Move.Return m -> EITHER;
            case Move.ToService m -> EITHER;
            case Move.ToCounter m -> EITHER;
        };
    }

    private static Optional<Refusal> refusal(Site site, Move move) {
        return switch (move) {
            case Move.ToService to ->
                received(site, to.service()).isEmpty() ? Optional.of(Refusal.UNKNOWN_SERVICE) : Optional.empty();
            case Move.ToCounter to ->
                site.counter(to.counter()).isEmpty() ? Optional.of(Refusal.UNKNOWN_COUNTER) : Optional.empty();
            case Move.Recall m -> Optional.empty();
            case Move.Start m -> Optional.empty();
            case Move.NoShow m -> Optional.empty();
            case Move.Finish m -> Optional.empty();
            case Move.Hold m -> Optional.empty();
            case Move.Return m -> Optional.empty();
        };
    }

    private static Optional<Service> received(Site site, String code) {
        return site.service(code).filter(service -> service.outcome().isReceived());
    }

    private static TicketView carryOut(CounterAccess.Held held, Ticket ticket, Move move) {
        TicketEvent event = event(held, ticket, move);
        long seq = held.command().append(event);
        if (move instanceof Move.Recall) {
            ticket.calledBy(seq);
        }
        if (!EITHER.contains(ticket.status())) {
            held.row().receive(null);
        }
        return ticket.view();
    }

    private static TicketEvent event(CounterAccess.Held held, Ticket ticket, Move move) {
        String at = held.row().code();
        String by = held.by();
        Instant now = held.command().now();
        return switch (move) {
            case Move.Recall m -> ticket.recall(at, by, now);
            case Move.Start m -> ticket.start(at, by, now);
            case Move.Finish finish -> ticket.finish(at, by, finish.detail(), now);
            case Move.NoShow m -> ticket.miss(at, by, now);
            case Move.Hold m -> ticket.hold(at, by, now);
            case Move.Return m -> ticket.giveBack(at, by, now);
            case Move.ToService to -> {
                Service service = received(held.command().site(), to.service()).orElseThrow();
                String queue = service.queue().orElseThrow();
                yield ticket.transfer(service.code(), queue, queue, at, by, now);
            }
            case Move.ToCounter to ->
                ticket.transfer(ticket.service(), ticket.queue(), CounterRow.ownLine(to.counter()), at, by, now);
        };
    }
}
