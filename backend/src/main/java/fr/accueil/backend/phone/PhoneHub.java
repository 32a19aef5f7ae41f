// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.phone;

import fr.accueil.backend.live.EventFollower;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.event.LoggedEvent;
import fr.accueil.backend.ticket.event.SiteChanged;
import fr.accueil.backend.ticket.event.TicketEvent;
import fr.accueil.backend.ticket.event.TrainingChanged;
import fr.accueil.backend.time.Ticker;
import fr.accueil.display.phone.FollowedTicket;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * The phones of one site. A changed ticket is sent to its own phones at once; new places are sent a little
 * later, from one reading of the queue for all phones.
 */
final class PhoneHub implements EventFollower {

    private static final Logger LOG = LoggerFactory.getLogger(PhoneHub.class);
    private static final long CALM_MS = 250;
    /** Sending places takes at most this share of the time. */
    private static final int REST = 3;
    /** Tickets that are read together. */
    private static final int BATCH = 200;
    /** The pause before a failed reading is tried again. */
    private static final long AGAIN_MS = 500;

    private final Supplier<Site> site;
    private final PhoneAdapter adapter;
    private final JsonMapper json;
    private final Ticker ticker;
    private final ScheduledExecutorService worker;
    private final Map<UUID, Set<PhoneLine>> phones = new ConcurrentHashMap<>();
    private final Set<UUID> moved = ConcurrentHashMap.newKeySet();
    private final Set<UUID> arrived = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean tellDue = new AtomicBoolean();
    private final AtomicBoolean placesDue = new AtomicBoolean();
    private volatile long calm = CALM_MS;
    private volatile LocalDate day;

    PhoneHub(
            Supplier<Site> site,
            PhoneAdapter adapter,
            JsonMapper json,
            Ticker ticker,
            ScheduledExecutorService worker,
            LocalDate day) {
        this.site = site;
        this.adapter = adapter;
        this.json = json;
        this.ticker = ticker;
        this.worker = worker;
        this.day = day;
    }

    void join(PhoneLine phone) {
        phones.compute(phone.ticket(), (ticket, known) -> {
            Set<PhoneLine> all = known == null ? ConcurrentHashMap.newKeySet(1) : known;
            all.add(phone);
            return all;
        });
        // Read after joining: no event can fall between the two. Phones that reconnect together are served in batches.
        arrived.add(phone.ticket());
        tellSoon();
    }

    void leave(PhoneLine phone) {
        phones.computeIfPresent(phone.ticket(), (ticket, all) -> {
            all.remove(phone);
            return all.isEmpty() ? null : all;
        });
    }

    boolean isEmpty() {
        return phones.isEmpty();
    }

    /** A ticket is valid on its day only: then the connections are closed. */
    void ping(LocalDate today) {
        boolean over = !today.equals(day);
        day = today;
        phones.values().forEach(all -> all.forEach(over ? PhoneLine::end : PhoneLine::ping));
    }

    @Override
    public void happened(List<LoggedEvent> events) {
        if (phones.isEmpty()) {
            return;
        }
        for (LoggedEvent logged : events) {
            if (logged.event() instanceof TicketEvent event
                    && phones.containsKey(event.ticket().id())) {
                moved.add(event.ticket().id());
            }
        }
        if (events.stream().anyMatch(logged -> logged.event() instanceof SiteChanged)) {
            moved.addAll(phones.keySet());
        }
        if (events.stream().anyMatch(PhoneHub::endsTraining)) {
            worker.execute(() -> safely(this::lookUpAgain));
        }
        if (!moved.isEmpty()) {
            tellSoon();
        }
        sendPlacesSoon();
    }

    private static boolean endsTraining(LoggedEvent logged) {
        return logged.event() instanceof TrainingChanged change && change.phase() == TrainingChanged.Phase.ENDED;
    }

    /** The tickets of the training are gone. */
    private void lookUpAgain() {
        adapter.forget(site.get());
        phones.values().forEach(all -> all.forEach(PhoneLine::endTraining));
    }

    void waitsChanged() {
        if (!phones.isEmpty()) {
            sendPlacesSoon();
        }
    }

    private void sendPlacesSoon() {
        if (placesDue.compareAndSet(false, true)) {
            worker.schedule(() -> safely(this::sendPlaces), calm, TimeUnit.MILLISECONDS);
        }
    }

    private void tellSoon() {
        if (tellDue.compareAndSet(false, true)) {
            worker.execute(() -> safely(this::tellTickets));
        }
    }

    /** Changed tickets before new phones; between batches the worker is free for due work. */
    private void tellTickets() {
        tellDue.set(false);
        tellTicketsOf(moved.isEmpty() ? arrived : moved);
        if (!moved.isEmpty() || !arrived.isEmpty()) {
            tellSoon();
        }
    }

    private void tellTicketsOf(Set<UUID> due) {
        List<UUID> batch = due.stream().limit(BATCH).toList();
        // Removed before the reading: a ticket that changes meanwhile is read again.
        batch.forEach(due::remove);
        Map<UUID, FollowedTicket> now;
        try {
            now = adapter.again(site.get(), batch);
        } catch (RuntimeException e) {
            due.addAll(batch);
            worker.schedule(this::tellSoon, AGAIN_MS, TimeUnit.MILLISECONDS);
            throw e;
        }
        now.forEach(this::send);
    }

    private void send(UUID ticket, FollowedTicket now) {
        String text = json.writeValueAsString(StateJson.of(now));
        phones.getOrDefault(ticket, Set.of()).forEach(phone -> phone.send(now, text));
    }

    private void sendPlaces() {
        placesDue.set(false);
        long begin = ticker.nanos();
        SharedPlaces.Places places = readPlaces();
        phones.forEach((ticket, all) -> {
            Integer ahead = places.ahead().get(ticket);
            if (ahead != null) {
                Optional<FollowedTicket.Wait> announced = adapter.announced(site.get(), ticket);
                all.forEach(phone -> phone.sendPlace(ahead, announced, places.seq()));
            }
        });
        calm = Math.max(CALM_MS, REST * (ticker.nanos() - begin) / 1_000_000);
    }

    private SharedPlaces.Places readPlaces() {
        try {
            return adapter.places(site.get());
        } catch (RuntimeException e) {
            sendPlacesSoon();
            throw e;
        }
    }

    private void safely(Runnable telling) {
        try {
            telling.run();
        } catch (RuntimeException e) {
            LOG.warn("the phones of {} are updated a little later", site.get().code(), e);
        }
    }
}
