// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.waiting;

import fr.accueil.backend.site.Site;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The estimate coverage of past days. Changes nothing. */
@Component
@Transactional(readOnly = true)
public class EstimateCoverageReading {

    private final WaitEstimateRows rows;

    EstimateCoverageReading(WaitEstimateRows rows) {
        this.rows = rows;
    }

    /**
     * The estimates of one queue in one hour.
     *
     * @param hour of the day, local, from 0 to 23
     * @param width of the ranges in minutes, all added up
     * @param atMost the bounds in minutes, all added up
     * @param slips how many visitors who came later were called before, all added up
     * @param mostSlips the most for one visitor
     */
    public record Hour(
            LocalDate day,
            String queue,
            int hour,
            long told,
            long kept,
            long width,
            long atMost,
            long slips,
            int mostSlips) {}

    /** From a day until before another, the oldest first; hours without any are left out. */
    public List<Hour> of(Site site, LocalDate from, LocalDate until) {
        return rows.kept(site.code(), from, until).stream()
                .map(row -> new Hour(
                        row.getServiceDay(),
                        row.getQueue(),
                        row.getHourOfDay(),
                        row.getTold(),
                        row.getKept(),
                        row.getWidth(),
                        row.getAtMost(),
                        row.getSlips(),
                        row.getMostSlips()))
                .toList();
    }
}
