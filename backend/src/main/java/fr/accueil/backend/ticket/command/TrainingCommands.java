// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.command;

import fr.accueil.backend.audit.Audit;
import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.audit.AuditEntry;
import fr.accueil.backend.audit.AuditFacts;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.ticket.CounterRow;
import fr.accueil.backend.ticket.CounterRows;
import fr.accueil.backend.ticket.TicketStatus;
import fr.accueil.backend.ticket.Tickets;
import fr.accueil.backend.ticket.log.SiteLogs;
import fr.accueil.backend.ticket.log.Training;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Puts a site in training for a time, and ends it. No visitor may be here when it begins. */
@Component
public class TrainingCommands {

    /** The longest training. */
    public static final Duration LONGEST = Duration.ofHours(12);

    private static final Logger LOG = LoggerFactory.getLogger(TrainingCommands.class);

    private final SiteTransaction transaction;
    private final Sites sites;
    private final SiteLogs logs;
    private final Tickets tickets;
    private final CounterRows counters;
    private final TrainingEnd trainingEnd;
    private final Audit audit;
    private final Clock clock;

    TrainingCommands(
            SiteTransaction transaction,
            Sites sites,
            SiteLogs logs,
            Tickets tickets,
            CounterRows counters,
            TrainingEnd trainingEnd,
            Audit audit,
            Clock clock) {
        this.transaction = transaction;
        this.sites = sites;
        this.logs = logs;
        this.tickets = tickets;
        this.counters = counters;
        this.trainingEnd = trainingEnd;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Begins a training at once.
     *
     * @param until its end: later than now, at most {@link #LONGEST} away, at the latest the end of the service day
     */
    public TrainingAnswer start(Actor actor, Site site, Instant until) {
        actor.require(Permission.TRAIN, site.code());
        return transaction.alone(site, command -> start(command, actor, until));
    }

    private TrainingAnswer start(SiteTransaction.Work command, Actor actor, Instant until) {
        if (command.training().isPresent()) {
            return new TrainingAnswer.AlreadyOn(command.training().get());
        }
        Instant latest = latestEnd(command.site(), command.now());
        if (!until.isAfter(command.now()) || until.isAfter(latest)) {
            return new TrainingAnswer.BadEnd(latest);
        }
        TrainingAnswer.VisitorsHere here = visitors(command);
        if (here.waiting() + here.received() > 0) {
            return here;
        }
        Training training = new Training(command.now(), until, actor.name(), command.nextSeq());
        command.begin(training);
        String site = command.site().code();
        counters.saveAll(counters.ofSite(site, false).stream()
                .map(CounterRow::forTraining)
                .toList());
        audit.append(AuditEntry.of(AuditAction.TRAINING_STARTED, actor.name(), site)
                .at(site)
                .after(AuditFacts.of("until", until).text()));
        return new TrainingAnswer.Done();
    }

    /** The latest instant at which a training that begins now may end. */
    public static Instant latestEnd(Site site, Instant now) {
        Instant day = site.serviceDay(now).plusDays(1).atStartOfDay(site.zone()).toInstant();
        Instant longest = now.plus(LONGEST);
        return longest.isBefore(day) ? longest : day;
    }

    private TrainingAnswer.VisitorsHere visitors(SiteTransaction.Work command) {
        return visitors(command.site(), command.now());
    }

    /** The visitors who wait or are received at an instant; those of a training are none. */
    public TrainingAnswer.VisitorsHere visitors(Site inForce, Instant now) {
        String site = inForce.code();
        LocalDate today = inForce.serviceDay(now);
        int ofBefore = (int) counters.ofSite(site, false).stream()
                .map(CounterRow::current)
                .filter(ticket -> ticket != null && !ticket.serviceDay().equals(today))
                .count();
        return new TrainingAnswer.VisitorsHere(
                tickets.countReal(site, today, List.of(TicketStatus.WAITING)),
                ofBefore
                        + tickets.countReal(
                                site, today, List.of(TicketStatus.CALLED, TicketStatus.SERVING, TicketStatus.ON_HOLD)));
    }

    /** Ends the training that is on: its tickets go. */
    public TrainingAnswer end(Actor actor, Site site) {
        actor.require(Permission.TRAIN, site.code());
        return transaction.alone(
                site,
                command -> command.training()
                        .<TrainingAnswer>map(training -> {
                            trainingEnd.end(command, actor.name(), training);
                            return new TrainingAnswer.Done();
                        })
                        .orElseGet(TrainingAnswer.NotOn::new));
    }

    /** Ends the trainings whose time is over, on one node; also those that ended while no server ran. */
    @Scheduled(fixedDelayString = "PT1S")
    public void endOver() {
        try {
            sites.all().stream()
                    .filter(site -> logs.training(site.code())
                            .filter(training -> training.isOver(clock.instant()))
                            .isPresent())
                    // Every command ends it before it begins.
                    .forEach(site -> transaction.alone(site, SiteTransaction.Work::isTraining));
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("a training that is over is ended a second later", e);
        }
    }
}
