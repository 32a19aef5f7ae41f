// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.command;

import fr.accueil.backend.audit.AuditEntry;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.site.version.SiteVersion;
import fr.accueil.backend.ticket.Ticket;
import fr.accueil.backend.ticket.event.CounterChanged;
import fr.accueil.backend.ticket.event.DeviceTested;
import fr.accueil.backend.ticket.event.HelpChanged;
import fr.accueil.backend.ticket.event.LoggedEvent;
import fr.accueil.backend.ticket.event.ReceptionChanged;
import fr.accueil.backend.ticket.event.SiteChanged;
import fr.accueil.backend.ticket.event.SiteEvent;
import fr.accueil.backend.ticket.event.TicketEvent;
import fr.accueil.backend.ticket.event.TrainingChanged;
import fr.accueil.backend.ticket.log.CommittedEvents;
import fr.accueil.backend.ticket.log.EventRow;
import fr.accueil.backend.ticket.log.EventRows;
import fr.accueil.backend.ticket.log.LastInstants;
import fr.accueil.backend.ticket.log.SiteLog;
import fr.accueil.backend.ticket.log.SiteLogs;
import fr.accueil.backend.ticket.log.Training;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final TrainingEnd trainingEnd;

    SiteTransaction(
            PlatformTransactionManager transactions,
            SiteLogs logs,
            EventRows events,
            Clock clock,
            Sites sites,
            TrainingEnd trainingEnd,
            ObjectProvider<CommittedEvents> followers) {
        this.transaction = new TransactionTemplate(transactions);
        this.logs = logs;
        this.events = events;
        this.clock = clock;
        this.instants = new LastInstants(events);
        this.followers = followers;
        this.trainingEnd = trainingEnd;
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

    /** Writes down that a screen is tested. */
    public void test(Site site, Function<Instant, DeviceTested> event) {
        alone(site, command -> command.append(event.apply(command.now())));
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
    public void add(Site site) {
        logs.save(new SiteLog(site.code()));
    }

    /** Tells all nodes of a site that was added, as of a version that comes into force. */
    public void announce(Site site, String by) {
        alone(site, command -> command.append(new SiteChanged(command.now(), sites.version(site.code()), by)));
    }

    /** Whether the site is in training, inside such work. */
    public boolean isTraining(Site site) {
        return alone(site, Work::isTraining);
    }

    /** Runs a command alone at its site. Joins the transaction of a caller that already holds the site. */
    <T> T alone(Site site, Function<Work, T> work) {
        return transaction.execute(status -> {
            Work command = begin(site);
            if (isWithin(site)) {
                return command.run(work);
            }
            TransactionSynchronizationManager.bindResource(within(site), command);
            try {
                command.log
                        .training()
                        .filter(training -> training.isOver(command.now))
                        .ifPresent(over -> {
                            trainingEnd.end(command, AuditEntry.SERVER, over);
                        });
                return command.run(work);
            } finally {
                TransactionSynchronizationManager.unbindResource(within(site));
            }
        });
    }

    /** Whether a command of the site is at work on this thread: what it has read must not end under its hands. */
    private boolean isWithin(Site site) {
        return TransactionSynchronizationManager.hasResource(within(site));
    }

    private record Within(SiteTransaction of, String site) {}

    private Within within(Site site) {
        return new Within(this, site.code());
    }

    private Work begin(Site site) {
        SiteLog log = logs.lock(site.code()).orElseThrow();
        Site inForce = sites.inForce(site.code(), log.version());
        return new Work(inForce, log, instants.notBefore(inForce, log.lastSeq(), clock.instant()));
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

        private <T> T run(Function<Work, T> work) {
            T result = work.apply(this);
            tellAfterCommit();
            return result;
        }

        /** Whether the site is in training: tickets and counters are those of the training. */
        boolean isTraining() {
            return log.isInTraining();
        }

        Optional<Training> training() {
            return log.training();
        }

        void begin(Training training) {
            log.begin(training);
            append(new TrainingChanged(now, TrainingChanged.Phase.STARTED, training.by()));
        }

        void endTraining(String by) {
            log.endTraining();
            append(new TrainingChanged(now, TrainingChanged.Phase.ENDED, by));
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
            LoggedEvent logged = new LoggedEvent(site.code(), log.next(), isTraining() && isMarked(event), event);
            events.save(new EventRow(logged));
            appended.add(logged);
            return logged.seq();
        }

        /** What the site itself does stays as it is when a training ends. */
        private static boolean isMarked(SiteEvent event) {
            return switch (event) {
                case TicketEvent _, CounterChanged _, HelpChanged _ -> true;
                case ReceptionChanged _, SiteChanged _, TrainingChanged _, DeviceTested _ -> false;
            };
        }

        /**
         * A move of a ticket, which remembers it.
         *
         * @throws IllegalStateException for a real ticket in a training, or the other way round
         */
        long append(Ticket ticket, TicketEvent event) {
            if (ticket.isTraining() != isTraining()) {
                throw new IllegalStateException(ticket.number() + " is not of this day or training");
            }
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
