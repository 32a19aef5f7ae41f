// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.phone;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tokens that were not there, counted by the address that asked: who guesses is soon no longer answered, right or wrong.
 * Phones whose ticket was found before go on, though they share the address of the hall's network.
 */
final class Guesses {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    /** A family mistypes a few; nobody mistypes this many in a minute. */
    private static final int MOST = 30;

    private static final int ADDRESSES = 10_000;
    private static final int TOKENS = 50_000;

    private final Clock clock;
    private final Map<String, Window> windows = new HashMap<>();
    private final Map<String, Boolean> found = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > TOKENS;
        }
    };

    Guesses(Clock clock) {
        this.clock = clock;
    }

    private record Window(Instant from, int misses) {}

    /** Whether a question from this address is not to be answered now. */
    synchronized boolean tooMany(String address, String token) {
        return !found.containsKey(token) && window(address).misses() >= MOST;
    }

    synchronized void missed(String address) {
        Window now = window(address);
        windows.put(address, new Window(now.from(), now.misses() + 1));
    }

    synchronized void found(String token) {
        found.put(token, true);
    }

    private Window window(String address) {
        Instant now = clock.instant();
        if (windows.size() > ADDRESSES) {
            windows.values().removeIf(window -> isOver(window, now));
        }
        Window known = windows.get(address);
        return known == null || isOver(known, now) ? new Window(now, 0) : known;
    }

    private static boolean isOver(Window window, Instant now) {
        return now.isBefore(window.from()) || !now.isBefore(window.from().plus(WINDOW));
    }
}
