// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.reception;

import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.command.SiteTransaction;
import fr.accueil.backend.ticket.event.ReceptionChanged;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Visitors whom the reception desk sends away without a ticket, counted by one press each. */
@Component
public class VisitsWithoutTicket {

    private static final int MINUTES = 30;

    private final SiteTransaction transaction;
    private final VisitWithoutTicketRows rows;

    VisitsWithoutTicket(SiteTransaction transaction, VisitWithoutTicketRows rows) {
        this.transaction = transaction;
        this.rows = rows;
    }

    /** The reason why a visitor left. */
    public enum Kind {
        /** The file is incomplete. */
        INCOMPLETE,
        /** The visit is handled elsewhere, online, or with an appointment. */
        REDIRECTED
    }

    /** One press; with the code of the chosen service, if any. */
    public record Counted(Kind kind, Optional<String> service) {}

    /** The number of presses; the service is empty for those without one. */
    public record Sum(Kind kind, Optional<String> service, long counted) {}

    /** Counts one visitor. */
    public ReceptionAnswer count(Actor actor, Site site, Kind kind, Optional<String> service) {
        actor.require(Permission.RECEIVE, site.code());
        if (service.isPresent() && service.flatMap(site::service).isEmpty()) {
            return new ReceptionAnswer.Refused(ReceptionRefusal.UNKNOWN_SERVICE);
        }
        return transaction.aloneAt(site, now -> {
            if (transaction.isTraining(site)) {
                return new ReceptionAnswer.Refused(ReceptionRefusal.TRAINING);
            }
            long seq = transaction.note(
                    site, at -> new ReceptionChanged(at, ReceptionChanged.What.COUNTED, service, actor.name()));
            LocalDateTime local = site.local(now);
            rows.save(new VisitWithoutTicketRow(
                    site.code(),
                    local.toLocalDate(),
                    local.toLocalTime().toSecondOfDay() / 60 / MINUTES,
                    kind,
                    service.orElse(null),
                    actor.name(),
                    seq));
            return new ReceptionAnswer.Done();
        });
    }

    /** Takes back the last press of the same agent today. */
    public ReceptionAnswer takeBack(Actor actor, Site site) {
        actor.require(Permission.RECEIVE, site.code());
        return transaction.aloneAt(site, now -> {
            if (transaction.isTraining(site)) {
                return new ReceptionAnswer.Refused(ReceptionRefusal.TRAINING);
            }
            Optional<VisitWithoutTicketRow> last = last(site, site.serviceDay(now), actor.name());
            if (last.isEmpty()) {
                return new ReceptionAnswer.Refused(ReceptionRefusal.NOTHING_TO_TAKE_BACK);
            }
            rows.delete(last.get());
            transaction.note(
                    site,
                    at -> new ReceptionChanged(
                            at,
                            ReceptionChanged.What.TAKEN_BACK,
                            last.get().counted().service(),
                            actor.name()));
            return new ReceptionAnswer.Done();
        });
    }

    /** The press that an agent would take back now. */
    public Optional<Counted> last(Actor actor, Site site, LocalDate day) {
        return last(site, day, actor.name()).map(VisitWithoutTicketRow::counted);
    }

    private Optional<VisitWithoutTicketRow> last(Site site, LocalDate day, String agent) {
        return rows.findFirstBySiteAndServiceDayAndAgentOrderBySeqDesc(site.code(), day, agent);
    }

    /**
     * The sums of some service days.
     *
     * @param from the first day
     * @param to the day after the last
     */
    public List<Sum> sums(Site site, LocalDate from, LocalDate to) {
        return rows.sums(site.code(), from, to).stream()
                .map(sum -> new Sum(sum.getKind(), Optional.ofNullable(sum.getService()), sum.getCounted()))
                .toList();
    }
}
