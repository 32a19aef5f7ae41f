// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.staffing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How people would wait.
 *
 * @param visitors how many are expected
 * @param share who would be called within the target, from 0 to 1
 * @param left the share that would leave before
 */
public record DayAnswer(double visitors, double share, double left, List<Hour> hours) {

    /**
     * Those who begin to wait within an hour.
     *
     * @param share who would be called within the target; 1 when no visitor is expected
     * @param mean of those who would be called; empty when there are none
     * @param p90 within what nine of ten would be called; empty when fewer would be called at all
     * @param enough the fewest counters with which this hour keeps the target, after what the hours before leave behind;
     *     empty when no visitor is expected, or when no number is enough
     */
    public record Hour(
            Instant from,
            Instant until,
            double visitors,
            double share,
            Optional<Duration> mean,
            Optional<Duration> p90,
            Optional<Integer> enough) {}
}
