// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen;

import com.vaadin.flow.shared.Registration;
import fr.accueil.backend.device.DevicesChanged;
import fr.accueil.backend.live.Live;
import fr.accueil.backend.slip.PrinterTrouble;
import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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

    private final Live live;
    private final Set<Runnable> watchers = ConcurrentHashMap.newKeySet();
    private final ExecutorService eyes = Executors.newFixedThreadPool(
            THREADS, Thread.ofPlatform().daemon().name("screen-", 0).factory());

    Watching(Live live) {
        this.live = live;
    }

    <T> Registration watch(String site, Supplier<T> look, Consumer<T> listener) {
        AtomicBoolean waiting = new AtomicBoolean();
        Runnable lookSoon = () -> {
            if (waiting.compareAndSet(false, true)) {
                eyes.execute(() -> {
                    waiting.set(false);
                    show(look, listener);
                });
            }
        };
        watchers.add(lookSoon);
        Runnable stop = live.follow(site, events -> lookSoon.run());
        return () -> {
            stop.run();
            watchers.remove(lookSoon);
        };
    }

    /** For what the clock alone changes: opening, closing, a new day. */
    @Scheduled(fixedDelayString = "PT30S")
    void lookNowAndThen() {
        watchers.forEach(Runnable::run);
    }

    /** A screen that was revoked shows it at once. */
    @EventListener
    void lookAt(DevicesChanged changed) {
        lookNowAndThen();
    }

    /** Whoever looks after the kiosks learns at once that a printer needs them. */
    @EventListener
    void lookAt(PrinterTrouble trouble) {
        lookNowAndThen();
    }

    private static <T> void show(Supplier<T> look, Consumer<T> listener) {
        try {
            listener.accept(look.get());
        } catch (RuntimeException e) {
            LOG.warn("a screen missed a look", e);
        }
    }

    @PreDestroy
    void stop() {
        eyes.shutdownNow();
    }
}
