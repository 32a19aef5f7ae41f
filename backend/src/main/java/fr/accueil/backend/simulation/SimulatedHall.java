// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.simulation;

import fr.accueil.backend.dispatch.Line;
import fr.accueil.backend.dispatch.LineHead;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.Set;
import java.util.TreeSet;

/** The hall of a simulated day at one moment. */
public final class SimulatedHall {

    private final Map<String, TreeSet<Waiting>> lines = new LinkedHashMap<>();
    private final List<SimulatedCounter> counters;
    private Instant now = Instant.MIN;

    SimulatedHall(List<SimulatedCounter> counters) {
        this.counters = counters;
    }

    public Instant now() {
        return now;
    }

    /** The queues that had visitors today. */
    public Set<String> queues() {
        return Collections.unmodifiableSet(lines.keySet());
    }

    /** The visitors who wait in a queue, in the order of call. It changes during the day. */
    public SequencedCollection<Waiting> waiting(String queue) {
        return Collections.unmodifiableSequencedCollection(line(queue));
    }

    /** How many would be called before this one by a counter that serves their queue alone. */
    public int ahead(Waiting one) {
        return line(one.queue()).headSet(one).size();
    }

    public List<CounterNow> counters() {
        return counters.stream().map(SimulatedCounter::now).toList();
    }

    void turn(Instant to) {
        now = to;
    }

    void join(Waiting one) {
        line(one.queue()).add(one);
    }

    /** @return whether they waited */
    boolean leave(Waiting one) {
        return line(one.queue()).remove(one);
    }

    List<Waiting> all() {
        return lines.values().stream().<Waiting>flatMap(TreeSet::stream).toList();
    }

    boolean hasVisitorFor(SimulatedCounter counter) {
        return counter.plan().lines().stream()
                .anyMatch(line -> !line(line.code()).isEmpty());
    }

    List<LineHead<Waiting>> heads(SimulatedCounter counter) {
        return counter.plan().lines().stream()
                .flatMap(line -> head(line).stream())
                .toList();
    }

    private Optional<LineHead<Waiting>> head(Line line) {
        TreeSet<Waiting> waiting = line(line.code());
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(new LineHead<>(line, waiting.first().place(), waiting.first()));
    }

    private TreeSet<Waiting> line(String queue) {
        return lines.computeIfAbsent(queue, code -> new TreeSet<>(Comparator.comparing(Waiting::place)));
    }
}
