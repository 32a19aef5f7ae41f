// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.simulation;

import fr.accueil.backend.dispatch.CallOrder;
import fr.accueil.backend.dispatch.Head;
import fr.accueil.backend.dispatch.Line;
import fr.accueil.backend.dispatch.Place;
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
    private final List<Desk> desks;
    private final Hall hall;
    private final PriorityQueue<Event> events = new PriorityQueue<>();
    private final List<Visit> visits = new ArrayList<>();
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
        this.desks = plan.counters().stream().map(Desk::new).toList();
        this.hall = new Hall(desks);
    }

    /** @return what became of everybody, in the order in which it ended */
    public static List<Visit> play(DayPlan plan, Observer observer) {
        return new SimulatedDay(plan, observer).play();
    }

    public static List<Visit> play(DayPlan plan) {
        return play(plan, new Observer() {});
    }

    private List<Visit> play() {
        desks.forEach(this::expect);
        plan.visitors().forEach(visitor -> at(visitor.arrival(), () -> arrive(visitor)));
        at(plan.closing().plus(plan.overtime()), () -> hall.everybody().forEach(this::sendHome));
        for (Event event = events.poll(); event != null; event = events.poll()) {
            hall.turn(event.at());
            event.what().run();
        }
        hall.everybody().forEach(this::sendHome);
        return List.copyOf(visits);
    }

    private void at(Instant when, Runnable what) {
        events.add(new Event(when, order++, what));
    }

    private void after(Duration pause, Runnable what) {
        at(hall.now().plus(pause), what);
    }

    private void expect(Desk desk) {
        List<Spell> spells = desk.plan().spells();
        for (int i = 0; i < spells.size(); i++) {
            State afterwards = i < spells.size() - 1 ? State.PAUSED : State.CLOSED;
            at(spells.get(i).from(), () -> open(desk));
            at(spells.get(i).until(), () -> stop(desk, afterwards));
        }
    }

    private void open(Desk desk) {
        desk.want(State.OPEN);
        become(desk, State.OPEN);
        if (!desk.isBusy()) {
            free(desk);
        }
    }

    private void stop(Desk desk, State afterwards) {
        desk.want(afterwards);
        if (!desk.isBusy()) {
            free(desk);
        }
    }

    private void become(Desk desk, State state) {
        if (desk.become(state)) {
            observer.counterChanged(desk.now(), hall);
        }
    }

    private void arrive(Visitor visitor) {
        Place place = new Place(CallOrder.countsFrom(visitor.since(), visitor.headStart()), visitor.number());
        Waiting one = new Waiting(visitor, 0, place, visitor.since());
        at(one.since().plus(visitor.patience()), () -> leave(one));
        join(one);
    }

    private void join(Waiting one) {
        hall.join(one);
        observer.arrived(one, hall);
        desks.stream()
                .filter(desk -> desk.isFree() && desk.serves(one.queue()))
                .min(Comparator.comparing((Desk desk) -> penalty(desk, one)).thenComparing(Desk::freeSince))
                .ifPresent(this::free);
    }

    private static Duration penalty(Desk desk, Waiting one) {
        return desk.plan().lines().stream()
                .filter(line -> line.code().equals(one.queue()))
                .map(Line::penalty)
                .findFirst()
                .orElseThrow();
    }

    private void leave(Waiting one) {
        if (hall.leave(one)) {
            Visit visit = ended(one, Visit.End.LEFT);
            visits.add(visit);
            observer.left(visit, hall);
        }
    }

    private void sendHome(Waiting one) {
        hall.leave(one);
        visits.add(ended(one, Visit.End.UNSERVED));
    }

    private Visit ended(Waiting one, Visit.End how) {
        return new Visit(one, Optional.empty(), Optional.empty(), Optional.empty(), hall.now(), how);
    }

    /** A free counter calls, or goes where it is wanted. */
    private void free(Desk desk) {
        if (desk.wanted() != State.OPEN && !goesOn(desk)) {
            become(desk, desk.wanted());
            return;
        }
        CallOrder.next(hall.heads(desk)).map(Head::ticket).ifPresent(next -> call(desk, next));
    }

    private boolean goesOn(Desk desk) {
        return desk.wanted() == State.CLOSED
                && desk.plan().stays()
                && hall.now().isBefore(plan.closing().plus(plan.overtime()))
                && hall.anybodyFor(desk);
    }

    private void call(Desk desk, Waiting next) {
        hall.leave(next);
        desk.call(next, hall.now());
        observer.called(next, desk.now(), hall);
        if (next.visitor().absent()) {
            after(plan.absence(), () -> giveUp(desk, next));
        } else {
            after(next.what().walk(), () -> start(desk, next));
        }
    }

    private void start(Desk desk, Waiting one) {
        desk.start(hall.now());
        observer.started(one, desk.now(), hall);
        long work = Math.round(one.what().work().toMillis() * desk.plan().pace());
        after(Duration.ofMillis(work), () -> finish(desk, one));
    }

    private void finish(Desk desk, Waiting one) {
        Visit visit = desk.end(Visit.End.SERVED, hall.now());
        visits.add(visit);
        observer.finished(visit, hall);
        if (one.stop() + 1 < one.visitor().stops().size()) {
            join(new Waiting(one.visitor(), one.stop() + 1, one.place(), hall.now()));
        }
        after(one.what().between(), () -> rested(desk));
    }

    private void giveUp(Desk desk, Waiting one) {
        Visit visit = desk.end(Visit.End.ABSENT, hall.now());
        visits.add(visit);
        observer.noShow(visit, hall);
        after(one.what().between(), () -> rested(desk));
    }

    private void rested(Desk desk) {
        desk.rested(hall.now());
        free(desk);
    }
}
