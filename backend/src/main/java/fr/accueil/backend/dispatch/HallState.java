// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A hall at one moment, as far as it decides how long people wait.
 *
 * @param waiting all who wait, in any order
 * @param counters the counters that receive, or will
 * @param expected visitors who are not there yet but will be called among those who are
 */
public record HallState(Instant now, List<Waiting> waiting, List<Counter> counters, List<Expected> expected) {

    public HallState {
        waiting = List.copyOf(waiting);
        counters = List.copyOf(counters);
        expected = List.copyOf(expected);
    }

    /** Two readings of one hall are never further out of order than this: beyond it, a clock has been set back. */
    private static final Duration OUT_OF_ORDER = Duration.ofMinutes(10);

    /** Whether this was read a little before another state of the same hall, and tells nothing new. */
    public boolean isLateAfter(HallState other) {
        return now.isBefore(other.now) && !isOfAnotherClock(other);
    }

    /** Whether the clock was set back after another state of the same hall was read, which then lies in the future. */
    public boolean isOfAnotherClock(HallState other) {
        return now.isBefore(other.now.minus(OUT_OF_ORDER));
    }

    /**
     * A waiting visitor.
     *
     * @param line the line they stand in
     * @param since when their wait began
     * @param headStart of their class, 0 or more
     */
    public record Waiting(String id, String line, String service, LinePlace place, Instant since, Duration headStart) {}

    /**
     * A counter.
     *
     * @param lines the lines it serves, in order of preference, each with its penalty
     */
    public record Counter(String code, List<Line> lines, Activity activity) {
        public Counter {
            lines = List.copyOf(lines);
        }

        /** Whether it receives visitors of a line. */
        public boolean serves(String line) {
            for (Line own : lines) {
                if (own.code().equals(line)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The state of a counter. */
    public sealed interface Activity {

        /** A visitor was called to it, and is there or on the way. */
        record Serving(String ticket, String service, Instant since) implements Activity {}

        /** No visitor is there; it may call at any moment. */
        record Free(Instant since) implements Activity {}

        /** No agent works there yet; it usually opens then. */
        record Opens(Instant at) implements Activity {}
    }

    /**
     * An expected visitor.
     *
     * @param at when they will have arrived
     */
    public record Expected(String line, String service, Instant at, Instant countsFrom) {}

    /** The visitor with this id, if they wait. */
    public Optional<Waiting> waiting(String id) {
        return waiting.stream().filter(visitor -> visitor.id().equals(id)).findFirst();
    }

    /** Whether a counter receives, or will receive, visitors of a line. */
    public boolean isServed(String line) {
        return counters.stream().anyMatch(counter -> counter.serves(line));
    }
}
