// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.simulate;

import java.time.Duration;
import java.time.Instant;
import java.util.PriorityQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Runs planned work at its time: simulated time runs some times as fast as real time. */
final class Timetable {

    private final PriorityQueue<Planned> plans = new PriorityQueue<>();
    private final double speed;
    private Instant now;
    private long order;

    Timetable(Instant start, double speed) {
        this.now = start;
        this.speed = speed;
    }

    private record Planned(Instant at, long order, Runnable what) implements Comparable<Planned> {
        @Override
        public int compareTo(Planned other) {
            int byTime = at.compareTo(other.at);
            return byTime != 0 ? byTime : Long.compare(order, other.order);
        }
    }

    Instant now() {
        return now;
    }

    void at(Instant when, Runnable what) {
        plans.add(new Planned(when, order++, what));
    }

    void after(Duration pause, Runnable what) {
        at(now.plus(pause), what);
    }

    /** Until a time or until stopped. What is late is done at once. */
    void run(Instant until, BooleanSupplier stopped) {
        Instant start = now;
        long begun = System.nanoTime();
        while (!plans.isEmpty() && !stopped.getAsBoolean()) {
            if (plans.peek().at().isAfter(until)) {
                return;
            }
            Planned next = plans.remove();
            if (next.at().isAfter(now)) {
                now = next.at();
            }
            long due = begun + (long) (Duration.between(start, now).toNanos() / speed);
            while (System.nanoTime() < due && !stopped.getAsBoolean()) {
                LockSupport.parkNanos(Math.min(due - System.nanoTime(), 200_000_000));
            }
            next.what().run();
        }
    }
}
