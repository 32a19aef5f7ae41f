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

    private final Tickets tickets;

    CounterMoves(Tickets tickets) {
        this.tickets = tickets;
    }

    Answer<TicketView> make(Held held, Move move) {
        Ticket ticket = held.row().current();
        if (ticket == null) {
            return Answer.refused(Refusal.NO_CURRENT_TICKET);
        }
        if (!needed(move).contains(ticket.status())) {
            return Answer.refused(
                    needed(move).contains(TicketStatus.CALLED) ? Refusal.NOT_CALLED : Refusal.NOT_SERVING);
        }
        return refusal(held.site(), ticket, move)
                .<Answer<TicketView>>map(Answer::refused)
                .orElseGet(() -> Answer.done(carryOut(held, ticket, move)));
    }

    private static Set<TicketStatus> needed(Move move) {
        return switch (move) {
            case Move.Recall m -> CALLED;
            case Move.Start m -> CALLED;
            case Move.NoShow m -> CALLED;
            case Move.Finish m -> SERVING;
            case Move.AnotherService m -> SERVING;
            case Move.Hold m -> SERVING;
            case Move.Return m -> EITHER;
            case Move.ToService m -> EITHER;
            case Move.ToCounter m -> EITHER;
        };
    }

    private static Optional<Refusal> refusal(Site site, Ticket ticket, Move move) {
        return switch (move) {
            case Move.Finish finish ->
                VisitNotes.tooLong(finish.note()).or(() -> unsaid(site, ticket, finish.outcomes()));
            case Move.AnotherService to -> unknown(site, to.service()).or(() -> unsaid(site, ticket, Set.of()));
            case Move.ToService to -> unknown(site, to.service()).or(() -> VisitNotes.tooLong(to.note()));
            case Move.ToCounter to ->
                site.counter(to.counter()).isEmpty()
                        ? Optional.of(Refusal.UNKNOWN_COUNTER)
                        : VisitNotes.tooLong(to.note());
            case Move.Recall m -> Optional.empty();
            case Move.Start m -> Optional.empty();
            case Move.NoShow m -> Optional.empty();
            case Move.Hold m -> Optional.empty();
            case Move.Return m -> Optional.empty();
        };
    }

    private static Optional<Refusal> unknown(Site site, String service) {
        return received(site, service).isEmpty() ? Optional.of(Refusal.UNKNOWN_SERVICE) : Optional.empty();
    }

    /** A service may want to know how each visit ended. */
    private static Optional<Refusal> unsaid(Site site, Ticket ticket, Set<String> said) {
        return site.service(ticket.service())
                .filter(Service::outcomeRequired)
                .filter(service -> said.isEmpty() && ticket.ending().outcomes().isEmpty())
                .map(service -> Refusal.OUTCOME_REQUIRED);
    }

    private static Optional<Service> received(Site site, String code) {
        return site.service(code).filter(service -> service.outcome().isReceived());
    }

    private TicketView carryOut(Held held, Ticket ticket, Move move) {
        Optional<LastAction> before = held.row().lastAction();
        note(held, ticket, move);
        long seq = held.make(ticket, () -> event(held, ticket, move));
        done(move).ifPresentOrElse(held::remember, () -> calledAgain(held, before, ticket, seq));
        return ticket.view();
    }

    private static void note(Held held, Ticket ticket, Move move) {
        String note = switch (move) {
            case Move.Finish finish -> finish.note();
            case Move.ToService to -> to.note();
            case Move.ToCounter to -> to.note();
            case Move.AnotherService m -> "";
            case Move.Recall m -> "";
            case Move.Start m -> "";
            case Move.NoShow m -> "";
            case Move.Hold m -> "";
            case Move.Return m -> "";
        };
        if (!note.isBlank()) {
            ticket.write(note, held.by());
        }
    }

    /** A call that was repeated is still the call that can be undone. */
    private static void calledAgain(Held held, Optional<LastAction> before, Ticket ticket, long seq) {
        held.row()
                .remember(
                        before.filter(last -> last.endsWithCallOf(ticket.getId()))
                                .map(last -> last.with(ticket.getId(), seq))
                                .orElse(null),
                        held.now());
    }

    private static Optional<Undoable> done(Move move) {
        return switch (move) {
            case Move.Recall m -> Optional.empty();
            case Move.Start m -> Optional.of(Undoable.START);
            case Move.NoShow m -> Optional.of(Undoable.ABSENT);
            case Move.Finish m -> Optional.of(Undoable.FINISH);
            case Move.AnotherService m -> Optional.of(Undoable.ANOTHER_SERVICE);
            case Move.Hold m -> Optional.of(Undoable.HOLD);
            case Move.Return m -> Optional.of(Undoable.RETURN);
            case Move.ToService m -> Optional.of(Undoable.TRANSFER);
            case Move.ToCounter m -> Optional.of(Undoable.TRANSFER);
        };
    }

    private TicketEvent event(Held held, Ticket ticket, Move move) {
        String at = held.row().code();
        String by = held.by();
        Instant now = held.now();
        return switch (move) {
            case Move.Recall m -> ticket.recall(at, by, now);
            case Move.Start m -> ticket.start(at, by, now);
            case Move.Finish finish -> {
                ticket.mark(ticket.ending().with(finish.outcomes()));
                yield ticket.finish(at, by, now);
            }
            case Move.AnotherService to -> {
                Service service = received(held.site(), to.service()).orElseThrow();
                yield ticket.goOn(service.code(), service.queue().orElseThrow(), at, by, now);
            }
            case Move.NoShow m -> ticket.miss(at, by, now);
            case Move.Hold m -> ticket.hold(at, by, now);
            case Move.Return m -> ticket.giveBack(at, by, now);
            case Move.ToService to -> {
                Service service = received(held.site(), to.service()).orElseThrow();
                String queue = service.queue().orElseThrow();
                yield ticket.transfer(destination(held, ticket, service.code(), queue, queue), at, by, now);
            }
            case Move.ToCounter to ->
                ticket.transfer(
                        destination(held, ticket, ticket.service(), ticket.queue(), CounterRow.ownLine(to.counter())),
                        at,
                        by,
                        now);
        };
    }

    private Ticket.Destination destination(Held held, Ticket ticket, String service, String queue, String line) {
        return new Ticket.Destination(
                service,
                queue,
                line,
                Transfers.countsFrom(tickets, held, ticket.place().countsFrom(), line));
    }
}
