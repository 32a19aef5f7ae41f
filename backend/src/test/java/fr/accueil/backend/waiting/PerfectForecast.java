// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.waiting;

import fr.accueil.backend.dispatch.CallOrder;
import fr.accueil.backend.dispatch.Line;
import fr.accueil.backend.dispatch.LineHead;
import fr.accueil.backend.simulation.CounterDay;
import fr.accueil.backend.simulation.CounterNow;
import fr.accueil.backend.simulation.DayPlan;
import fr.accueil.backend.simulation.SimulatedHall;
import fr.accueil.backend.simulation.Visitor;
import fr.accueil.backend.simulation.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Has the service times of all who are there, and nothing of who will still come, leave or pause: what a
 * forecast from the state of the hall could reach with every service time.
 */
final class PerfectForecast {

    private final Map<String, CounterDay> counters = new HashMap<>();
    private final DayPlan plan;

    private record Turn(Instant at, CounterNow counter) {}

    PerfectForecast(DayPlan plan) {
        this.plan = plan;
        plan.counters().forEach(counter -> counters.put(counter.code(), counter));
    }

    /** How long this one will wait from now; nothing when no open counter comes to call them. */
    Optional<Duration> wait(Waiting target, SimulatedHall hall) {
        Map<String, Deque<Waiting>> lines = new HashMap<>();
        hall.queues().forEach(queue -> lines.put(queue, new ArrayDeque<>(hall.waiting(queue))));
        PriorityQueue<Turn> turns = new PriorityQueue<>(Comparator.comparing(Turn::at)
                .thenComparing(turn -> turn.counter().code()));
        hall.counters()
                .forEach(counter -> freeAt(counter, hall.now()).ifPresent(at -> turns.add(new Turn(at, counter))));
        while (!turns.isEmpty()) {
            Turn turn = turns.remove();
            Optional<Waiting> next =
                    CallOrder.next(heads(turn.counter(), lines)).map(LineHead::ticket);
            if (next.isEmpty()) {
                continue;
            }
            if (next.get().equals(target)) {
                return Optional.of(Duration.between(hall.now(), turn.at()));
            }
            lines.get(next.get().queue()).remove();
            turns.add(new Turn(turn.at().plus(cycle(turn.counter().code(), next.get())), turn.counter()));
        }
        return Optional.empty();
    }

    private static List<LineHead<Waiting>> heads(CounterNow counter, Map<String, Deque<Waiting>> lines) {
        List<LineHead<Waiting>> heads = new ArrayList<>();
        for (Line line : counter.lines()) {
            Waiting first = lines.getOrDefault(line.code(), new ArrayDeque<>()).peek();
            if (first != null) {
                heads.add(new LineHead<>(line, first.place(), first));
            }
        }
        return heads;
    }

    private Optional<Instant> freeAt(CounterNow counter, Instant now) {
        if (counter.current().isPresent()) {
            Instant end = counter.calledAt()
                    .orElse(now)
                    .plus(cycle(counter.code(), counter.current().get()));
            return Optional.of(end.isAfter(now) ? end : now);
        }
        return switch (counter.state()) {
            case OPEN -> Optional.of(now);
            case PAUSED -> Optional.of(now.plus(Duration.ofMinutes(15)));
            case CLOSED -> now.isBefore(plan.opening()) ? Optional.of(plan.opening()) : Optional.empty();
        };
    }

    /** From the call to the next one. */
    private Duration cycle(String counter, Waiting one) {
        if (one.visitor().absent()) {
            return plan.absence();
        }
        Visitor.Stop stop = one.what();
        double factor = counters.get(counter).pace();
        Duration work = Duration.ofMillis(Math.round(stop.work().toMillis() * factor));
        return stop.walk().plus(work).plus(stop.between());
    }
}
