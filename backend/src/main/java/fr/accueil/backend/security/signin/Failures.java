// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security.signin;

import fr.accueil.backend.retention.Retention;
import java.time.Duration;
import java.time.Instant;

/**
 * Attempts that failed or are being judged.
 *
 * @param since the first of them
 * @param last the latest of them
 */
record Failures(int count, Instant since, Instant last) {

    /** No attempt waits longer. */
    static final Duration LONGEST = Duration.ofMinutes(5);
    /** After so long without an attempt earlier ones are forgotten. */
    static final Duration FORGOTTEN = Retention.SIGN_IN_FAILURES.time();

    private static final int MOST = 1_000;

    /** As they count now: an instant that the clock has not reached yet, because it was set back, is now. */
    Failures at(Instant now) {
        if (!last.plus(FORGOTTEN).isAfter(now)) {
            return new Failures(0, now, now);
        }
        return new Failures(count, since.isAfter(now) ? now : since, last.isAfter(now) ? now : last);
    }

    Failures plusOne(Instant now) {
        return new Failures(Math.min(count + 1, MOST), count == 0 ? now : since, now);
    }

    /** Doubles with each failure after the free ones: 2, 4, 8 seconds, at most five minutes after the last. */
    Duration growing(int free, Instant now) {
        if (count < free) {
            return Duration.ZERO;
        }
        long seconds = 1L << Math.min(count - free + 1, 20);
        return left(last, Duration.ofSeconds(Math.min(seconds, LONGEST.toSeconds())), now);
    }

    /** At most so many in five minutes; the rest of the five minutes is waited for. */
    Duration windowed(int most, Instant now) {
        return count < most ? Duration.ZERO : left(since, LONGEST, now);
    }

    boolean isWindowOver(Instant now) {
        return !left(since, LONGEST, now).isPositive();
    }

    private static Duration left(Instant from, Duration wait, Instant now) {
        Duration left = Duration.between(now, from.plus(wait));
        return left.isNegative() ? Duration.ZERO : left;
    }
}
