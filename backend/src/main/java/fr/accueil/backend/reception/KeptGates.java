// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.reception;

import fr.accueil.backend.site.Service;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.Gates;
import java.time.Instant;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/** The gates as the reception desk left them. */
@Component
class KeptGates implements Gates {

    private final GateRows rows;

    KeptGates(GateRows rows) {
        this.rows = rows;
    }

    @Override
    public boolean isClosed(Site site, Service service, Instant now) {
        return rows.existsBySiteAndServiceDayAndServiceAndClosedTrue(site.code(), site.serviceDay(now), service.code());
    }

    @Override
    public int extra(Site site, Service service, Instant now) {
        LocalDateTime local = site.local(now);
        return rows.findById(GateRow.id(site.code(), service.code(), local.toLocalDate(), Half.at(local.toLocalTime())))
                .map(GateRow::extra)
                .orElse(0);
    }
}
