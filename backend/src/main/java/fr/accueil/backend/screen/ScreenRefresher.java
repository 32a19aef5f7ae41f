// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen;

import com.vaadin.flow.shared.Registration;
import fr.accueil.backend.database.DatabaseAway;
import fr.accueil.backend.device.DevicesChanged;
import fr.accueil.backend.device.TestCalls;
import fr.accueil.backend.live.CoalescingReader;
import fr.accueil.backend.live.LiveEvents;
import fr.accueil.backend.live.Workers;
import fr.accueil.backend.media.MediaChanged;
import fr.accueil.backend.slip.PrinterTrouble;
import fr.accueil.backend.ticket.event.DeviceTested;
import fr.accueil.backend.time.Ticker;
import fr.accueil.backend.waiting.WaitEstimatesChanged;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends a screen the newest state after each event; events during a refresh are in the next one. */
@Component
public class ScreenRefresher {

    private static final Logger LOG = LoggerFactory.getLogger(ScreenRefresher.class);
    private static final int THREADS = 4;

    /** Between two refreshes of one screen: a crowded hall must not overload its own screens. */
    private static final CoalescingReader.Pauses PAUSES = new CoalescingReader.Pauses(60, 1_000);

    /** A little later than a test is shown. */
    private static final long AFTER_A_TEST_MS = TestCalls.SHOWN.plusMillis(200).toMillis();

    private final LiveEvents liveEvents;
    private final Ticker ticker;
    private final Map<CoalescingReader<?>, String> watchers = new ConcurrentHashMap<>();
    private final ScheduledExecutorService readers = Workers.scheduled("screen", THREADS);

    ScreenRefresher(LiveEvents liveEvents, Ticker ticker) {
        this.liveEvents = liveEvents;
        this.ticker = ticker;
    }

    public <T> Registration watch(String site, Supplier<T> reading, Consumer<T> listener) {
        return watch(site, "", reading, listener);
    }

    /** @param what is shown, for {@link #lookAgainAt} */
    public <T> Registration watch(String site, String what, Supplier<T> reading, Consumer<T> listener) {
        CoalescingReader<T> screen =
                new CoalescingReader<>(reading, listener, ScreenRefresher::missed, PAUSES, ticker::nanos, readers);
        watchers.put(screen, what);
        Runnable stop = liveEvents.follow(site, events -> {
            screen.changed();
            if (events.stream().anyMatch(logged -> logged.event() instanceof DeviceTested)) {
                readers.schedule(screen::changed, AFTER_A_TEST_MS, TimeUnit.MILLISECONDS);
            }
        });
        return () -> {
            stop.run();
            watchers.remove(screen);
            screen.end();
        };
    }

    /** For what changes without an event at one counter: the notes of an agent. */
    public void lookAgainAt(String what) {
        watchers.forEach((screen, shows) -> {
            if (shows.equals(what)) {
                screen.changed();
            }
        });
    }

    /** Screens of a site that show how long its queues take, for {@link #watch}. */
    public static String waitsOf(String site) {
        return "waits of " + site;
    }

    /** Wait estimates follow the events of the hall a little later. */
    @EventListener
    void lookAt(WaitEstimatesChanged changed) {
        lookAgainAt(waitsOf(changed.site()));
    }

    /** For what changes with the time alone: opening, closing, a new day. */
    @Scheduled(fixedDelayString = "PT30S")
    void lookNowAndThen() {
        watchers.keySet().forEach(CoalescingReader::changed);
    }

    /** The codes on the displays change every minute. */
    @Scheduled(cron = "0 * * * * *")
    void lookOnTheMinute() {
        lookNowAndThen();
    }

    /** A revoked screen shows it at once. */
    @EventListener
    void lookAt(DevicesChanged changed) {
        lookNowAndThen();
    }

    /** A new picture is shown at once, and the manager who set it learns whether it can be shown. */
    @EventListener
    void lookAt(MediaChanged changed) {
        lookNowAndThen();
    }

    /** The agents in charge of the kiosks learn at once that a printer needs attention. */
    @EventListener
    void lookAt(PrinterTrouble trouble) {
        lookNowAndThen();
    }

    private static void missed(RuntimeException e) {
        if (!DatabaseAway.isCauseOf(e)) {
            LOG.warn("a screen missed a refresh", e);
        }
    }

    @PreDestroy
    void stop() {
        Workers.end(readers);
    }
}
