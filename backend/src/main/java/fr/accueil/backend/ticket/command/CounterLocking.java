// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.command;

import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.ticket.AgentCommand;
import fr.accueil.backend.ticket.Answer;
import fr.accueil.backend.ticket.CounterRow;
import fr.accueil.backend.ticket.CounterRows;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.Ticket;
import fr.accueil.backend.ticket.event.CounterState;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Finds a counter for a command, alone at its site, and asks whether what the command requires holds there. */
@Component
class CounterLocking {

    private final SiteTransaction transaction;
    private final Sites sites;
    private final CounterRows counters;

    CounterLocking(SiteTransaction transaction, Sites sites, CounterRows counters) {
        this.transaction = transaction;
        this.sites = sites;
        this.counters = counters;
    }

    /** Runs work at a counter, of whichever agent it is. */
    <T> Answer<T> at(Actor actor, String siteCode, String counter, Function<LockedCounter, Answer<T>> action) {
        Optional<Site> site = sites.find(siteCode);
        if (site.isEmpty()) {
            return Answer.refused(Refusal.UNKNOWN_SITE);
        }
        actor.require(Permission.SERVE, siteCode);
        return transaction.alone(
                site.get(),
                command -> command.site()
                        .counter(counter)
                        .map(plan -> action.apply(new LockedCounter(command, plan, row(command, counter), actor)))
                        .orElseGet(() -> Answer.refused(Refusal.UNKNOWN_COUNTER)));
    }

    /**
     * Why a command is refused before it runs; empty when all that it requires holds.
     *
     * @param meant the ticket that the command is meant for; empty: the one in front, which one it is
     */
    static Optional<Refusal> refusal(LockedCounter at, AgentCommand.Requires required, Optional<UUID> meant) {
        if (required != AgentCommand.Requires.NOTHING && isAnothers(at.row(), at.actor())) {
            return Optional.of(Refusal.COUNTER_TAKEN);
        }
        return switch (required) {
            case NOTHING, HOLDER -> Optional.empty();
            case FREE -> notFree(at.row());
            case VISITOR -> meant.flatMap(id -> gone(at.row(), id));
        };
    }

    private static Optional<Refusal> notFree(CounterRow row) {
        if (row.state() != CounterState.OPEN) {
            return Optional.of(Refusal.COUNTER_CLOSED);
        }
        return row.current() == null ? Optional.empty() : Optional.of(Refusal.COUNTER_BUSY);
    }

    private static Optional<Refusal> gone(CounterRow row, UUID meant) {
        Ticket current = row.current();
        if (current == null) {
            return Optional.of(Refusal.NO_CURRENT_TICKET);
        }
        return current.getId().equals(meant) ? Optional.empty() : Optional.of(Refusal.NOT_CURRENT_TICKET);
    }

    private static boolean isAnothers(CounterRow row, Actor actor) {
        return !actor.may(Permission.SERVE_FOR_OTHERS)
                && row.state() != CounterState.CLOSED
                && !actor.name().equals(row.agent());
    }

    private CounterRow row(SiteTransaction.Work command, String counter) {
        String site = command.site().code();
        return counters.findById(CounterRow.id(site, counter, command.isTraining()))
                .orElseGet(() ->
                        counters.save(new CounterRow(site, counter, command.now()).inTraining(command.isTraining())));
    }
}
