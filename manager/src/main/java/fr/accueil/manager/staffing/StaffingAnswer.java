// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.staffing;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * How people would wait.
 *
 * @param visitors how many are expected
 * @param share who would be called within the target, from 0 to 1
 * @param estimate the share that shall be, for the counters that are advised
 */
public record StaffingAnswer(double visitors, double share, double estimate, List<Hour> hours) {

    /**
     * Those who begin to wait within an hour.
     *
     * @param counters how many are open then
     * @param mean of those who would be called; empty when nobody would
     * @param p90 within what nine of ten would be called; empty when fewer would be called at all
     * @param enough the counters that are advised; empty when nobody is expected, or when no number would do
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
