// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.limit;

import java.time.Duration;

/**
 * What a {@link RateLimiter} allows.
 *
 * @param most requests of one key in any window, at least 1
 * @param window how long a request counts, at most five minutes: no refusal lasts longer
 * @param keys how many keys are counted, at least 1; beyond, the limiter forgets the least recent one
 */
public record Limit(int most, Duration window, int keys) {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int KEYS = 10_000;

    public Limit {
        if (most < 1 || keys < 1 || !window.isPositive() || window.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("no limit: " + most + " of " + keys + " keys in " + window);
        }
    }

    /** So many requests of one key in any minute, for at most 10,000 keys. */
    public static Limit perMinute(int most) {
        return new Limit(most, Duration.ofMinutes(1), KEYS);
    }
}
