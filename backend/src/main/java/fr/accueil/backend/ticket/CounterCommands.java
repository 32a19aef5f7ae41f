// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import fr.accueil.backend.dispatch.CallOrder;
import fr.accueil.backend.dispatch.Head;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.site.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What agents do at their counters. A counter has at most one ticket, a ticket is at one counter at most. */
@Component
public class CounterCommands {

    private final CounterAccess access;
    private final Tickets tickets;
    private final CounterMoves moves;

    CounterCommands(CounterAccess access, Tickets tickets, CounterMoves moves) {
        this.access = access;
        this.tickets = tickets;
        this.moves = moves;
    }

    /** Opens, pauses or closes a counter, or hands it over. A pause leaves the visitor in front where they are. */
    public Answer<CounterView> set(Actor actor, String site, String counter, CounterRequest request) {
        return access.at(actor, site, counter, held -> set(actor, held, request));
    }

    private static Answer<CounterView> set(Actor actor, CounterAccess.Held held, CounterRequest request) {
        CounterRow row = held.row();
        Optional<String> wanted = wantedHolder(actor, request);
        if (!request.takeOver() && isHeldByAnother(row, wanted)) {
            return Answer.refused(Refusal.COUNTER_TAKEN);
        }
        if (request.state() == CounterState.CLOSED && row.current() != null) {
            return Answer.refused(Refusal.COUNTER_BUSY);
        }
        if (request.queues()
                .filter(queues -> !known(held.command().site(), queues))
                .isPresent()) {
            return Answer.refused(Refusal.UNKNOWN_QUEUE);
        }
        CounterView before = held.view();
        CounterChanged changed = row.change(
                request.state(),
                wanted.orElse(row.agent()),
                request.queues().orElse(null),
                held.command().now());
        if (!before.equals(held.view())) {
            held.command().append(changed);
        }
        return Answer.done(held.view());
    }

    /** An agent acts for nobody but themselves. */
    private static Optional<String> wantedHolder(Actor actor, CounterRequest request) {
        return actor.may(Permission.SERVE_FOR_ANYBODY) ? request.agent() : Optional.of(actor.name());
    }

    private static boolean isHeldByAnother(CounterRow row, Optional<String> wanted) {
        String holder = row.agent();
        return holder != null && wanted.filter(agent -> !agent.equals(holder)).isPresent();
    }

    private static boolean known(Site site, List<String> queues) {
        return !queues.isEmpty()
                && queues.stream().distinct().count() == queues.size()
                && queues.stream().allMatch(letter -> site.queue(letter).isPresent());
    }

    /** Calls the next visitor; nothing when nobody waits for this counter. */
    public Answer<Optional<TicketView>> callNext(Actor actor, String site, String counter) {
        return free(actor, site, counter, held -> Answer.done(next(held).map(ticket -> call(held, ticket))));
    }

    /** Ends the service, then calls the next visitor, in one transaction. */
    public Answer<Optional<TicketView>> finishAndCallNext(Actor actor, String site, String counter) {
        return access.holding(
                actor,
                site,
                counter,
                held -> held.row().state() == CounterState.OPEN
                        ? moves.make(held, new Move.Finish(""))
                                .then(done -> Answer.done(next(held).map(ticket -> call(held, ticket))))
                        : Answer.refused(Refusal.COUNTER_CLOSED));
    }

    /** Calls one given ticket, out of turn. */
    public Answer<TicketView> call(Actor actor, String site, String counter, UUID id) {
        return free(
                actor,
                site,
                counter,
                held -> tickets.findById(id)
                        .filter(ticket -> ticket.view().site().equals(site))
                        .map(ticket -> TicketCommands.isWaiting(
                                        held.command().site(),
                                        ticket,
                                        held.command().now())
                                ? Answer.done(call(held, ticket))
                                : Answer.<TicketView>refused(Refusal.NOT_WAITING))
                        .orElseGet(() -> Answer.refused(Refusal.UNKNOWN_TICKET)));
    }

    /** Takes a ticket on hold back into service. */
    public Answer<TicketView> resume(Actor actor, String site, String counter, UUID id) {
        return free(
                actor,
                site,
                counter,
                held -> tickets.findById(id)
                        .filter(ticket -> ticket.view().site().equals(site))
                        .map(ticket -> isOnHold(held, ticket)
                                ? Answer.done(resume(held, ticket))
                                : Answer.<TicketView>refused(Refusal.NOT_ON_HOLD))
                        .orElseGet(() -> Answer.refused(Refusal.UNKNOWN_TICKET)));
    }

    /** Moves the ticket at the counter on. */
    public Answer<TicketView> move(Actor actor, String site, String counter, Move move) {
        return access.holding(actor, site, counter, held -> moves.make(held, move));
    }

    private <T> Answer<T> free(
            Actor actor, String site, String counter, Function<CounterAccess.Held, Answer<T>> action) {
        return access.holding(actor, site, counter, held -> {
            if (held.row().state() != CounterState.OPEN) {
                return Answer.refused(Refusal.COUNTER_CLOSED);
            }
            return held.row().current() == null ? action.apply(held) : Answer.refused(Refusal.COUNTER_BUSY);
        });
    }

    private Optional<Ticket> next(CounterAccess.Held held) {
        Site site = held.command().site();
        LocalDate today = site.serviceDay(held.command().now());
        List<Head<Ticket>> heads = held.row().lines(held.plan()).stream()
                .flatMap(line -> tickets.waitingIn(site.code(), today, line.code(), Limit.of(1)).stream()
                        .map(ticket -> new Head<>(line, ticket.place(), ticket)))
                .toList();
        return CallOrder.next(heads).map(Head::ticket);
    }

    /** Whoever stepped aside yesterday has gone home. */
    private static boolean isOnHold(CounterAccess.Held held, Ticket ticket) {
        LocalDate today = held.command().site().serviceDay(held.command().now());
        return ticket.status() == TicketStatus.ON_HOLD && ticket.serviceDay().equals(today);
    }

    private static TicketView call(CounterAccess.Held held, Ticket ticket) {
        held.row().receive(ticket);
        ticket.calledBy(held.command()
                .append(ticket.call(held.row().code(), held.by(), held.command().now())));
        return ticket.view();
    }

    private static TicketView resume(CounterAccess.Held held, Ticket ticket) {
        held.row().receive(ticket);
        held.command()
                .append(ticket.resume(
                        held.row().code(), held.by(), held.command().now()));
        return Objects.requireNonNull(held.row().current()).view();
    }
}
