// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.simulation;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A counter while the day is played. */
final class SimulatedCounter {

    private final CounterDay plan;
    private CounterNow.State state = CounterNow.State.CLOSED;
    private CounterNow.State planned = CounterNow.State.CLOSED;
    private Instant freeSince = Instant.MIN;
    private boolean resting;
    private @Nullable Waiting current;
    private @Nullable Instant calledAt;
    private @Nullable Instant startedAt;

    SimulatedCounter(CounterDay plan) {
        this.plan = plan;
    }

    CounterDay plan() {
        return plan;
    }

    CounterNow now() {
        return new CounterNow(
                plan.code(),
                plan.lines(),
                state,
                Optional.ofNullable(current),
                Optional.ofNullable(calledAt),
                Optional.ofNullable(startedAt));
    }

    boolean isFree() {
        return state == CounterNow.State.OPEN && !isBusy();
    }

    boolean isBusy() {
        return current != null || resting;
    }

    boolean serves(String queue) {
        return plan.lines().stream().anyMatch(line -> line.code().equals(queue));
    }

    Instant freeSince() {
        return freeSince;
    }

    CounterNow.State planned() {
        return planned;
    }

    /** Its next state, as soon as it is free. */
    void plan(CounterNow.State next) {
        planned = next;
    }

    /** @return whether that is new */
    boolean become(CounterNow.State next) {
        boolean changed = state != next;
        state = next;
        return changed;
    }

    void call(Waiting visitor, Instant at) {
        current = visitor;
        calledAt = at;
        startedAt = null;
    }

    void start(Instant at) {
        startedAt = at;
    }

    SimulatedVisit end(SimulatedVisit.End how, Instant at) {
        Waiting who = Objects.requireNonNull(current);
        SimulatedVisit visit = new SimulatedVisit(
                who, Optional.of(plan.code()), Optional.ofNullable(calledAt), Optional.ofNullable(startedAt), at, how);
        current = null;
        calledAt = null;
        startedAt = null;
        resting = true;
        return visit;
    }

    void rested(Instant at) {
        resting = false;
        freeSince = at;
    }
}
