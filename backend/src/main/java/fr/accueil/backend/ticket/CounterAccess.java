// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Finds a counter for a command, alone at its site, and asks whether the actor holds it. */
@Component
class CounterAccess {

    private final SiteWork work;
    private final Sites sites;
    private final CounterRows counters;

    CounterAccess(SiteWork work, Sites sites, CounterRows counters) {
        this.work = work;
        this.sites = sites;
        this.counters = counters;
    }

    /** Runs work at a counter, whoever holds it. */
    <T> Answer<T> at(Actor actor, String siteCode, String counter, Function<Held, Answer<T>> action) {
        Optional<Site> site = sites.find(siteCode);
        if (site.isEmpty()) {
            return Answer.refused(Refusal.UNKNOWN_SITE);
        }
        actor.require(Permission.SERVE, siteCode);
        return site.get()
                .counter(counter)
                .map(plan -> work.alone(
                        site.get(),
                        command -> action.apply(new Held(command, plan, row(command, counter), actor.name()))))
                .orElseGet(() -> Answer.refused(Refusal.UNKNOWN_COUNTER));
    }

    /** Runs work at a counter that the actor holds, or may command for anybody. */
    <T> Answer<T> holding(Actor actor, String siteCode, String counter, Function<Held, Answer<T>> action) {
        return at(
                actor,
                siteCode,
                counter,
                held -> isAnothers(held.row(), actor) ? Answer.refused(Refusal.COUNTER_TAKEN) : action.apply(held));
    }

    /**
     * The same, for one visitor: refused when another one is in front by now, or none.
     *
     * @param meant the ticket that the command is meant for; empty: the one in front, which one it is
     */
    <T> Answer<T> inFront(
            Actor actor, String site, String counter, Optional<UUID> meant, Function<Held, Answer<T>> action) {
        return holding(
                actor,
                site,
                counter,
                held -> meant.flatMap(id -> gone(held.row(), id))
                        .<Answer<T>>map(Answer::refused)
                        .orElseGet(() -> action.apply(held)));
    }

    private static Optional<Refusal> gone(CounterRow row, UUID meant) {
        Ticket current = row.current();
        if (current == null) {
            return Optional.of(Refusal.NO_CURRENT_TICKET);
        }
        return current.getId().equals(meant) ? Optional.empty() : Optional.of(Refusal.NOT_CURRENT_TICKET);
    }

    /** The same, at a counter that is open and where nobody is. */
    <T> Answer<T> free(Actor actor, String site, String counter, Function<Held, Answer<T>> action) {
        return holding(actor, site, counter, held -> {
            if (held.row().state() != CounterState.OPEN) {
                return Answer.refused(Refusal.COUNTER_CLOSED);
            }
            return held.row().current() == null ? action.apply(held) : Answer.refused(Refusal.COUNTER_BUSY);
        });
    }

    private static boolean isAnothers(CounterRow row, Actor actor) {
        return !actor.may(Permission.SERVE_FOR_ANYBODY)
                && row.state() != CounterState.CLOSED
                && !actor.name().equals(row.agent());
    }

    private CounterRow row(SiteWork.Command command, String counter) {
        String site = command.site().code();
        return counters.findById(CounterRow.id(site, counter))
                .orElseGet(() -> counters.save(new CounterRow(site, counter, command.now())));
    }
}
