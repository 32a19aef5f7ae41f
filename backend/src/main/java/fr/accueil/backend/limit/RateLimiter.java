// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.limit;

import fr.accueil.backend.time.Ticker;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Refuses too many requests of one key within a sliding window of monotonic time. What was refused does not count, so
 * that every refusal ends. Each limiter is a keyspace of its own, and its keys have a type: counts of one limiter do
 * not affect another. Memory is bounded by {@link Limit#keys} times {@link Limit#most} numbers.
 *
 * @param <K> whose requests are counted, such as {@link ClientNetwork}
 */
public final class RateLimiter<K> {

    private final Ticker ticker;
    private final Limit limit;
    private final long window;
    /** In the order of the last reservation: the first key expires first. */
    private final Map<K, Deque<Long>> reserved = new LinkedHashMap<>();

    public RateLimiter(Ticker ticker, Limit limit) {
        this.ticker = ticker;
        this.limit = limit;
        this.window = limit.window().toNanos();
    }

    /** Counts one request of a key and returns whether it is allowed; a refused request is not counted. */
    public synchronized boolean reserve(K key) {
        long now = ticker.nanos();
        Deque<Long> times = reserved.getOrDefault(key, new ArrayDeque<>());
        while (!times.isEmpty() && isOver(times.getFirst(), now)) {
            times.removeFirst();
        }
        if (times.size() >= limit.most()) {
            return false;
        }
        times.addLast(now);
        reserved.remove(key);
        makeRoom(now);
        reserved.put(key, times);
        return true;
    }

    /** Takes the last request of a key back: it does not count. */
    public synchronized void release(K key) {
        Deque<Long> times = reserved.get(key);
        if (times != null) {
            times.pollLast();
            if (times.isEmpty()) {
                reserved.remove(key);
            }
        }
    }

    /** The number of keys that are counted now. */
    public synchronized int countKeys() {
        return reserved.size();
    }

    private void makeRoom(long now) {
        Iterator<Deque<Long>> oldest = reserved.values().iterator();
        while (oldest.hasNext()) {
            if (!isOver(oldest.next().getLast(), now) && reserved.size() < limit.keys()) {
                return;
            }
            oldest.remove();
        }
    }

    private boolean isOver(long time, long now) {
        return now - time >= window;
    }
}
