// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.command;

import fr.accueil.backend.security.Actor;
import fr.accueil.backend.site.CounterPlan;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.AgentCommand;
import fr.accueil.backend.ticket.CounterDetails;
import fr.accueil.backend.ticket.CounterRow;
import fr.accueil.backend.ticket.LastAction;
import fr.accueil.backend.ticket.Ticket;
import fr.accueil.backend.ticket.TicketBefore;
import fr.accueil.backend.ticket.event.SiteEvent;
import fr.accueil.backend.ticket.event.TicketEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** A counter inside a command, which has it alone, and what the command does there. */
final class LockedCounter {

    private final SiteTransaction.Work command;
    private final CounterPlan plan;
    private final CounterRow row;
    private final Actor actor;
    private final List<LastAction.Step> steps = new ArrayList<>();
    private String number = "";

    LockedCounter(SiteTransaction.Work command, CounterPlan plan, CounterRow row, Actor actor) {
        this.command = command;
        this.plan = plan;
        this.row = row;
        this.actor = actor;
    }

    Site site() {
        return command.site();
    }

    CounterPlan plan() {
        return plan;
    }

    CounterRow row() {
        return row;
    }

    String code() {
        return row.code();
    }

    Actor actor() {
        return actor;
    }

    boolean isTraining() {
        return command.isTraining();
    }

    Instant now() {
        return command.now();
    }

    LocalDate today() {
        return site().serviceDay(now());
    }

    /** On whose behalf it is done: the agent who holds the counter. */
    String by() {
        String agent = row.agent();
        return agent == null ? actor.name() : agent;
    }

    CounterDetails view() {
        return row.view(plan);
    }

    long append(Ticket ticket, TicketEvent event) {
        return command.append(ticket, event);
    }

    long append(SiteEvent event) {
        return command.append(event);
    }

    /** Makes one move of a ticket and keeps it in the log. */
    long make(Ticket ticket, Supplier<TicketEvent> move) {
        TicketBefore before = ticket.before();
        TicketEvent event = move.get();
        long seq = command.append(ticket, event);
        if (steps.isEmpty()) {
            number = ticket.number();
        }
        steps.add(new LastAction.Step(ticket.getId(), seq, before));
        row.receive(ticket.status().isAtCounter() ? ticket : null);
        return seq;
    }

    /** What was made can be undone, as one, when such a command can be undone at all. */
    void remember(AgentCommand<?> done) {
        done.undoable().ifPresent(what -> row.remember(new LastAction(what, number, List.copyOf(steps)), now()));
    }

    /** A call that was repeated is still the call that can be undone. */
    void rememberCallAgain(Optional<LastAction> before, UUID ticket, long seq) {
        row.remember(
                before.filter(last -> last.endsWithCallOf(ticket))
                        .map(last -> last.with(ticket, seq))
                        .orElse(null),
                now());
    }
}
