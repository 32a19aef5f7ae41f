// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Small halls for tests: everything in minutes from nine o'clock. */
final class HallStates {

    static final Instant NINE = Instant.parse("2026-11-26T09:00:00Z");

    private final List<HallState.Waiting> waiting = new ArrayList<>();
    private final List<HallState.Counter> counters = new ArrayList<>();
    private final List<HallState.Expected> expected = new ArrayList<>();

    static Instant at(double minutes) {
        return NINE.plusMillis(Math.round(minutes * 60_000));
    }

    HallStates waits(String id, String line, double since, double headStart) {
        Duration start = Duration.ofSeconds(Math.round(headStart * 60));
        LinePlace place = new LinePlace(at(since).minus(start), waiting.size() + 1L);
        waiting.add(new HallState.Waiting(id, line, "service " + line, place, at(since), start));
        return this;
    }

    HallStates waits(String id, String line, double since) {
        return waits(id, line, since, 0);
    }

    HallStates expects(String line, double at, double headStart) {
        expected.add(new HallState.Expected(line, "service " + line, at(at), at(at - headStart)));
        return this;
    }

    HallStates serves(String counter, String ticket, String service, double since, String... lines) {
        counters.add(new HallState.Counter(
                counter, lines(lines), new HallState.Activity.Serving(ticket, service, at(since))));
        return this;
    }

    HallStates free(String counter, double since, String... lines) {
        counters.add(new HallState.Counter(counter, lines(lines), new HallState.Activity.Free(at(since))));
        return this;
    }

    HallStates opens(String counter, double at, String... lines) {
        counters.add(new HallState.Counter(counter, lines(lines), new HallState.Activity.Opens(at(at))));
        return this;
    }

    HallState now(double minutes) {
        return new HallState(at(minutes), waiting, counters, expected);
    }

    private static List<Line> lines(String... codes) {
        return Arrays.stream(codes).map(code -> new Line(code, Duration.ZERO)).toList();
    }
}
