// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.staffing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * A day, or what is left of one, and the counters to be tried.
 *
 * @param slots without gaps, in order, never empty; the first begins now or at the opening
 * @param queues that these counters serve, never empty
 * @param target the wait that is not to be exceeded
 * @param headStarts of class 0 (ordinary), 1 (priority) and 2 (appointment)
 * @param goingOn whether the day has begun; before it begins some wait for the opening
 * @param waiting who waits already
 * @param busy how many of the counters receive a visitor already
 */
public record DayQuestion(
        ZoneId zone,
        List<Slot> slots,
        List<String> queues,
        Duration target,
        List<Duration> headStarts,
        boolean goingOn,
        List<Present> waiting,
        int busy) {

    /** So many counters from a time to another. */
    public record Slot(Instant from, Instant until, int counters) {}

    /** A visitor who waits already. */
    public record Present(String service, Instant arrived, Instant since, int trafficClass) {}

    public DayQuestion {
        if (slots.isEmpty() || queues.isEmpty() || headStarts.size() != 3) {
            throw new IllegalArgumentException("no day to play");
        }
    }

    /** The same day with another number of counters in a part of it. */
    DayQuestion with(int counters, Instant from, Instant until) {
        List<Slot> changed = new ArrayList<>();
        for (Slot slot : slots) {
            Instant begin = later(slot.from(), from);
            Instant end = earlier(slot.until(), until);
            if (begin.isBefore(end)) {
                add(changed, slot.from(), begin, slot.counters());
                add(changed, begin, end, counters);
                add(changed, end, slot.until(), slot.counters());
            } else {
                changed.add(slot);
            }
        }
        return new DayQuestion(zone, changed, queues, target, headStarts, goingOn, waiting, busy);
    }

    private static void add(List<Slot> slots, Instant from, Instant until, int counters) {
        if (from.isBefore(until)) {
            slots.add(new Slot(from, until, counters));
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** How many counters are open at a time of the day. */
    int countersAt(Instant at) {
        return slots.stream()
                .filter(slot -> !at.isBefore(slot.from()) && at.isBefore(slot.until()))
                .mapToInt(Slot::counters)
                .findFirst()
                .orElse(0);
    }

    Instant from() {
        return slots.getFirst().from();
    }

    Instant until() {
        return slots.getLast().until();
    }
}
