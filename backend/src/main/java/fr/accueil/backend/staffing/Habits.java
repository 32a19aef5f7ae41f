// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.staffing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What the days of a kind have in common.
 *
 * @param days how many were seen
 * @param volumes how many came on each of them, as a part of their mean; empty when none was seen
 * @param patience how long a visitor waits on average before leaving; empty when no visitor left
 */
public record Habits(int days, List<Double> volumes, List<ServiceHabit> services, Optional<Duration> patience) {

    public static final int HALF_HOURS = 48;

    /**
     * One service on these days.
     *
     * @param perHalfHour how many come on average in each half hour of the day, local time
     * @param works how long single visitors were received, never empty
     * @param early how long before their time those with an appointment came; negative when late
     */
    public record ServiceHabit(
            String service,
            String queue,
            List<Double> perHalfHour,
            List<Duration> works,
            double appointment,
            double priority,
            double absent,
            List<Duration> early) {

        double meanMinutes() {
            return works.stream().mapToLong(Duration::toMillis).average().orElse(0) / 60_000;
        }
    }

    public boolean isEmpty() {
        return days == 0 || services.isEmpty();
    }
}
