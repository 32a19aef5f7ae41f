// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request.body;

import fr.accueil.backend.live.Workers;
import fr.accueil.backend.time.Ticker;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All bodies that are being read, and the thread that gives up slow ones. */
public final class BodyReadings implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BodyReadings.class);

    /** For a whole body of at most 64 KiB. */
    static final Duration DEADLINE = Duration.ofSeconds(10);

    /** Bytes a second beyond that: the upload of a slow internet line. */
    static final long SLOWEST = 32 * 1024;

    private static final long CHECK_MS = 500;

    private final Ticker ticker;
    private final Uploads uploads;
    private final IncompleteBodies bodies = new IncompleteBodies();
    private final Set<BodyReading> open = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock = Workers.scheduled("bodies", 1);

    public BodyReadings(Ticker ticker, Uploads uploads) {
        this.ticker = ticker;
        this.uploads = uploads;
        clock.scheduleWithFixedDelay(this::giveUp, CHECK_MS, CHECK_MS, TimeUnit.MILLISECONDS);
    }

    /** Reads the body without a thread and continues the request when it is complete, or refuses it at once. */
    void begin(
            HttpServletRequest request, HttpServletResponse response, IncompleteBodies.Sender sender, BodyPolicy rule)
            throws IOException {
        switch (bodies.begin(sender)) {
            case TOO_MANY_FROM_THERE -> RefusedBody.send(request, response, RefusedBody.TOO_MANY);
            case TOO_MANY -> RefusedBody.send(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            case ADMITTED -> {
                AsyncContext later = request.startAsync(request, response);
                // The deadline is kept here, in monotonic time.
                later.setTimeout(0);
                ArrivingBody body = new ArrivingBody(rule, bodies, uploads, sender.address());
                BodyReading reading = new BodyReading(later, bodies, sender, body, ticker.nanos(), open::remove);
                open.add(reading);
                later.addListener(reading);
                start(request, reading);
            }
        }
    }

    /** The received part may be malformed: that is the caller's mistake. */
    private static void start(HttpServletRequest request, BodyReading reading) throws IOException {
        try {
            request.getInputStream().setReadListener(reading);
        } catch (RuntimeException e) {
            reading.refuse();
        }
    }

    /** The time for a body with so many received bytes: a sender that pauses too long is given up. */
    static Duration allowed(long bytes) {
        return DEADLINE.plusMillis(Math.max(0, bytes - BodyFilter.MOST) * 1000 / SLOWEST);
    }

    private void giveUp() {
        long now = ticker.nanos();
        for (BodyReading reading : open) {
            if (reading.isLate(now)) {
                try {
                    reading.giveUp();
                } catch (RuntimeException e) {
                    LOG.warn("a slow body could not be given up", e);
                }
            }
        }
    }

    @Override
    public void close() {
        Workers.end(clock);
    }
}
