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

/** One who sits at a counter: opens, calls, receives, pauses and closes. A counter that somebody else holds is left alone. */
final class SimulatedAgent {

    private static final Duration BEFORE_CALLING_AGAIN = Duration.ofSeconds(40);
    private static final Duration BEFORE_GIVING_UP = Duration.ofSeconds(50);
    private static final Duration ASIDE = Duration.ofMinutes(5);
    private static final Duration LOOKS_AROUND = Duration.ofMinutes(2);

    private final CounterDay plan;
    private final List<String> queues;
    private final ApiClient api;
    private final Timetable time;
    private final SimulationTally simulationTally;
    private final SimulatedReception simulatedReception;
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
            SimulationTally simulationTally,
            SimulatedReception simulatedReception,
            Function<JsonNode, SimulatedVisitor> guests) {
        this.plan = plan;
        this.queues = queues;
        this.api = api;
        this.time = time;
        this.simulationTally = simulationTally;
        this.simulatedReception = simulatedReception;
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
            simulatedReception.say("counter " + plan.code() + " is held by somebody else and left alone");
        } else {
            simulationTally.refused(reply.problem());
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

    /** Somebody has joined a line. */
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
        } else if (stopping && !(lastSpell && plan.stays() && simulatedReception.isOvertime())) {
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
            nobody();
        } else {
            // Closed or used by a person meanwhile: theirs from now on.
            simulationTally.refused(reply.problem());
            open = false;
            ours = false;
        }
    }

    /** Looks again now and then, for tickets that others gave. */
    private void nobody() {
        if (stopping) {
            leave();
        } else {
            time.after(LOOKS_AROUND, this::free);
        }
    }

    private void called(SimulatedVisitor simulatedVisitor) {
        current = simulatedVisitor;
        serving = false;
        simulatedReception.called(simulatedVisitor);
        if (simulatedVisitor.visitor.absent()) {
            time.after(
                    BEFORE_CALLING_AGAIN,
                    () -> again(simulatedVisitor, BEFORE_GIVING_UP, () -> giveUp(simulatedVisitor)));
        } else if (simulatedVisitor.slow) {
            time.after(
                    BEFORE_CALLING_AGAIN,
                    () -> again(simulatedVisitor, simulatedVisitor.what().walk(), () -> start(simulatedVisitor)));
        } else {
            time.after(simulatedVisitor.what().walk(), () -> start(simulatedVisitor));
        }
    }

    private void again(SimulatedVisitor simulatedVisitor, Duration pause, Runnable then) {
        if (done(simulatedVisitor, "recall", Map.of())) {
            simulationTally.recalled++;
            time.after(pause, then);
        }
    }

    private void giveUp(SimulatedVisitor simulatedVisitor) {
        if (done(simulatedVisitor, "no-show", Map.of())) {
            simulatedReception.absent(simulatedVisitor);
            rest(simulatedVisitor.what().between());
        }
    }

    private void start(SimulatedVisitor simulatedVisitor) {
        if (!done(simulatedVisitor, "start", Map.of())) {
            return;
        }
        serving = true;
        Duration work = work(simulatedVisitor);
        if (simulatedVisitor.stepsAside && !simulatedVisitor.isStranger()) {
            time.after(work.dividedBy(2), () -> stepAside(simulatedVisitor, work.dividedBy(2)));
        } else {
            time.after(work, () -> finish(simulatedVisitor));
        }
    }

    private Duration work(SimulatedVisitor simulatedVisitor) {
        return Duration.ofMillis(Math.round(simulatedVisitor.what().work().toMillis() * plan.pace()));
    }

    private void stepAside(SimulatedVisitor simulatedVisitor, Duration rest) {
        if (done(simulatedVisitor, "hold", Map.of())) {
            simulationTally.held++;
            aside.addLast(new Aside(simulatedVisitor, rest, time.now().plus(ASIDE)));
            time.after(ASIDE, this::free);
            rest(simulatedVisitor.what().between());
        }
    }

    private void resume(Aside back) {
        ApiClient.Reply reply = api.at(plan.code(), "resume", Map.of("ticket", back.guest().ticket));
        if (reply.isDone()) {
            current = back.guest();
            serving = true;
            time.after(back.rest(), () -> finish(back.guest()));
        } else {
            simulationTally.refused(reply.problem());
            free();
        }
    }

    private void finish(SimulatedVisitor simulatedVisitor) {
        if (simulatedVisitor.goesOn()) {
            if (done(
                    simulatedVisitor,
                    "transfer",
                    Map.of("service", simulatedReception.nextService(simulatedVisitor)))) {
                simulationTally.transferred++;
                rest(simulatedVisitor.what().between());
                simulatedReception.joinsAgain(simulatedVisitor);
            }
        } else if (done(simulatedVisitor, "finish", Map.of("outcome", simulatedVisitor.outcome))) {
            simulatedReception.served(simulatedVisitor);
            rest(simulatedVisitor.what().between());
        }
    }

    /** A person may have moved the ticket meanwhile: then the counter is free again. */
    private boolean done(SimulatedVisitor simulatedVisitor, String move, Map<String, String> body) {
        if (current != simulatedVisitor) {
            return false;
        }
        ApiClient.Reply reply = api.at(plan.code(), move, body);
        if (!reply.isDone()) {
            simulationTally.refused(reply.problem());
            rest(simulatedVisitor.what().between());
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

    /** The simulation ends: whoever is here is received, then the counter closes. */
    void endNow() {
        if (!ours) {
            return;
        }
        SimulatedVisitor simulatedVisitor = current;
        if (simulatedVisitor != null) {
            boolean here = serving || done(simulatedVisitor, "start", Map.of());
            if (here && done(simulatedVisitor, "finish", Map.of("outcome", simulatedVisitor.outcome))) {
                simulatedReception.served(simulatedVisitor);
            }
        }
        for (Aside back : aside) {
            current = back.guest();
            if (done(back.guest(), "resume", Map.of("ticket", back.guest().ticket))
                    && done(back.guest(), "finish", Map.of("outcome", back.guest().outcome))) {
                simulatedReception.served(back.guest());
            }
        }
        api.set(plan.code(), Map.of("state", "CLOSED"));
        open = false;
        ours = false;
    }
}
