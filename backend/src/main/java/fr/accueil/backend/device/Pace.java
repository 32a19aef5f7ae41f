// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.device;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * How many tickets one device may ask for in a minute: enough for a crowd of people, too few for a jammed finger or a
 * script. The minute slides; what was refused does not count.
 */
public final class Pace {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    /** More than a house has devices; names that ask no longer are then forgotten. */
    private static final int MANY = 200;

    private final Clock clock;
    private final int most;
    private final Map<String, Deque<Instant>> asked = new HashMap<>();

    /** @param most in any minute, at least 1 */
    public Pace(Clock clock, int most) {
        this.clock = clock;
        this.most = most;
    }

    /**
     * Whether this device may ask for one more now; yes counts as asked.
     *
     * @param device a name of the house's own, such as the code of a kiosk or the name of a token
     */
    public synchronized boolean allows(String device) {
        Instant now = clock.instant();
        if (asked.size() > MANY) {
            asked.values().removeIf(times -> gone(times.getLast(), now));
        }
        Deque<Instant> times = asked.computeIfAbsent(device, name -> new ArrayDeque<>());
        while (!times.isEmpty() && gone(times.getFirst(), now)) {
            times.removeFirst();
        }
        boolean allowed = times.size() < most;
        if (allowed) {
            times.addLast(now);
        }
        return allowed;
    }

    synchronized int names() {
        return asked.size();
    }

    private static boolean gone(Instant at, Instant now) {
        return !at.isAfter(now.minus(WINDOW));
    }
}
