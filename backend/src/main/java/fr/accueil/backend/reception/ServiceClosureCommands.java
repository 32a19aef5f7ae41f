// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.reception;

import fr.accueil.backend.audit.Audit;
import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.audit.AuditEntry;
import fr.accueil.backend.audit.AuditFacts;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.site.Service;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.command.SiteTransaction;
import fr.accueil.backend.ticket.event.ReceptionChanged;
import fr.accueil.backend.time.HalfDay;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Closes and opens the distribution of tickets of a service, for today only. Appointments keep their place. */
@Component
public class ServiceClosureCommands {

    /** The places that one press adds. */
    public static final int PLACES = 10;

    /** More added places in a half day mean a key held down. */
    static final int MOST_PLACES = 500;

    private final SiteTransaction transaction;
    private final ServiceClosureRows rows;
    private final Audit audit;

    ServiceClosureCommands(SiteTransaction transaction, ServiceClosureRows rows, Audit audit) {
        this.transaction = transaction;
        this.rows = rows;
        this.audit = audit;
    }

    /** The service gives no more tickets today. */
    public ReceptionAnswer close(Actor actor, Site site, String service) {
        return change(AuditAction.SERVICE_CLOSED, actor, site, service, (found, now) -> {
            row(site, found, now).close();
            return done(actor, site, found, ReceptionChanged.What.SERVICE_CLOSED);
        });
    }

    /** The service gives tickets again, as far as its hours and its quota allow. */
    public ReceptionAnswer reopen(Actor actor, Site site, String service) {
        return change(AuditAction.SERVICE_REOPENED, actor, site, service, (found, now) -> {
            rows.findBySiteAndServiceDayAndService(site.code(), site.serviceDay(now), found.code())
                    .forEach(ServiceClosureRow::reopen);
            return done(actor, site, found, ReceptionChanged.What.SERVICE_REOPENED);
        });
    }

    /** Adds {@value #PLACES} places to the quota of this half day. */
    public ReceptionAnswer addPlaces(Actor actor, Site site, String service) {
        return change(AuditAction.PLACES_ADDED, actor, site, service, (found, now) -> {
            if (found.quota().at(site.local(now).toLocalTime()).isEmpty()) {
                return new ReceptionAnswer.Refused(ReceptionRefusal.NO_QUOTA);
            }
            ServiceClosureRow row = row(site, found, now);
            if (row.extra() + PLACES > MOST_PLACES) {
                return new ReceptionAnswer.Refused(ReceptionRefusal.TOO_MANY_PLACES);
            }
            row.add(PLACES);
            return done(actor, site, found, ReceptionChanged.What.PLACES_ADDED);
        });
    }

    private ReceptionAnswer change(
            AuditAction action,
            Actor actor,
            Site site,
            String service,
            BiFunction<Service, Instant, ReceptionAnswer> decision) {
        actor.require(Permission.RECEIVE, site.code());
        Optional<Service> found =
                site.service(service).filter(one -> one.outcome().isReceived());
        return found.isEmpty()
                ? new ReceptionAnswer.Refused(ReceptionRefusal.UNKNOWN_SERVICE)
                : transaction.aloneAt(site, now -> {
                    if (transaction.isTraining(site)) {
                        return new ReceptionAnswer.Refused(ReceptionRefusal.TRAINING);
                    }
                    String before = facts(site, found.get(), now);
                    ReceptionAnswer answer = decision.apply(found.get(), now);
                    write(AuditEntry.of(action, actor.name(), found.get().code())
                            .at(site.code())
                            .before(before)
                            .after(facts(site, found.get(), now)));
                    return answer;
                });
    }

    /** A refusal and a second press change nothing, and are not written. */
    private void write(AuditEntry entry) {
        if (!entry.before().equals(entry.after())) {
            audit.append(entry);
        }
    }

    private String facts(Site site, Service service, Instant now) {
        List<ServiceClosureRow> today =
                rows.findBySiteAndServiceDayAndService(site.code(), site.serviceDay(now), service.code());
        return AuditFacts.of("closed", today.stream().anyMatch(ServiceClosureRow::isClosed))
                .and(
                        "places-added",
                        today.stream().mapToInt(ServiceClosureRow::extra).sum())
                .text();
    }

    private ServiceClosureRow row(Site site, Service service, Instant now) {
        LocalDateTime local = site.local(now);
        HalfDay half = HalfDay.at(local.toLocalTime());
        return rows.findById(ServiceClosureRow.id(site.code(), service.code(), local.toLocalDate(), half))
                .orElseGet(
                        () -> rows.save(new ServiceClosureRow(site.code(), service.code(), local.toLocalDate(), half)));
    }

    private ReceptionAnswer done(Actor actor, Site site, Service service, ReceptionChanged.What what) {
        transaction.note(site, at -> new ReceptionChanged(at, what, Optional.of(service.code()), actor.name()));
        return new ReceptionAnswer.Done();
    }
}
