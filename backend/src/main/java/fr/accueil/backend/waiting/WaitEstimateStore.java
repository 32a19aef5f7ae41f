// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.waiting;

import fr.accueil.backend.site.Site;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The wait estimates given at one site, and how sure the next bound must be to keep the coverage. */
@Component
class WaitEstimateStore {

    private static final int WEEKS = 4;

    private final WaitEstimateRows rows;
    private final Clock clock;

    WaitEstimateStore(WaitEstimateRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** From the estimates and waits of the last weeks. */
    @Transactional(readOnly = true)
    public Levels levels(Site site) {
        Levels levels = new Levels();
        rows.findBySiteAndServiceDayGreaterThanEqualOrderByServiceDayAscHourOfDayAscTicketAsc(
                        site.code(), site.serviceDay(clock.instant()).minusWeeks(WEEKS))
                .forEach(row -> levels.happened(row.queue(), row.kept()));
        return levels;
    }

    /** Writes down an estimate and the wait that followed; a second time changes nothing. */
    @Transactional
    public void write(WaitEstimateRow row) {
        if (!rows.existsById(row.getId())) {
            rows.save(row);
        }
    }

    /** Whether a ticket's estimate is written down already: it was called before. */
    @Transactional(readOnly = true)
    public boolean isWritten(UUID ticket) {
        return rows.existsById(ticket);
    }
}
