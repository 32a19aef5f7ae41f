// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen;

import com.vaadin.flow.shared.Registration;
import fr.accueil.backend.database.DatabaseAway;
import fr.accueil.backend.device.DevicesChanged;
import fr.accueil.backend.live.Live;
import fr.accueil.backend.live.Workers;
import fr.accueil.backend.media.MediaChanged;
import fr.accueil.backend.slip.PrinterTrouble;
import fr.accueil.backend.waiting.WaitsChanged;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Shows a screen the newest state after each event; events that come while it looks are seen in its next look. */
@Component
class Watching {

    private static final Logger LOG = LoggerFactory.getLogger(Watching.class);
    private static final int THREADS = 4;
    /** Until a look that failed is tried again. */
    private static final long AGAIN_MS = 1_000;

    /** Between two looks of one screen: no eye sees more, and a crowded hall must not drown its own screens. */
    private static final long APART_NANOS = TimeUnit.MILLISECONDS.toNanos(60);

    private final Live live;
    private final Map<Runnable, String> watchers = new ConcurrentHashMap<>();
    private final ScheduledExecutorService eyes = Workers.scheduled("screen", THREADS);

    Watching(Live live) {
        this.live = live;
    }

    <T> Registration watch(String site, Supplier<T> look, Consumer<T> listener) {
        return watch(site, "", look, listener);
    }

    /** @param what is shown, for {@link #lookAgainAt} */
    <T> Registration watch(String site, String what, Supplier<T> look, Consumer<T> listener) {
        Runnable lookSoon = new Screen<>(look, listener);
        watchers.put(lookSoon, what);
        Runnable stop = live.follow(site, events -> lookSoon.run());
        return () -> {
            stop.run();
            watchers.remove(lookSoon);
        };
    }

    /** For what changed without an event, and concerns the screens of one counter alone: what an agent notes. */
    void lookAgainAt(String what) {
        watchers.forEach((screen, shows) -> {
            if (shows.equals(what)) {
                screen.run();
            }
        });
    }

    /** What is watched by screens of a site that tell how long its queues take, for {@link #watch}. */
    static String waitsOf(String site) {
        return "waits of " + site;
    }

    /** What is told of the waits follows the hall a little later than the hall's events. */
    @EventListener
    void lookAt(WaitsChanged changed) {
        lookAgainAt(waitsOf(changed.site()));
    }

    /** For what the clock alone changes: opening, closing, a new day. */
    @Scheduled(fixedDelayString = "PT30S")
    void lookNowAndThen() {
        watchers.keySet().forEach(Runnable::run);
    }

    /** The codes on the displays are those of a minute. */
    @Scheduled(cron = "0 * * * * *")
    void lookOnTheMinute() {
        lookNowAndThen();
    }

    /** A screen that was revoked shows it at once. */
    @EventListener
    void lookAt(DevicesChanged changed) {
        lookNowAndThen();
    }

    /** A new picture is seen at once, and whoever put it there learns whether it can be shown. */
    @EventListener
    void lookAt(MediaChanged changed) {
        lookNowAndThen();
    }

    /** Whoever looks after the kiosks learns at once that a printer needs them. */
    @EventListener
    void lookAt(PrinterTrouble trouble) {
        lookNowAndThen();
    }

    /** One screen: a first event is shown at once, those that follow on its heels together. */
    private final class Screen<T> implements Runnable {

        private final Supplier<T> look;
        private final Consumer<T> listener;
        private final AtomicBoolean waiting = new AtomicBoolean();
        private volatile long lookedAt = System.nanoTime() - APART_NANOS;

        Screen(Supplier<T> look, Consumer<T> listener) {
            this.look = look;
            this.listener = listener;
        }

        @Override
        public void run() {
            if (waiting.compareAndSet(false, true)) {
                long wait = lookedAt + APART_NANOS - System.nanoTime();
                eyes.schedule(this::show, Math.max(0, wait), TimeUnit.NANOSECONDS);
            }
        }

        private void show() {
            lookedAt = System.nanoTime();
            // An event from here on may be too late for this look: it asks for another.
            waiting.set(false);
            try {
                listener.accept(look.get());
            } catch (RuntimeException e) {
                if (!DatabaseAway.isCauseOf(e)) {
                    LOG.warn("a screen missed a look", e);
                }
                lookAgain();
            }
        }

        /** The next event may be long in coming. */
        private void lookAgain() {
            if (watchers.containsKey(this) && waiting.compareAndSet(false, true)) {
                eyes.schedule(this::show, AGAIN_MS, TimeUnit.MILLISECONDS);
            }
        }
    }

    @PreDestroy
    void stop() {
        Workers.end(eyes);
    }
}
