// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.command;

import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.site.version.SiteVersion;
import fr.accueil.backend.ticket.Ticket;
import fr.accueil.backend.ticket.event.LoggedEvent;
import fr.accueil.backend.ticket.event.ReceptionChanged;
import fr.accueil.backend.ticket.event.SiteChanged;
import fr.accueil.backend.ticket.event.SiteEvent;
import fr.accueil.backend.ticket.event.TicketEvent;
import fr.accueil.backend.ticket.log.CommittedEvents;
import fr.accueil.backend.ticket.log.EventRow;
import fr.accueil.backend.ticket.log.EventRows;
import fr.accueil.backend.ticket.log.LastInstants;
import fr.accueil.backend.ticket.log.SiteLog;
import fr.accueil.backend.ticket.log.SiteLogs;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One command of a site at a time: a transaction that holds the site's row, numbers its events and publishes them. */
@Component
public class SiteTransaction {

    private final TransactionTemplate transaction;
    private final SiteLogs logs;
    private final EventRows events;
    private final Clock clock;
    private final LastInstants instants;
    private final Sites sites;
    private final ObjectProvider<CommittedEvents> followers;

    SiteTransaction(
            PlatformTransactionManager transactions,
            SiteLogs logs,
            EventRows events,
            Clock clock,
            Sites sites,
            ObjectProvider<CommittedEvents> followers) {
        this.transaction = new TransactionTemplate(transactions);
        this.logs = logs;
        this.events = events;
        this.clock = clock;
        this.instants = new LastInstants(events);
        this.followers = followers;
        this.sites = sites;
        sites.kept().stream()
                .filter(site -> !logs.existsById(site.code()))
                .forEach(site -> logs.save(new SiteLog(site.code())));
    }

    /** Runs the work of another package alone at a site, at one instant. The same rules hold as for a command. */
    public <T> T aloneAt(Site site, Function<Instant, T> work) {
        return alone(site, command -> work.apply(command.now()));
    }

    /** Writes down, inside such work, what the reception desk did; the number of the event in the log. */
    public long note(Site site, Function<Instant, ReceptionChanged> event) {
        return alone(site, command -> command.append(event.apply(command.now())));
    }

    /** Work of another package that needs the site as it is in force, whatever version the caller has in the hand. */
    public <T> T aloneInForce(Site site, BiFunction<Site, Instant, T> work) {
        return alone(site, command -> work.apply(command.site(), command.now()));
    }

    /**
     * Puts a version in force, inside such work: from this event on commands and screens follow it.
     *
     * @param definition the site as the version describes it
     * @param apply stores the version with the instant and the number of the event
     */
    public void putInForce(Site definition, BiFunction<Instant, Long, SiteVersion> apply) {
        alone(definition, command -> {
            SiteVersion version = apply.apply(command.now(), command.nextSeq());
            command.change(version, definition);
            return version;
        });
    }

    /** Makes the row that the commands of a new site hold, in the transaction that makes the site. */
    public void begin(Site site) {
        logs.save(new SiteLog(site.code()));
    }

    /** Tells all nodes of a site that was added, as of a version that comes into force. */
    public void announce(Site site, String by) {
        alone(site, command -> command.append(new SiteChanged(command.now(), sites.version(site.code()), by)));
    }

    /** Runs a command alone at its site. Joins the transaction of a caller that already holds the site. */
    <T> T alone(Site site, Function<Work, T> work) {
        return transaction.execute(status -> {
            SiteLog log = logs.lock(site.code()).orElseThrow();
            Site inForce = sites.inForce(site.code(), log.version());
            Instant now = instants.notBefore(inForce, log.lastSeq(), clock.instant());
            Work command = new Work(inForce, log, now);
            T result = work.apply(command);
            command.tellAfterCommit();
            return result;
        });
    }

    /** A command while it holds its site. */
    final class Work {

        private final Site site;
        private final SiteLog log;
        private final Instant now;
        private final List<LoggedEvent> appended = new ArrayList<>();

        private Work(Site site, SiteLog log, Instant now) {
            this.site = site;
            this.log = log;
            this.now = now;
        }

        /** As it is in force, which the site that the caller had in the hand perhaps is no more. */
        Site site() {
            return site;
        }

        private void change(SiteVersion version, Site definition) {
            log.apply(version.number());
            append(new SiteChanged(now, version.number(), version.by()));
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    sites.take(version, definition);
                }
            });
        }

        /** The instant of everything that this command does, never before the last event of the day. */
        Instant now() {
            return now;
        }

        /** The number that the next event will have. */
        long nextSeq() {
            return log.lastSeq() + 1;
        }

        long append(SiteEvent event) {
            LoggedEvent logged = new LoggedEvent(site.code(), log.next(), event);
            events.save(new EventRow(logged));
            appended.add(logged);
            return logged.seq();
        }

        /** A move of a ticket, which remembers it. */
        long append(Ticket ticket, TicketEvent event) {
            long seq = append(event);
            ticket.happened(event, seq);
            return seq;
        }

        private void tellAfterCommit() {
            if (appended.isEmpty()) {
                return;
            }
            List<LoggedEvent> events = List.copyOf(appended);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    instants.wrote(events.getLast());
                    followers.forEach(follower -> follower.committed(events));
                }
            });
        }
    }
}
