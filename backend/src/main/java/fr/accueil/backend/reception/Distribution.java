// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.reception;

import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.site.Service;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.DeskChanged;
import fr.accueil.backend.ticket.SiteWork;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Closes and opens the distribution of tickets of a service, for today only. Appointments keep their place. */
@Component
public class Distribution {

    /** How many places one press adds. */
    public static final int PLACES = 10;

    /** More added places than this in a half day are a key held down. */
    static final int MOST_PLACES = 500;

    private final SiteWork work;
    private final GateRows rows;

    Distribution(SiteWork work, GateRows rows) {
        this.work = work;
        this.rows = rows;
    }

    /** No ticket of this service is given any more today. */
    public DeskAnswer close(Actor actor, Site site, String service) {
        return change(actor, site, service, (found, now) -> {
            row(site, found, now).close();
            return done(actor, site, found, DeskChanged.What.SERVICE_CLOSED);
        });
    }

    /** The service gives tickets again, as far as its hours and its quota allow. */
    public DeskAnswer reopen(Actor actor, Site site, String service) {
        return change(actor, site, service, (found, now) -> {
            rows.findBySiteAndServiceDayAndService(site.code(), site.serviceDay(now), found.code())
                    .forEach(GateRow::reopen);
            return done(actor, site, found, DeskChanged.What.SERVICE_REOPENED);
        });
    }

    /** Adds {@value #PLACES} places to the quota of this half day. */
    public DeskAnswer addPlaces(Actor actor, Site site, String service) {
        return change(actor, site, service, (found, now) -> {
            if (found.quota().at(site.local(now).toLocalTime()).isEmpty()) {
                return new DeskAnswer.Refused(DeskRefusal.NO_QUOTA);
            }
            GateRow row = row(site, found, now);
            if (row.extra() + PLACES > MOST_PLACES) {
                return new DeskAnswer.Refused(DeskRefusal.TOO_MANY_PLACES);
            }
            row.add(PLACES);
            return done(actor, site, found, DeskChanged.What.PLACES_ADDED);
        });
    }

    private DeskAnswer change(
            Actor actor, Site site, String service, BiFunction<Service, Instant, DeskAnswer> decision) {
        actor.require(Permission.RECEIVE, site.code());
        Optional<Service> found =
                site.service(service).filter(one -> one.outcome().isReceived());
        return found.isEmpty()
                ? new DeskAnswer.Refused(DeskRefusal.UNKNOWN_SERVICE)
                : work.aloneAt(site, now -> decision.apply(found.get(), now));
    }

    private GateRow row(Site site, Service service, Instant now) {
        LocalDateTime local = site.local(now);
        Half half = Half.at(local.toLocalTime());
        return rows.findById(GateRow.id(site.code(), service.code(), local.toLocalDate(), half))
                .orElseGet(() -> rows.save(new GateRow(site.code(), service.code(), local.toLocalDate(), half)));
    }

    private DeskAnswer done(Actor actor, Site site, Service service, DeskChanged.What what) {
        work.note(site, at -> new DeskChanged(at, what, Optional.of(service.code()), actor.name()));
        return new DeskAnswer.Done();
    }
}
