// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.trace;

import fr.accueil.backend.dispatch.CallOrder;
import fr.accueil.backend.dispatch.HallState;
import fr.accueil.backend.dispatch.LinePlace;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Collectors;

/**
 * A trace played again: the hall as it was at each arrival, and at everything that happened before. What lies after an
 * arrival is not shown to it: the end of a visit is applied when its time has come.
 */
public final class Replay {

    private final Map<Integer, Duration> headStarts;
    private final Listener listener;
    private final Servers servers = new Servers();
    private final Map<String, HallState.Waiting> waiting = new LinkedHashMap<>();
    private final PriorityQueue<Event> events = new PriorityQueue<>(Comparator.comparing(Event::at)
            .thenComparing(Event::kind)
            .thenComparing(event -> event.row().number()));

    /** Receives the hall after each change. */
    public interface Listener {

        /** Before the newcomer is in the state. */
        void arrives(TraceRow row, HallState before, int busyServers);

        /** The newcomer is the last of those who wait. */
        void arrived(TraceRow row, HallState state);

        void changed(HallState state);

        void called(TraceRow row);

        void left(TraceRow row);

        void ended(TraceRow row);
    }

    /** Ends come before calls, so that a server can go on at the same instant. */
    private enum Kind {
        ENDED,
        CALLED,
        LEFT
    }

    private record Event(Instant at, Kind kind, TraceRow row) {}

    /** @param headStarts by class; a class that is missing has none */
    public Replay(Map<Integer, Duration> headStarts, Listener listener) {
        this.headStarts = Map.copyOf(headStarts);
        this.listener = listener;
    }

    /** The next visitor, not before the one before. */
    public void arrive(TraceRow row) {
        until(row.arrival());
        servers.arrived(row.line());
        listener.arrives(row, state(row.arrival()), servers.busy());
        Duration headStart = headStarts.getOrDefault(row.trafficClass(), Duration.ZERO);
        LinePlace place = new LinePlace(CallOrder.countsFrom(row.arrival(), headStart), row.number());
        waiting.put(
                id(row), new HallState.Waiting(id(row), row.line(), row.service(), place, row.arrival(), headStart));
        listener.arrived(row, state(row.arrival()));
        events.add(row.call()
                .map(call -> new Event(call.at(), Kind.CALLED, row))
                .orElseGet(() -> new Event(row.ended(), Kind.LEFT, row)));
    }

    public static String id(TraceRow row) {
        return Long.toString(row.number());
    }

    /** No more arrivals; those who are there are received. */
    public void finish() {
        until(Instant.MAX);
    }

    private void until(Instant arrival) {
        while (!events.isEmpty() && events.peek().at().isBefore(arrival)) {
            Event event = events.remove();
            apply(event);
            listener.changed(state(event.at()));
        }
    }

    private void apply(Event event) {
        TraceRow row = event.row();
        switch (event.kind()) {
            case LEFT -> {
                waiting.remove(id(row));
                listener.left(row);
            }
            case CALLED -> {
                waiting.remove(id(row));
                TraceRow.Call call = row.call().orElseThrow();
                servers.called(call.server(), id(row), row, call.at());
                events.add(new Event(row.ended(), Kind.ENDED, row));
                listener.called(row);
            }
            case ENDED -> {
                servers.ended(row.call().orElseThrow().server(), id(row), row.ended());
                listener.ended(row);
            }
        }
    }

    private HallState state(Instant now) {
        return new HallState(
                now,
                List.copyOf(waiting.values()),
                servers.counters(
                        now,
                        waiting.values().stream().map(HallState.Waiting::line).collect(Collectors.toSet())),
                List.of());
    }
}
