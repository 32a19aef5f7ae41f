// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.command;

import fr.accueil.backend.audit.Audit;
import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.audit.AuditEntry;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.event.EventType;
import fr.accueil.backend.ticket.event.TrainingChanged;
import fr.accueil.backend.ticket.log.Training;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Ends a training: all that it left goes in the one transaction that ends it. A crash in the middle leaves the training
 * on, and the next command, or the next look at the clock, ends it again.
 */
@Component
class TrainingEnd {

    private final EntityManager entities;
    private final JdbcTemplate jdbc;
    private final Audit audit;

    TrainingEnd(EntityManager entities, JdbcTemplate jdbc, Audit audit) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** @param by who ends it: a login, or the server when its time is over */
    void end(SiteTransaction.Work command, String by, Training training) {
        Site site = command.site();
        LocalDate first = site.serviceDay(training.since());
        entities.flush();
        jdbc.update("delete from counter where site = ? and training", site.code());
        bareEvents(site, training);
        jdbc.update("delete from ticket where site = ? and service_day >= ? and training", site.code(), first);
        jdbc.update("delete from queue_day where id like ? escape '!'", numbers(site));
        command.endTraining(by);
        audit.append(AuditEntry.of(AuditAction.TRAINING_ENDED, by, site.code()).at(site.code()));
    }

    /** Their numbers stay in the log, which has no gaps; what they said of tickets, counters and people goes. */
    private void bareEvents(Site site, Training training) {
        jdbc.update(
                "update ticket_event set type = ?, detail = ?, ticket = null, number = null, queue = null,"
                        + " service = null, counter = null, agent = null where site = ? and training and seq > ?",
                EventType.TRAINING_CHANGED.name(),
                TrainingChanged.Phase.ERASED.name(),
                site.code(),
                training.seq());
    }

    /** The keys of the numbers that a training gave; a site's code may have a sign that LIKE reads as any other. */
    private static String numbers(Site site) {
        String code = site.code().replace("!", "!!").replace("_", "!_").replace("%", "!%");
        return code + "/_/T/%";
    }
}
