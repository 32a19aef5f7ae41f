// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.command;

import fr.accueil.backend.ticket.AgentCommand;
import fr.accueil.backend.ticket.Answer;
import fr.accueil.backend.ticket.LastAction;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.Ticket;
import fr.accueil.backend.ticket.Tickets;
import fr.accueil.backend.ticket.Undoable;
import fr.accueil.backend.ticket.event.TicketEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Undoes what was last done with a ticket at a counter, while nothing else has happened to that ticket. */
@Component
class UndoCommands {

    private final Tickets tickets;

    UndoCommands(Tickets tickets) {
        this.tickets = tickets;
    }

    /** Undoes the last action at a counter whole, or not at all; what was undone is the answer. */
    Answer<Undoable> undo(LockedCounter at, AgentCommand.Undo command) {
        return at.row()
                .lastAction()
                .map(last ->
                        command.meant().filter(meant -> !last.isCalled(meant)).isPresent()
                                ? Answer.<Undoable>refused(Refusal.ANOTHER_TO_UNDO)
                                : undo(at, last))
                .orElseGet(() -> Answer.refused(Refusal.NOTHING_TO_UNDO));
    }

    private Answer<Undoable> undo(LockedCounter at, LastAction last) {
        Map<UUID, Ticket> now = new HashMap<>();
        tickets.findAllById(last.steps().stream().map(LastAction.Step::ticket).toList())
                .forEach(ticket -> now.put(ticket.getId(), ticket));
        if (!isUntouched(at, last, now)) {
            return Answer.refused(Refusal.MOVED_MEANWHILE);
        }
        Ticket front = null;
        for (LastAction.Step step : last.steps().reversed()) {
            Ticket ticket = now.get(step.ticket());
            if (ticket != null) {
                front = takeBack(at, ticket, step);
            }
        }
        at.row().receive(front);
        at.row().remember(null, at.now());
        return Answer.done(last.what());
    }

    private static boolean isUntouched(LockedCounter at, LastAction last, Map<UUID, Ticket> now) {
        return lastStepOfEach(last).entrySet().stream().allMatch(each -> {
            Ticket ticket = now.get(each.getKey());
            return ticket != null
                    && ticket.lastSeq() == each.getValue()
                    && ticket.serviceDay().equals(at.today());
        });
    }

    private static Map<UUID, Long> lastStepOfEach(LastAction last) {
        Map<UUID, Long> seqs = new HashMap<>();
        List<LastAction.Step> steps = last.steps();
        steps.forEach(step -> seqs.put(step.ticket(), step.seq()));
        return seqs;
    }

    /** The ticket, when it is in front of the counter again. */
    private static @Nullable Ticket takeBack(LockedCounter at, Ticket ticket, LastAction.Step step) {
        TicketEvent undone = ticket.undo(step.before(), step.seq(), at.code(), at.by(), at.now());
        at.append(ticket, undone);
        return ticket.status().isAtCounter() ? ticket : null;
    }
}
