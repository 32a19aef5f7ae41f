// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.staffing;

import java.util.Optional;

/**
 * The fewest counters with which a share of the visitors waits no longer than a target, in an hour like the one before it.
 *
 * @param share the share that is reached with them
 * @param meanWait in minutes
 */
public record MinimumCounters(int counters, double share, double meanWait) {

    /** More than any reception has. */
    private static final int MOST = 10_000;

    /**
     * With visitors who never leave.
     *
     * @param perHour visitors in an hour
     * @param serviceMinutes the mean service
     * @param target in minutes
     * @param share of the visitors, less than 1
     */
    public static Optional<MinimumCounters> of(double perHour, double serviceMinutes, double target, double share) {
        for (int counters = 1; counters <= MOST; counters++) {
            WaitLaw law = new ErlangC(perHour / 60, 1 / serviceMinutes, counters);
            double reached = 1 - law.longerThan(target);
            if (reached >= share) {
                return Optional.of(new MinimumCounters(counters, reached, law.mean()));
            }
        }
        return Optional.empty();
    }
}
