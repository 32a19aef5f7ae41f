// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.phone;

import fr.accueil.backend.time.Ticker;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The places of all waiting visitors of a site: one reading for all requests at one moment. A long queue is not
 * read again at once: readings take at most a quarter of the time.
 */
final class SharedPlaces {

    private static final int REST = 3;

    private final Supplier<Places> line;
    private final Ticker ticker;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Reading last;

    SharedPlaces(Supplier<Places> line, Ticker ticker) {
        this.line = line;
        this.ticker = ticker;
    }

    /** The number before each waiting visitor, after an event. */
    record Places(long seq, Map<UUID, Integer> ahead) {}

    private record Reading(Places places, long endedAt, long took) {}

    /** The places after an event, or the last reading while a new one is not due. */
    Places asOf(long seq) {
        Reading known = last;
        if (known != null && serves(known, seq)) {
            return known.places();
        }
        reading.lock();
        try {
            known = last;
            return known != null && serves(known, seq) ? known.places() : read();
        } finally {
            reading.unlock();
        }
    }

    /** The current places, for a caller with its own pauses. */
    Places now() {
        reading.lock();
        try {
            return read();
        } finally {
            reading.unlock();
        }
    }

    private boolean serves(Reading known, long seq) {
        return known.places().seq() >= seq || ticker.nanos() - known.endedAt() < REST * known.took();
    }

    private Places read() {
        long begin = ticker.nanos();
        Places places = line.get();
        long end = ticker.nanos();
        last = new Reading(places, end, end - begin);
        return places;
    }
}
