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

/** Plays a day with a virtual clock and the application's own order of call. */
public final class SimulatedDay {

    private final DayPlan plan;
    private final Observer observer;
    private final List<SimulatedCounter> counters;
    private final SimulatedHall hall;
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
        this.hall = new SimulatedHall(counters);
    }

    /** @return the outcome of every wait, in the order in which it ended */
    public static List<SimulatedVisit> play(DayPlan plan, Observer observer) {
        return new SimulatedDay(plan, observer).play();
    }

    public static List<SimulatedVisit> play(DayPlan plan) {
        return play(plan, new Observer() {});
    }

    private List<SimulatedVisit> play() {
        counters.forEach(this::expect);
        plan.visitors().forEach(visitor -> at(visitor.arrival(), () -> arrive(visitor)));
        at(plan.closing().plus(plan.overtime()), () -> hall.all().forEach(this::sendHome));
        for (Event event = events.poll(); event != null; event = events.poll()) {
            hall.turn(event.at());
            event.what().run();
        }
        hall.all().forEach(this::sendHome);
        return List.copyOf(visits);
    }

    private void at(Instant when, Runnable what) {
        events.add(new Event(when, order++, what));
    }

    private void after(Duration pause, Runnable what) {
        at(hall.now().plus(pause), what);
    }

    private void expect(SimulatedCounter counter) {
        List<Spell> spells = counter.plan().spells();
        for (int i = 0; i < spells.size(); i++) {
            State afterwards = i < spells.size() - 1 ? State.PAUSED : State.CLOSED;
            at(spells.get(i).from(), () -> open(counter));
            at(spells.get(i).until(), () -> stop(counter, afterwards));
        }
    }

    private void open(SimulatedCounter counter) {
        counter.plan(State.OPEN);
        become(counter, State.OPEN);
        if (!counter.isBusy()) {
            free(counter);
        }
    }

    private void stop(SimulatedCounter counter, State afterwards) {
        counter.plan(afterwards);
        if (!counter.isBusy()) {
            free(counter);
        }
    }

    private void become(SimulatedCounter counter, State state) {
        if (counter.become(state)) {
            observer.counterChanged(counter.now(), hall);
        }
    }

    private void arrive(Visitor visitor) {
        LinePlace place = new LinePlace(CallOrder.countsFrom(visitor.since(), visitor.headStart()), visitor.number());
        Waiting one = new Waiting(visitor, 0, place, visitor.since());
        at(one.since().plus(visitor.patience()), () -> leave(one));
        join(one);
    }

    private void join(Waiting one) {
        hall.join(one);
        observer.arrived(one, hall);
        counters.stream()
                .filter(counter -> counter.isFree() && counter.serves(one.queue()))
                .min(Comparator.comparing((SimulatedCounter counter) -> penalty(counter, one))
                        .thenComparing(SimulatedCounter::freeSince))
                .ifPresent(this::free);
    }

    private static Duration penalty(SimulatedCounter counter, Waiting one) {
        return counter.plan().lines().stream()
                .filter(line -> line.code().equals(one.queue()))
                .map(Line::penalty)
                .findFirst()
                .orElseThrow();
    }

    private void leave(Waiting one) {
        if (hall.leave(one)) {
            SimulatedVisit visit = ended(one, SimulatedVisit.End.LEFT);
            visits.add(visit);
            observer.left(visit, hall);
        }
    }

    private void sendHome(Waiting one) {
        hall.leave(one);
        visits.add(ended(one, SimulatedVisit.End.UNSERVED));
    }

    private SimulatedVisit ended(Waiting one, SimulatedVisit.End how) {
        return new SimulatedVisit(one, Optional.empty(), Optional.empty(), Optional.empty(), hall.now(), how);
    }

    /** A free counter calls, or changes to its next planned state. */
    private void free(SimulatedCounter counter) {
        if (counter.planned() != State.OPEN && !goesOn(counter)) {
            become(counter, counter.planned());
            return;
        }
        CallOrder.next(hall.heads(counter)).map(LineHead::ticket).ifPresent(next -> call(counter, next));
    }

    private boolean goesOn(SimulatedCounter counter) {
        return counter.planned() == State.CLOSED
                && counter.plan().stays()
                && hall.now().isBefore(plan.closing().plus(plan.overtime()))
                && hall.hasVisitorFor(counter);
    }

    private void call(SimulatedCounter counter, Waiting next) {
        hall.leave(next);
        counter.call(next, hall.now());
        observer.called(next, counter.now(), hall);
        if (next.visitor().absent()) {
            after(plan.absence(), () -> giveUp(counter, next));
        } else {
            after(next.what().walk(), () -> start(counter, next));
        }
    }

    private void start(SimulatedCounter counter, Waiting one) {
        counter.start(hall.now());
        observer.started(one, counter.now(), hall);
        long work = Math.round(one.what().work().toMillis() * counter.plan().pace());
        after(Duration.ofMillis(work), () -> finish(counter, one));
    }

    private void finish(SimulatedCounter counter, Waiting one) {
        SimulatedVisit visit = counter.end(SimulatedVisit.End.SERVED, hall.now());
        visits.add(visit);
        observer.finished(visit, hall);
        if (one.stop() + 1 < one.visitor().stops().size()) {
            join(new Waiting(one.visitor(), one.stop() + 1, one.place(), hall.now()));
        }
        after(one.what().between(), () -> rested(counter));
    }

    private void giveUp(SimulatedCounter counter, Waiting one) {
        SimulatedVisit visit = counter.end(SimulatedVisit.End.ABSENT, hall.now());
        visits.add(visit);
        observer.noShow(visit, hall);
        after(one.what().between(), () -> rested(counter));
    }

    private void rested(SimulatedCounter counter) {
        counter.rested(hall.now());
        free(counter);
    }
}
