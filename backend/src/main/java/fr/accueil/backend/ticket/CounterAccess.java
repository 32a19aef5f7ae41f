// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.site.CounterPlan;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import java.util.Optional;
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

    /** A counter inside a command. */
    record Held(SiteWork.Command command, CounterPlan plan, CounterRow row, String by) {
        CounterView view() {
            return row.view(plan);
        }
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
                .map(plan -> work.alone(site.get(), command -> action.apply(held(command, plan, actor))))
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

    private static boolean isAnothers(CounterRow row, Actor actor) {
        return !actor.may(Permission.SERVE_FOR_ANYBODY)
                && row.state() != CounterState.CLOSED
                && !actor.name().equals(row.agent());
    }

    private Held held(SiteWork.Command command, CounterPlan plan, Actor actor) {
        String site = command.site().code();
        CounterRow row = counters.findById(CounterRow.id(site, plan.code()))
                .orElseGet(() -> counters.save(new CounterRow(site, plan.code(), command.now())));
        String agent = row.agent();
        return new Held(command, plan, row, agent == null ? actor.name() : agent);
    }
}
