// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.time;

import java.time.Duration;
import java.util.OptionalLong;

/** Limits the log to one line an hour for what callers can cause as often as they like. */
public final class RareLine {

    private static final long APART = Duration.ofHours(1).toNanos();

    private final Ticker ticker;
    private long since;
    private long last;
    private boolean written;

    public RareLine(Ticker ticker) {
        this.ticker = ticker;
    }

    /** It happened. @return how often since the last line, 1 or more, when a line may be written now */
    public synchronized OptionalLong happened() {
        since++;
        long now = ticker.nanos();
        if (written && now - last < APART) {
            return OptionalLong.empty();
        }
        long times = since;
        written = true;
        last = now;
        since = 0;
        return OptionalLong.of(times);
    }
}
