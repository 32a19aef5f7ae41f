// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.command;

import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.ticket.AgentCommand;
import fr.accueil.backend.ticket.CounterRow;
import fr.accueil.backend.ticket.CounterRows;
import fr.accueil.backend.ticket.Ticket;
import fr.accueil.backend.ticket.event.CounterState;
import fr.accueil.backend.time.ClockLeaps;
import fr.accueil.backend.time.Ticker;
import java.time.Clock;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Closes counters that were left open at the end of the day; a ticket that was there is in no figure. */
@Component
public class ForgottenCounters {

    private final SiteTransaction transaction;
    private final Sites sites;
    private final CounterRows counters;
    private final Clock clock;
    private final ClockLeaps leaps;

    ForgottenCounters(SiteTransaction transaction, Sites sites, CounterRows counters, Clock clock, Ticker ticker) {
        this.transaction = transaction;
        this.sites = sites;
        this.counters = counters;
        this.clock = clock;
        this.leaps = new ClockLeaps(clock, ticker);
    }

    /** Runs now and then; most runs find nothing and take no lock. */
    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT1M")
    public void close() {
        sites.all().stream()
                // A clock that leapt makes a busy counter appear idle for hours.
                .filter(site -> !leaps.within(site.counterRules().forgottenAfter()))
                .filter(this::hasForgotten)
                .forEach(this::close);
    }

    private boolean hasForgotten(Site site) {
        return counters.ofSite(site.code()).stream().anyMatch(row -> isForgotten(site, row, clock.instant()));
    }

    private void close(Site site) {
        transaction.alone(site, command -> {
            counters.ofSite(site.code(), command.isTraining()).stream()
                    .filter(row -> isForgotten(command.site(), row, command.now()))
                    .forEach(row -> close(command, row));
            return site;
        });
    }

    /** The day is over, and nothing was done there for the time of the site's rule. */
    private static boolean isForgotten(Site site, CounterRow row, Instant now) {
        boolean dayIsOver =
                !site.isOpen(now) || !site.serviceDay(row.touchedAt()).equals(site.serviceDay(now));
        return row.state() != CounterState.CLOSED
                && dayIsOver
                && row.isIdle(site.counterRules().forgottenAfter(), now);
    }

    private static void close(SiteTransaction.Work command, CounterRow row) {
        String agent = row.agent();
        String by = agent == null ? "" : agent;
        Ticket ticket = row.current();
        if (ticket != null) {
            command.append(ticket, ticket.markNotClosed(row.code(), by, command.now()));
            row.receive(null);
        }
        command.append(row.change(AgentCommand.SetCounter.to(CounterState.CLOSED), null, command.now()));
    }
}
