// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.simulate;

import fr.accueil.backend.simulation.CounterDay;
import fr.accueil.backend.simulation.CounterDay.Spell;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An agent at a counter: opens, calls, receives, pauses and closes. Leaves a counter of another agent alone. */
final class SimulatedAgent {

    private static final Duration BEFORE_CALLING_AGAIN = Duration.ofSeconds(40);
    private static final Duration BEFORE_GIVING_UP = Duration.ofSeconds(50);
    private static final Duration ASIDE = Duration.ofMinutes(5);
    private static final Duration LOOKS_AROUND = Duration.ofMinutes(2);

    private final CounterDay plan;
    private final List<String> queues;
    private final ApiClient api;
    private final Timetable time;
    private final SimulationTally tally;
    private final SimulatedReception reception;
    private final Function<JsonNode, SimulatedVisitor> guests;
    private final Deque<Aside> aside = new ArrayDeque<>();
    /** Whether this agent holds the counter, open or in a pause. */
    private boolean ours;

    private boolean open;
    private boolean stopping;
    private boolean lastSpell;
    private @Nullable SimulatedVisitor current;
    private boolean resting;
    private boolean serving;

    private record Aside(SimulatedVisitor guest, Duration rest, Instant back) {}

    SimulatedAgent(
            CounterDay plan,
            List<String> queues,
            ApiClient api,
            Timetable time,
            SimulationTally tally,
            SimulatedReception reception,
            Function<JsonNode, SimulatedVisitor> guests) {
        this.plan = plan;
        this.queues = queues;
        this.api = api;
        this.time = time;
        this.tally = tally;
        this.reception = reception;
        this.guests = guests;
        for (Spell spell : plan.spells()) {
            boolean last = spell.equals(plan.spells().getLast());
            time.at(spell.from(), this::open);
            time.at(spell.until(), () -> stop(last));
        }
    }

    private void open() {
        ApiClient.Reply reply =
                api.set(plan.code(), Map.of("state", "OPEN", "agent", "sim-" + plan.code(), "queues", queues));
        open = reply.isDone();
        ours = open;
        stopping = false;
        if (open) {
            free();
        } else if (reply.problem().equals("counter-taken")) {
            reception.say("counter " + plan.code() + " is held by another agent and left alone");
        } else {
            tally.refused(reply.problem());
        }
    }

    private void stop(boolean last) {
        stopping = true;
        lastSpell = last;
        if (open && isIdle()) {
            free();
        }
    }

    private boolean isIdle() {
        return current == null && !resting;
    }

    /** A visitor has joined a line. */
    void wake(String queue) {
        if (open && isIdle() && queues.contains(queue)) {
            free();
        }
    }

    private void free() {
        if (!open || !isIdle()) {
            return;
        }
        Aside back = aside.peekFirst();
        if (back != null && (stopping || !time.now().isBefore(back.back()))) {
            aside.removeFirst();
            resume(back);
        } else if (stopping && !(lastSpell && plan.stays() && reception.isOvertime())) {
            leave();
        } else {
            callNext();
        }
    }

    private void leave() {
        ApiClient.Reply reply = api.set(plan.code(), Map.of("state", lastSpell ? "CLOSED" : "PAUSED"));
        open = false;
        ours = reply.isDone() && !lastSpell;
    }

    private void callNext() {
        ApiClient.Reply reply = api.at(plan.code(), "call-next", Map.of());
        if (reply.status() == 200) {
            called(guests.apply(reply.body()));
        } else if (reply.status() == 204) {
            onEmptyLine();
        } else {
            // Closed or used by a person meanwhile: theirs from now on.
            tally.refused(reply.problem());
            open = false;
            ours = false;
        }
    }

    /** Checks now and then for tickets that others gave. */
    private void onEmptyLine() {
        if (stopping) {
            leave();
        } else {
            time.after(LOOKS_AROUND, this::free);
        }
    }

    private void called(SimulatedVisitor visitor) {
        current = visitor;
        serving = false;
        reception.called(visitor);
        if (visitor.visitor.absent()) {
            time.after(BEFORE_CALLING_AGAIN, () -> again(visitor, BEFORE_GIVING_UP, () -> giveUp(visitor)));
        } else if (visitor.slow) {
            time.after(BEFORE_CALLING_AGAIN, () -> again(visitor, visitor.what().walk(), () -> start(visitor)));
        } else {
            time.after(visitor.what().walk(), () -> start(visitor));
        }
    }

    private void again(SimulatedVisitor visitor, Duration pause, Runnable then) {
        if (done(visitor, "recall", Map.of())) {
            tally.recalled++;
            time.after(pause, then);
        }
    }

    private void giveUp(SimulatedVisitor visitor) {
        if (done(visitor, "no-show", Map.of())) {
            reception.absent(visitor);
            rest(visitor.what().between());
        }
    }

    private void start(SimulatedVisitor visitor) {
        if (!done(visitor, "start", Map.of())) {
            return;
        }
        serving = true;
        Duration work = work(visitor);
        if (visitor.stepsAside && !visitor.isStranger()) {
            time.after(work.dividedBy(2), () -> stepAside(visitor, work.dividedBy(2)));
        } else {
            time.after(work, () -> finish(visitor));
        }
    }

    private Duration work(SimulatedVisitor visitor) {
        return Duration.ofMillis(Math.round(visitor.what().work().toMillis() * plan.pace()));
    }

    private void stepAside(SimulatedVisitor visitor, Duration rest) {
        if (done(visitor, "hold", Map.of())) {
            tally.held++;
            aside.addLast(new Aside(visitor, rest, time.now().plus(ASIDE)));
            time.after(ASIDE, this::free);
            rest(visitor.what().between());
        }
    }

    private void resume(Aside back) {
        ApiClient.Reply reply = api.at(plan.code(), "resume", Map.of("ticket", back.guest().ticket));
        if (reply.isDone()) {
            current = back.guest();
            serving = true;
            time.after(back.rest(), () -> finish(back.guest()));
        } else {
            tally.refused(reply.problem());
            free();
        }
    }

    private void finish(SimulatedVisitor visitor) {
        if (visitor.goesOn()) {
            if (done(visitor, "transfer", Map.of("service", reception.nextService(visitor)))) {
                tally.transferred++;
                rest(visitor.what().between());
                reception.joinsAgain(visitor);
            }
        } else if (done(visitor, "finish", Map.of("outcome", visitor.outcome))) {
            reception.served(visitor);
            rest(visitor.what().between());
        }
    }

    /** A person may have moved the ticket meanwhile: then the counter is free again. */
    private boolean done(SimulatedVisitor visitor, String move, Map<String, String> body) {
        if (current != visitor) {
            return false;
        }
        ApiClient.Reply reply = api.at(plan.code(), move, body);
        if (!reply.isDone()) {
            tally.refused(reply.problem());
            rest(visitor.what().between());
        }
        return reply.isDone();
    }

    private void rest(Duration pause) {
        current = null;
        resting = true;
        time.after(pause, () -> {
            resting = false;
            free();
        });
    }

    /** The simulation ends: the visitor in front is received, then the counter closes. */
    void endNow() {
        if (!ours) {
            return;
        }
        SimulatedVisitor visitor = current;
        if (visitor != null) {
            boolean here = serving || done(visitor, "start", Map.of());
            if (here && done(visitor, "finish", Map.of("outcome", visitor.outcome))) {
                reception.served(visitor);
            }
        }
        for (Aside back : aside) {
            current = back.guest();
            if (done(back.guest(), "resume", Map.of("ticket", back.guest().ticket))
                    && done(back.guest(), "finish", Map.of("outcome", back.guest().outcome))) {
                reception.served(back.guest());
            }
        }
        api.set(plan.code(), Map.of("state", "CLOSED"));
        open = false;
        ours = false;
    }
}
