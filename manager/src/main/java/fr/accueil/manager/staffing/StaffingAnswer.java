// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.staffing;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * The simulated waits.
 *
 * @param visitors how many are expected
 * @param share of visitors called within the target, from 0 to 1
 * @param estimate the required share, for the recommended counters
 */
public record StaffingAnswer(double visitors, double share, double estimate, List<Hour> hours) {

    /**
     * The visitors who begin to wait within an hour.
     *
     * @param counters how many are open then
     * @param mean wait of the called visitors; empty without one
     * @param p90 the wait within which nine of ten are called; empty when fewer are called
     * @param enough the recommended counters; empty when no visitor is expected, or when no number suffices
     */
    public record Hour(
            LocalTime from,
            LocalTime until,
            int counters,
            double visitors,
            double share,
            Optional<Duration> mean,
            Optional<Duration> p90,
            Optional<Integer> enough) {}
}
