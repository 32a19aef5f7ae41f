// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.time;

/**
 * Monotonic time, for durations: it never goes back and does not leap when the clock is set. What must survive a restart
 * or be compared between servers is an {@link java.time.Instant} of the clock instead.
 */
@FunctionalInterface
public interface Ticker {

    /** Nanoseconds since a fixed, unknown moment; only the difference of two readings has a meaning. */
    long nanos();
}
