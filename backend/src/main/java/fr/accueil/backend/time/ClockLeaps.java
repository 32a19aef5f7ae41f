// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Detects that the clock leapt forward between two readings: then stored instants do not show the time that passed. */
public final class ClockLeaps {

    private static final Duration LEAP = Duration.ofMinutes(10);

    private final Clock clock;
    private final Ticker ticker;
    private Instant lookedAt;
    private long lookedNanos;
    private boolean leapt;
    private long leaptNanos;

    /** Reads the clock for the first time. */
    public ClockLeaps(Clock clock, Ticker ticker) {
        this.clock = clock;
        this.ticker = ticker;
        this.lookedAt = clock.instant();
        this.lookedNanos = ticker.nanos();
    }

    /** Whether the clock leapt by more than ten minutes within this true duration; reads it once more. */
    public synchronized boolean within(Duration time) {
        Instant now = clock.instant();
        long nanos = ticker.nanos();
        Duration passed = Duration.ofNanos(nanos - lookedNanos);
        if (Duration.between(lookedAt, now).minus(passed).compareTo(LEAP) > 0) {
            leapt = true;
            leaptNanos = nanos;
        }
        lookedAt = now;
        lookedNanos = nanos;
        return leapt && nanos - leaptNanos < time.toNanos();
    }
}
