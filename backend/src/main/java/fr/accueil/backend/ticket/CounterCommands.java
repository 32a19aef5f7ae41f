// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.site.Site;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What agents do at their counters. A counter has at most one ticket, a ticket is at one counter at most. */
@Component
public class CounterCommands {

    private final CounterAccess access;
    private final Calling calls;
    private final CounterMoves moves;

    CounterCommands(CounterAccess access, Calling calls, CounterMoves moves) {
        this.access = access;
        this.calls = calls;
        this.moves = moves;
    }

    /** Opens, pauses or closes a counter, or hands it over. A pause leaves the visitor in front where they are. */
    public Answer<CounterView> set(Actor actor, String site, String counter, CounterRequest request) {
        return access.at(actor, site, counter, held -> set(actor, held, request));
    }

    /** Lets a counter serve other queues, in order of preference, and leaves it as it is then in all else. */
    public Answer<CounterView> serve(Actor actor, String site, String counter, List<String> queues) {
        return access.at(actor, site, counter, held -> {
            CounterView now = held.view();
            return set(
                    actor,
                    held,
                    new CounterRequest(now.state(), Optional.empty(), Optional.of(queues), now.pause(), false));
        });
    }

    private static Answer<CounterView> set(Actor actor, Held held, CounterRequest request) {
        CounterRow row = held.row();
        Optional<String> wanted = wantedHolder(actor, request);
        if (!request.takeOver() && isHeldByAnother(row, wanted)) {
            return Answer.refused(Refusal.COUNTER_TAKEN);
        }
        if (request.state() == CounterState.CLOSED && row.current() != null) {
            return Answer.refused(Refusal.COUNTER_BUSY);
        }
        if (request.queues().filter(queues -> !known(held.site(), queues)).isPresent()) {
            return Answer.refused(Refusal.UNKNOWN_QUEUE);
        }
        if (request.pause()
                .filter(reason -> !held.site().counterRules().isPause(reason))
                .isPresent()) {
            return Answer.refused(Refusal.UNKNOWN_REASON);
        }
        CounterView before = held.view();
        CounterChanged changed = row.change(request, wanted.orElse(row.agent()), held.now());
        if (!before.equals(held.view())) {
            held.append(changed);
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
        return access.free(actor, site, counter, calls::next);
    }

    /** Ends the service in front, then calls the next visitor, in one transaction. */
    public Answer<Optional<TicketView>> finishAndCallNext(Actor actor, String site, String counter) {
        return finishAndCallNext(actor, site, counter, Optional.empty());
    }

    /**
     * The same, for one visitor.
     *
     * @param meant the ticket that it is meant for: refused when it is not in front; empty: the one in front
     */
    public Answer<Optional<TicketView>> finishAndCallNext(
            Actor actor, String site, String counter, Optional<UUID> meant) {
        return access.inFront(
                actor,
                site,
                counter,
                meant,
                held -> held.row().state() == CounterState.OPEN
                        ? moves.make(held, new Move.Finish()).then(done -> calls.nextAfterFinish(held))
                        : Answer.refused(Refusal.COUNTER_CLOSED));
    }

    /**
     * Calls one given ticket, out of turn.
     *
     * @param reason a code of the site file, if one is given
     */
    public Answer<TicketView> call(Actor actor, String site, String counter, UUID id, Optional<String> reason) {
        return access.free(actor, site, counter, held -> calls.given(held, id, reason));
    }

    /** Takes a ticket on hold back into service. */
    public Answer<TicketView> resume(Actor actor, String site, String counter, UUID id) {
        return access.free(actor, site, counter, held -> calls.resume(held, id));
    }

    /** Moves the ticket at the counter on. Where the site's rule says so, the next visitor is called then. */
    public Answer<TicketView> move(Actor actor, String site, String counter, Move move) {
        return move(actor, site, counter, Optional.empty(), move);
    }

    /**
     * The same, for one visitor.
     *
     * @param meant the ticket that it is meant for: refused when it is not in front; empty: the one in front
     */
    public Answer<TicketView> move(Actor actor, String site, String counter, Optional<UUID> meant, Move move) {
        return access.inFront(
                actor,
                site,
                counter,
                meant,
                held -> moves.make(held, move).then(ticket -> {
                    if (held.site().counterRules().automaticCall()
                            && held.row().state() == CounterState.OPEN
                            && held.row().current() == null) {
                        calls.alsoNext(held);
                    }
                    return Answer.done(ticket);
                }));
    }
}
