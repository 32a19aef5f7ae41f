// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.simulation;

import fr.accueil.backend.dispatch.CallOrder;
import fr.accueil.backend.dispatch.Line;
import fr.accueil.backend.dispatch.LineHead;
import fr.accueil.backend.dispatch.LinePlace;
import fr.accueil.backend.simulation.CounterDay.Spell;
import fr.accueil.backend.simulation.CounterNow.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/** Plays a day with a virtual clock and the house's own order of call. */
public final class SimulatedDay {

    private final DayPlan plan;
    private final Observer observer;
    private final List<SimulatedCounter> counters;
    private final SimulatedHall simulatedHall;
    private final PriorityQueue<Event> events = new PriorityQueue<>();
    private final List<SimulatedVisit> visits = new ArrayList<>();
    private long order;

    private record Event(Instant at, long order, Runnable what) implements Comparable<Event> {
        @Override
        public int compareTo(Event other) {
            int byTime = at.compareTo(other.at);
            return byTime != 0 ? byTime : Long.compare(order, other.order);
        }
    }

    private SimulatedDay(DayPlan plan, Observer observer) {
        this.plan = plan;
        this.observer = observer;
        this.counters = plan.counters().stream().map(SimulatedCounter::new).toList();
        this.simulatedHall = new SimulatedHall(counters);
    }

    /** @return what became of everybody, in the order in which it ended */
    public static List<SimulatedVisit> play(DayPlan plan, Observer observer) {
        return new SimulatedDay(plan, observer).play();
    }

    public static List<SimulatedVisit> play(DayPlan plan) {
        return play(plan, new Observer() {});
    }

    private List<SimulatedVisit> play() {
        counters.forEach(this::expect);
        plan.visitors().forEach(visitor -> at(visitor.arrival(), () -> arrive(visitor)));
        at(plan.closing().plus(plan.overtime()), () -> simulatedHall.everybody().forEach(this::sendHome));
        for (Event event = events.poll(); event != null; event = events.poll()) {
            simulatedHall.turn(event.at());
            event.what().run();
        }
        simulatedHall.everybody().forEach(this::sendHome);
        return List.copyOf(visits);
    }

    private void at(Instant when, Runnable what) {
        events.add(new Event(when, order++, what));
    }

    private void after(Duration pause, Runnable what) {
        at(simulatedHall.now().plus(pause), what);
    }

    private void expect(SimulatedCounter simulatedCounter) {
        List<Spell> spells = simulatedCounter.plan().spells();
        for (int i = 0; i < spells.size(); i++) {
            State afterwards = i < spells.size() - 1 ? State.PAUSED : State.CLOSED;
            at(spells.get(i).from(), () -> open(simulatedCounter));
            at(spells.get(i).until(), () -> stop(simulatedCounter, afterwards));
        }
    }

    private void open(SimulatedCounter simulatedCounter) {
        simulatedCounter.want(State.OPEN);
        become(simulatedCounter, State.OPEN);
        if (!simulatedCounter.isBusy()) {
            free(simulatedCounter);
        }
    }

    private void stop(SimulatedCounter simulatedCounter, State afterwards) {
        simulatedCounter.want(afterwards);
        if (!simulatedCounter.isBusy()) {
            free(simulatedCounter);
        }
    }

    private void become(SimulatedCounter simulatedCounter, State state) {
        if (simulatedCounter.become(state)) {
            observer.counterChanged(simulatedCounter.now(), simulatedHall);
        }
    }

    private void arrive(Visitor visitor) {
        LinePlace linePlace =
                new LinePlace(CallOrder.countsFrom(visitor.since(), visitor.headStart()), visitor.number());
        Waiting one = new Waiting(visitor, 0, linePlace, visitor.since());
        at(one.since().plus(visitor.patience()), () -> leave(one));
        join(one);
    }

    private void join(Waiting one) {
        simulatedHall.join(one);
        observer.arrived(one, simulatedHall);
        counters.stream()
                .filter(simulatedCounter -> simulatedCounter.isFree() && simulatedCounter.serves(one.queue()))
                .min(Comparator.comparing((SimulatedCounter simulatedCounter) -> penalty(simulatedCounter, one))
                        .thenComparing(SimulatedCounter::freeSince))
                .ifPresent(this::free);
    }

    private static Duration penalty(SimulatedCounter simulatedCounter, Waiting one) {
        return simulatedCounter.plan().lines().stream()
                .filter(line -> line.code().equals(one.queue()))
                .map(Line::penalty)
                .findFirst()
                .orElseThrow();
    }

    private void leave(Waiting one) {
        if (simulatedHall.leave(one)) {
            SimulatedVisit simulatedVisit = ended(one, SimulatedVisit.End.LEFT);
            visits.add(simulatedVisit);
            observer.left(simulatedVisit, simulatedHall);
        }
    }

    private void sendHome(Waiting one) {
        simulatedHall.leave(one);
        visits.add(ended(one, SimulatedVisit.End.UNSERVED));
    }

    private SimulatedVisit ended(Waiting one, SimulatedVisit.End how) {
        return new SimulatedVisit(one, Optional.empty(), Optional.empty(), Optional.empty(), simulatedHall.now(), how);
    }

    /** A free counter calls, or goes where it is wanted. */
    private void free(SimulatedCounter simulatedCounter) {
        if (simulatedCounter.wanted() != State.OPEN && !goesOn(simulatedCounter)) {
            become(simulatedCounter, simulatedCounter.wanted());
            return;
        }
        CallOrder.next(simulatedHall.heads(simulatedCounter))
                .map(LineHead::ticket)
                .ifPresent(next -> call(simulatedCounter, next));
    }

    private boolean goesOn(SimulatedCounter simulatedCounter) {
        return simulatedCounter.wanted() == State.CLOSED
                && simulatedCounter.plan().stays()
                && simulatedHall.now().isBefore(plan.closing().plus(plan.overtime()))
                && simulatedHall.anybodyFor(simulatedCounter);
    }

    private void call(SimulatedCounter simulatedCounter, Waiting next) {
        simulatedHall.leave(next);
        simulatedCounter.call(next, simulatedHall.now());
        observer.called(next, simulatedCounter.now(), simulatedHall);
        if (next.visitor().absent()) {
            after(plan.absence(), () -> giveUp(simulatedCounter, next));
        } else {
            after(next.what().walk(), () -> start(simulatedCounter, next));
        }
    }

    private void start(SimulatedCounter simulatedCounter, Waiting one) {
        simulatedCounter.start(simulatedHall.now());
        observer.started(one, simulatedCounter.now(), simulatedHall);
        long work = Math.round(
                one.what().work().toMillis() * simulatedCounter.plan().pace());
        after(Duration.ofMillis(work), () -> finish(simulatedCounter, one));
    }

    private void finish(SimulatedCounter simulatedCounter, Waiting one) {
        SimulatedVisit simulatedVisit = simulatedCounter.end(SimulatedVisit.End.SERVED, simulatedHall.now());
        visits.add(simulatedVisit);
        observer.finished(simulatedVisit, simulatedHall);
        if (one.stop() + 1 < one.visitor().stops().size()) {
            join(new Waiting(one.visitor(), one.stop() + 1, one.place(), simulatedHall.now()));
        }
        after(one.what().between(), () -> rested(simulatedCounter));
    }

    private void giveUp(SimulatedCounter simulatedCounter, Waiting one) {
        SimulatedVisit simulatedVisit = simulatedCounter.end(SimulatedVisit.End.ABSENT, simulatedHall.now());
        visits.add(simulatedVisit);
        observer.noShow(simulatedVisit, simulatedHall);
        after(one.what().between(), () -> rested(simulatedCounter));
    }

    private void rested(SimulatedCounter simulatedCounter) {
        simulatedCounter.rested(simulatedHall.now());
        free(simulatedCounter);
    }
}
