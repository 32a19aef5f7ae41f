// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.waiting;

import fr.accueil.backend.dispatch.HallState;
import fr.accueil.backend.dispatch.WaitEstimate;
import fr.accueil.backend.live.LiveEvents;
import fr.accueil.backend.live.Workers;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.site.version.VersionInForce;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.TicketStatus;
import fr.accueil.backend.ticket.event.CounterChanged;
import fr.accueil.backend.ticket.event.LoggedEvent;
import fr.accueil.backend.ticket.log.CommittedEvents;
import fr.accueil.backend.ticket.reading.QueueQueries;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * How long visitors will wait: for screens, slips, phones and programs. Answers at once, from the last update; right
 * after a counter has opened, within a second from the next.
 */
@Component
public class WaitEstimator implements CommittedEvents {

    private static final Logger LOG = LoggerFactory.getLogger(WaitEstimator.class);
    private static final long CALM_MS = 100;
    /** Updates take at most this share of the time. */
    private static final int REST = 9;

    private final Map<String, Watched> watched = new ConcurrentHashMap<>();
    private final Sites sites;
    private final LiveEvents liveEvents;
    private final HallStates states;
    private final WaitHistory history;
    private final WaitEstimateStore waitEstimateStore;
    private final Clock clock;
    private final ApplicationEventPublisher publisher;
    private final Duration patience;
    private final ScheduledExecutorService worker = Workers.scheduled("waits", 1);

    /**
     * A site and whether its hall has changed since the last update.
     *
     * @param urgent whether an update that was asked for has not begun
     * @param update the last update that was asked for; done when it is over, or late
     */
    private record Watched(
            String site,
            HallWatch hall,
            AtomicBoolean due,
            AtomicLong notBefore,
            AtomicBoolean urgent,
            AtomicReference<CompletableFuture<Void>> update) {

        static Watched of(String site, HallWatch hall) {
            return new Watched(
                    site,
                    hall,
                    new AtomicBoolean(),
                    new AtomicLong(System.nanoTime()),
                    new AtomicBoolean(),
                    new AtomicReference<>(CompletableFuture.completedFuture(null)));
        }
    }

    WaitEstimator(
            Sites sites,
            LiveEvents liveEvents,
            HallStates states,
            WaitHistory history,
            WaitEstimateStore waitEstimateStore,
            Clock clock,
            ApplicationEventPublisher publisher,
            WaitSettings settings) {
        this.sites = sites;
        this.publisher = publisher;
        this.patience = settings.waitsPatience();
        this.states = states;
        this.history = history;
        this.waitEstimateStore = waitEstimateStore;
        this.clock = clock;
        this.liveEvents = liveEvents;
        sites.kept().forEach(site -> watched.put(site.code(), watch(site)));
    }

    private Watched watch(Site site) {
        HallWatch hall = new HallWatch(site, WaitHistory.Learned.nothing(site), waitEstimateStore.levels(site));
        Watched watched = Watched.of(site.code(), hall);
        liveEvents.follow(site.code(), events -> {
            List<LoggedEvent> real =
                    events.stream().filter(event -> !event.training()).toList();
            if (!real.isEmpty()) {
                lookSoon(watched, CALM_MS);
                committed(real);
            }
        });
        return watched;
    }

    /** Counters that open or close change all estimates: the next reader is to get the new ones. */
    @Override
    public void committed(List<LoggedEvent> events) {
        events.stream()
                .filter(logged -> logged.event() instanceof CounterChanged && !logged.training())
                .findFirst()
                .map(logged -> watched.get(logged.site()))
                .ifPresent(this::lookNow);
    }

    /** The estimate for a visitor now; nothing unless their ticket waits and a number can be given. */
    public Optional<WaitEstimate> of(QueueQueries.Placed placed) {
        TicketDetails ticket = placed.ticket();
        return ticket.status() == TicketStatus.WAITING && !ticket.training()
                ? Optional.ofNullable(watched.get(ticket.site()))
                        .flatMap(watched -> orAfterTheLook(
                                watched,
                                () -> watched.hall()
                                        .of(ticket.id().toString(), ticket.line(), placed.ahead(), clock.instant())))
                : Optional.empty();
    }

    /** The last estimate of a waiting visitor; nothing for others. */
    public Optional<WaitEstimate> lastEstimate(Site site, UUID ticket) {
        return Optional.ofNullable(watched.get(site.code()))
                .flatMap(watched -> watched.hall().lastEstimate(ticket.toString(), clock.instant()));
    }

    /** Without an estimate, and with counters changed since the last update, the next update answers. */
    private static Optional<WaitEstimate> orAfterTheLook(Watched watched, Supplier<Optional<WaitEstimate>> ask) {
        Optional<WaitEstimate> known = ask.get();
        CompletableFuture<Void> update = Objects.requireNonNull(watched.update().get());
        if (known.isPresent() || update.isDone()) {
            return known;
        }
        update.join();
        return ask.get();
    }

    /** The estimate for a newcomer to this queue; nothing for an empty queue, as they would be next. */
    public Optional<WaitEstimate> newcomer(Site site, String queue, int waiting) {
        return Optional.ofNullable(watched.get(site.code()))
                .filter(watched -> waiting > 0)
                .flatMap(watched -> watched.hall().newcomer(queue, waiting, clock.instant()));
    }

    @EventListener(ApplicationReadyEvent.class)
    void learnFromThePast() {
        watched.values().forEach(watched -> {
            lookNow(watched);
            learnSoon(watched);
        });
    }

    /** Services, their usual durations and the head starts may be others, or the site is new. */
    @EventListener
    void follow(VersionInForce changed) {
        sites.findKept(changed.site()).ifPresent(site -> {
            Watched hall = watched.computeIfAbsent(site.code(), _ -> watch(site));
            lookNow(hall);
            learnSoon(hall);
        });
    }

    private void learnSoon(Watched hall) {
        Thread.ofPlatform()
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .name("waits-" + hall.site())
                .start(() -> learn(hall));
    }

    private void learn(Watched watched) {
        try {
            WaitHistory.Learned learned = history.learn(site(watched), clock.instant());
            worker.execute(() -> watched.hall().learned(learned));
            lookSoon(watched, 0);
        } catch (RuntimeException e) {
            if (!worker.isShutdown()) {
                LOG.warn("the past waits of {} teach nothing", watched.site(), e);
            }
        }
    }

    /** For what the clock alone changes. */
    @Scheduled(fixedDelayString = "PT30S")
    void lookNowAndThen() {
        watched.values().forEach(watched -> lookSoon(watched, 0));
    }

    private void lookNow(Watched watched) {
        if (watched.urgent().compareAndSet(false, true)) {
            CompletableFuture<Void> update = new CompletableFuture<>();
            watched.update().set(update.copy().completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS));
            try {
                worker.execute(() -> {
                    watched.urgent().set(false);
                    update(watched);
                    update.complete(null);
                });
            } catch (RejectedExecutionException stopped) {
                update.complete(null);
            }
        }
    }

    private void lookSoon(Watched watched, long delay) {
        if (watched.due().compareAndSet(false, true)) {
            long rest = watched.notBefore().get() - System.nanoTime();
            worker.schedule(
                    () -> update(watched), Math.max(rest, TimeUnit.MILLISECONDS.toNanos(delay)), TimeUnit.NANOSECONDS);
        }
    }

    /** Updates the estimates of a hall now, and then leaves it alone for a while. */
    private void update(Watched watched) {
        watched.due().set(false);
        long begin = System.nanoTime();
        try {
            Site site = site(watched);
            watched.hall().follow(site);
            HallState state = watched.hall().read(states);
            watched.hall().see(state).forEach(kept -> waitEstimateStore.write(row(site, kept)));
            if (watched.hall().toldAnew()) {
                publisher.publishEvent(new WaitEstimatesChanged(watched.site()));
            }
        } catch (RuntimeException e) {
            LOG.warn("the waits of {} are updated again at the next event", watched.site(), e);
        }
        watched.notBefore().set(System.nanoTime() + REST * (System.nanoTime() - begin));
    }

    private Site site(Watched watched) {
        return sites.findKept(watched.site()).orElseThrow();
    }

    private static WaitEstimateRow row(Site site, HallWatch.Kept kept) {
        Duration waited = Duration.between(kept.estimate().at(), kept.calledAt());
        return new WaitEstimateRow(
                UUID.fromString(kept.ticket()),
                site.code(),
                kept.queue(),
                site.local(kept.estimate().at()),
                kept.estimate(),
                (int) Math.max(0, waited.toSeconds()),
                kept.slips());
    }

    @PreDestroy
    void stop() {
        Workers.end(worker);
    }
}
