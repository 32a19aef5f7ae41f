// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import fr.accueil.backend.time.Ticker;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;

/**
 * Lets each logger of a library write a few lines an hour. Any caller can make a library log errors, with a stack trace
 * each time; the application limits its own log lines itself.
 */
final class LogLimit extends TurboFilter {

    static final int LINES = 10;
    private static final long HOUR = Duration.ofHours(1).toNanos();
    private static final String OURS = "fr.accueil";

    private final Ticker ticker;
    private final Map<String, Hour> hours = new ConcurrentHashMap<>();

    LogLimit(Ticker ticker) {
        this.ticker = ticker;
    }

    /** How many lines a logger wrote since an instant of monotonic time. */
    private record Hour(long since, int lines) {

        Hour next(long now) {
            return now - since >= HOUR ? new Hour(now, 1) : new Hour(since, Math.min(lines + 1, LINES + 1));
        }
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] params,
            @Nullable Throwable t) {
        boolean written = format != null && level.isGreaterOrEqual(logger.getEffectiveLevel());
        if (!written || logger.getName().startsWith(OURS)) {
            return FilterReply.NEUTRAL;
        }
        long now = ticker.nanos();
        Hour hour = hours.merge(logger.getName(), new Hour(now, 1), (before, first) -> before.next(now));
        return hour.lines() > LINES ? FilterReply.DENY : FilterReply.NEUTRAL;
    }
}
