// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.support;

import fr.accueil.backend.time.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands until a test turns it. Its ticker goes on with it, but never back, as monotonic time does. */
public final class HandClock extends Clock {

    private final AtomicReference<Instant> now;
    private final AtomicLong nanos = new AtomicLong();

    public HandClock(Instant start) {
        this.now = new AtomicReference<>(start);
    }

    public void turnTo(Instant instant) {
        passed(Duration.between(now.getAndSet(instant), instant));
    }

    public void turn(Duration by) {
        now.updateAndGet(instant -> instant.plus(by));
        passed(by);
    }

    /** Sets the clock as a hand does on a machine: no time passes meanwhile. */
    public void set(Instant instant) {
        now.set(instant);
    }

    /** Monotonic time beside this clock. */
    public Ticker ticker() {
        return nanos::get;
    }

    private void passed(Duration by) {
        if (by.isPositive()) {
            nanos.addAndGet(
                    Math.min(by.getSeconds(), Duration.ofDays(365).toSeconds()) * 1_000_000_000L + by.getNano());
        }
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the server asks this clock for instants only");
    }
}
