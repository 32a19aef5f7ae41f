// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import fr.accueil.backend.live.LiveEvents;
import fr.accueil.backend.site.Queue;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.ticket.event.LoggedEvent;
import fr.accueil.backend.ticket.log.EventReader;
import fr.accueil.backend.ticket.reading.QueueQueries;
import fr.accueil.backend.ticket.reading.RealDayQueries;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** The open feeds of one site: each event becomes text at most once for each audience, however many read it. */
final class FeedHub {

    private static final Logger LOG = LoggerFactory.getLogger(FeedHub.class);
    private static final int LAST_CALLS = 6;
    private static final int PAGE = 500;
    private static final Duration PUBLIC_HISTORY = Duration.ofHours(1);

    private final String site;
    private final Sites sites;
    private final QueueQueries queries;
    private final RealDayQueries realDay;
    private final EventReader log;
    private final JsonMapper json;
    private final long kept;
    private final Clock clock;
    /** By queue and audience, as many as the site has. */
    private final Map<HelloKey, CachedHello> hellos = new HashMap<>();

    private final ReentrantLock hellosTurn = new ReentrantLock();
    private final CopyOnWriteArrayList<FeedClient> clients = new CopyOnWriteArrayList<>();
    /** Guarded by this: clients join between two events, never during one. */
    private long last;

    FeedHub(
            String site,
            Sites sites,
            QueueQueries queries,
            RealDayQueries realDay,
            EventReader log,
            JsonMapper json,
            long kept,
            LiveEvents liveEvents,
            Clock clock) {
        this.site = site;
        this.sites = sites;
        this.queries = queries;
        this.realDay = realDay;
        this.log = log;
        this.json = json;
        this.kept = kept;
        this.clock = clock;
        this.last = log.lastSeq(site);
        liveEvents.follow(site, this::happened);
    }

    private void happened(List<LoggedEvent> events) {
        synchronized (this) {
            for (LoggedEvent logged : events) {
                // The log may have been read up to here when the hub was made.
                if (logged.seq() > last) {
                    FeedFrame.Event.of(logged).ifPresent(this::publish);
                    last = logged.seq();
                }
            }
        }
    }

    private void publish(FeedFrame.Event event) {
        Map<FeedAudience, String> texts = new EnumMap<>(FeedAudience.class);
        for (FeedClient client : clients) {
            if (client.accepts(event)) {
                client.send(
                        event.seq(),
                        texts.computeIfAbsent(
                                client.audience(), audience -> json.writeValueAsString(event.to(audience))));
            }
        }
    }

    /** Joins a client: a hello, then every event after {@code after}, or after the hello when it is empty. */
    void join(FeedClient client, OptionalLong after) {
        long seq;
        synchronized (this) {
            seq = last;
            clients.add(client);
        }
        try {
            sendHello(client, after, seq);
        } catch (RuntimeException e) {
            // If it stayed it would never get a hello, and would collect events for ever.
            leave(client);
            client.end();
            LOG.warn("a feed of {} could not be opened: {}", site, e.toString());
        }
    }

    private void sendHello(FeedClient client, OptionalLong after, long seq) {
        List<String> first = new ArrayList<>();
        boolean resumable = after.isPresent() && isResumable(client.audience(), after.getAsLong(), seq);
        if (after.isPresent() && !resumable) {
            first.add(json.writeValueAsString(new FeedFrame.Reset()));
        }
        FeedFrame.Hello hello = hello(new HelloKey(client.queue(), client.audience()), seq);
        first.add(json.writeValueAsString(hello));
        if (resumable) {
            missed(client, after.getAsLong(), seq).forEach(first::add);
        }
        // Events that the hello contains are not sent again, except to a client that asked for them by number.
        client.start(first, resumable ? seq : hello.seq());
    }

    void leave(FeedClient client) {
        clients.remove(client);
    }

    /** The ids of the tokens that clients show. */
    Set<String> tokens() {
        return clients.stream().flatMap(client -> client.token().stream()).collect(Collectors.toSet());
    }

    /** Closes the feeds of these tokens. */
    void end(Set<String> tokens) {
        for (FeedClient client : clients) {
            if (client.token().filter(tokens::contains).isPresent()) {
                leave(client);
                client.end();
            }
        }
    }

    void ping(Instant now) {
        String text = json.writeValueAsString(new FeedFrame.Ping(now));
        clients.forEach(client -> client.send(Long.MAX_VALUE, text));
    }

    private boolean isResumable(FeedAudience audience, long after, long until) {
        if (after > until || until - after > kept) {
            return false;
        }
        return switch (audience) {
            case SITE -> true;
            case PUBLIC -> {
                Instant oldest = clock.instant().minus(PUBLIC_HISTORY);
                yield log.after(site, after, 1).stream()
                        .noneMatch(missed -> missed.event().at().isBefore(oldest));
            }
        };
    }

    /** Clients that get the same hello. */
    private record HelloKey(Optional<String> queue, FeedAudience audience) {}

    /** A hello, and the day whose queues it counts. */
    private record CachedHello(FeedFrame.Hello hello, LocalDate day) {}

    /**
     * The hello for those who join now. After a restart all programs reconnect at once: one reading serves all that
     * join between two events of a day.
     *
     * @param sent the last event that the feed sent before
     */
    private FeedFrame.Hello hello(HelloKey key, long sent) {
        LocalDate today = site().serviceDay(clock.instant());
        hellosTurn.lock();
        try {
            CachedHello known = hellos.get(key);
            if (known == null
                    || known.hello().seq() < sent
                    || known.hello().seq() == 0
                    || !known.day().equals(today)) {
                known = new CachedHello(hello(key.queue(), key.audience()), today);
                hellos.put(key, known);
            }
            return known.hello();
        } finally {
            hellosTurn.unlock();
        }
    }

    private FeedFrame.Hello hello(Optional<String> queue, FeedAudience audience) {
        Site here = site();
        List<String> queues = queue.map(List::of)
                .orElseGet(() -> here.queues().stream().map(Queue::letter).toList());
        return queries.atOneMoment(() -> {
            List<FeedFrame.Call> calls = realDay.lastCalled(here, queues, LAST_CALLS).stream()
                    .map(ticket -> FeedFrame.Call.of(ticket, audience))
                    .toList();
            Map<String, Integer> counts = SiteEndpoints.counts(here, queries);
            // Those who wait in a training are no visitors.
            queries.training(here).ifPresent(training -> counts.replaceAll((letter, waiting) -> 0));
            counts.keySet().retainAll(queues);
            return new FeedFrame.Hello(queries.lastSeq(here), calls, counts);
        });
    }

    private Site site() {
        return sites.find(site).orElseThrow();
    }

    private List<String> missed(FeedClient client, long after, long until) {
        List<String> frames = new ArrayList<>();
        long from = after;
        while (from < until) {
            List<LoggedEvent> page = log.after(site, from, PAGE);
            for (LoggedEvent logged : page) {
                FeedFrame.Event.of(logged)
                        .filter(event -> event.seq() <= until && client.accepts(event))
                        .ifPresent(event -> frames.add(json.writeValueAsString(event.to(client.audience()))));
            }
            from = page.isEmpty() ? until : page.getLast().seq();
        }
        return frames;
    }
}
