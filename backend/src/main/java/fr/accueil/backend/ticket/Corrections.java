// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import fr.accueil.backend.security.Actor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Undoes what was last done with a ticket at a counter, while nobody else has gone on with that ticket. */
@Component
public class Corrections {

    private final CounterAccess access;
    private final Tickets tickets;

    Corrections(CounterAccess access, Tickets tickets) {
        this.access = access;
        this.tickets = tickets;
    }

    /** Undoes the last action at a counter whole, or not at all; what was undone is the answer. */
    public Answer<Undoable> undo(Actor actor, String site, String counter) {
        return undo(actor, site, counter, Optional.empty());
    }

    /**
     * The same, for one action.
     *
     * @param meant what is to be undone: refused when something else was done last; empty: what was done last
     */
    public Answer<Undoable> undo(Actor actor, String site, String counter, Optional<CounterView.Undo> meant) {
        return access.holding(
                actor,
                site,
                counter,
                held -> held.row()
                        .lastAction()
                        .map(last ->
                                meant.filter(wanted -> !last.isCalled(wanted)).isPresent()
                                        ? Answer.<Undoable>refused(Refusal.ANOTHER_TO_UNDO)
                                        : undo(held, last))
                        .orElseGet(() -> Answer.refused(Refusal.NOTHING_TO_UNDO)));
    }

    private Answer<Undoable> undo(Held held, LastAction last) {
        Map<UUID, Ticket> now = new HashMap<>();
        tickets.findAllById(last.steps().stream().map(LastAction.Step::ticket).toList())
                .forEach(ticket -> now.put(ticket.getId(), ticket));
        if (!isUntouched(held, last, now)) {
            return Answer.refused(Refusal.MOVED_MEANWHILE);
        }
        Ticket front = null;
        for (LastAction.Step step : last.steps().reversed()) {
            Ticket ticket = now.get(step.ticket());
            if (ticket != null) {
                front = takeBack(held, ticket, step);
            }
        }
        held.row().receive(front);
        held.row().remember(null, held.now());
        return Answer.done(last.what());
    }

    private static boolean isUntouched(Held held, LastAction last, Map<UUID, Ticket> now) {
        return lastStepOfEach(last).entrySet().stream().allMatch(each -> {
            Ticket ticket = now.get(each.getKey());
            return ticket != null
                    && ticket.lastSeq() == each.getValue()
                    && ticket.serviceDay().equals(held.today());
        });
    }

    private static Map<UUID, Long> lastStepOfEach(LastAction last) {
        Map<UUID, Long> seqs = new HashMap<>();
        List<LastAction.Step> steps = last.steps();
        steps.forEach(step -> seqs.put(step.ticket(), step.seq()));
        return seqs;
    }

    /** The ticket, when it is in front of the counter again. */
    private static @Nullable Ticket takeBack(Held held, Ticket ticket, LastAction.Step step) {
        TicketEvent undone = ticket.undo(step.before(), step.seq(), held.row().code(), held.by(), held.now());
        held.append(ticket, undone);
        return ticket.status().isAtCounter() ? ticket : null;
    }
}
