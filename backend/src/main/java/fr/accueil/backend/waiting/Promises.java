// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.waiting;

import fr.accueil.backend.dispatch.Coverage;
import fr.accueil.backend.site.Site;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was promised at one site, and how sure the next bound must be so that the promise is kept. */
@Component
class Promises {

    /** Of a hundred people eight may be called after the bound that they were told: between 88 and 94 are kept. */
    private static final double MISSED = 0.08;

    private static final double STEP = 0.02;
    private static final double LOWEST = 0.5;
    /** Above 1: as far beyond the worst that was forecast as is needed. */
    private static final double HIGHEST = 1.06;

    private static final int WEEKS = 4;

    private final AnnouncedRows rows;
    private final Clock clock;

    Promises(AnnouncedRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** How sure the bound of each queue must be; not for several threads. */
    static final class Levels {
        private final Map<String, Coverage> queues = new HashMap<>();

        double of(String queue) {
            return coverage(queue).level();
        }

        void happened(String queue, boolean kept) {
            coverage(queue).happened(!kept);
        }

        private Coverage coverage(String queue) {
            return queues.computeIfAbsent(queue, letter -> new Coverage(MISSED, STEP, LOWEST, HIGHEST));
        }
    }

    /** From what was promised and came true in the last weeks. */
    @Transactional(readOnly = true)
    public Levels levels(Site site) {
        Levels levels = new Levels();
        rows.findBySiteAndServiceDayGreaterThanEqualOrderByServiceDayAscHourOfDayAscTicketAsc(
                        site.code(), site.serviceDay(clock.instant()).minusWeeks(WEEKS))
                .forEach(row -> levels.happened(row.queue(), row.kept()));
        return levels;
    }

    /** Writes down a promise and what came of it; a second time changes nothing. */
    @Transactional
    public void write(AnnouncedRow row) {
        if (!rows.existsById(row.getId())) {
            rows.save(row);
        }
    }

    /** Whether a ticket's promise is written down already: it was called before. */
    @Transactional(readOnly = true)
    public boolean isWritten(UUID ticket) {
        return rows.existsById(ticket);
    }
}
