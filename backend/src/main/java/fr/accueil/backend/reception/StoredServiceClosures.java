// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.reception;

import fr.accueil.backend.site.Service;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.reading.ServiceClosures;
import fr.accueil.backend.time.HalfDay;
import java.time.Instant;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/** The closures that the reception desk set. */
@Component
class StoredServiceClosures implements ServiceClosures {

    private final ServiceClosureRows rows;

    StoredServiceClosures(ServiceClosureRows rows) {
        this.rows = rows;
    }

    @Override
    public boolean isClosed(Site site, Service service, Instant now) {
        return rows.existsBySiteAndServiceDayAndServiceAndClosedTrue(site.code(), site.serviceDay(now), service.code());
    }

    @Override
    public int extra(Site site, Service service, Instant now) {
        LocalDateTime local = site.local(now);
        return rows.findById(ServiceClosureRow.id(
                        site.code(), service.code(), local.toLocalDate(), HalfDay.at(local.toLocalTime())))
                .map(ServiceClosureRow::extra)
                .orElse(0);
    }
}
