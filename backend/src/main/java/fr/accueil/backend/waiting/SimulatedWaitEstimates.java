// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.waiting;

import fr.accueil.backend.dispatch.WaitEstimate;
import fr.accueil.backend.site.Site;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the estimates of made-up days, for a demonstration. */
@Component
public class SimulatedWaitEstimates {

    private final WaitEstimateRows rows;

    SimulatedWaitEstimates(WaitEstimateRows rows) {
        this.rows = rows;
    }

    /**
     * The estimate of one visitor and the wait that followed.
     *
     * @param local when it was said, there
     * @param slips how many who came later were called before, in the same queue
     */
    public record PastEstimate(String queue, LocalDateTime local, WaitEstimate estimate, Duration waited, int slips) {}

    /** Whether a day has an estimate. */
    @Transactional(readOnly = true)
    public boolean has(Site site, LocalDate day) {
        return !rows.kept(site.code(), day, day.plusDays(1)).isEmpty();
    }

    /** All estimates of a day; a day that has some already is left as it is. */
    @Transactional
    public void keep(Site site, LocalDate day, List<PastEstimate> estimates) {
        if (!has(site, day)) {
            rows.saveAll(estimates.stream().map(estimate -> row(site, estimate)).toList());
        }
    }

    private static WaitEstimateRow row(Site site, PastEstimate estimate) {
        return new WaitEstimateRow(
                UUID.randomUUID(),
                site.code(),
                estimate.queue(),
                estimate.local(),
                estimate.estimate(),
                (int) estimate.waited().toSeconds(),
                estimate.slips());
    }
}
