// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.bench;

import fr.accueil.backend.dispatch.HallState;
import fr.accueil.backend.dispatch.HallState.Activity;
import fr.accueil.backend.dispatch.HallState.Counter;
import fr.accueil.backend.dispatch.HallState.Waiting;
import fr.accueil.backend.dispatch.Line;
import fr.accueil.backend.dispatch.LinePlace;
import fr.accueil.backend.dispatch.WaitLearner;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The forecast of waits with 300 people in eight queues and 30 counters: for a newcomer, and for all who wait. */
final class WaitMeasurements {

    private static final int WAITING = 300;
    private static final int COUNTERS = 30;
    private static final int QUEUES = 8;
    private static final int ROUNDS = 200;
    private static final Instant NINE = Instant.parse("2026-11-02T08:00:00Z");

    private WaitMeasurements() {}

    static void print() {
        WaitLearner learner = new WaitLearner(ZoneOffset.UTC, Map.of());
        Timing newcomer = new Timing(ROUNDS);
        Timing whole = new Timing(ROUNDS);
        for (int round = -ROUNDS / 4; round < ROUNDS; round++) {
            HallState state = hall(round + ROUNDS);
            long from = System.nanoTime();
            learner.see(state);
            long seen = System.nanoTime();
            learner.forecast(state);
            long all = System.nanoTime();
            if (round >= 0) {
                newcomer.add(seen - from);
                whole.add(all - seen);
            }
        }
        System.out.println();
        System.out.println("| forecast of waits, 300 waiting, 30 counters, ms | p50 | p99 |");
        System.out.println("|---|---|---|");
        row("a newcomer", newcomer);
        row("the whole hall", whole);
    }

    private static void row(String what, Timing timing) {
        System.out.printf("| %s | %s | %s |%n", what, Timing.ms(timing.median()), Timing.ms(timing.p99()));
    }

    /** One more has come, ten seconds later, and the first of those who waited has gone. */
    private static HallState hall(int round) {
        Instant now = NINE.plusSeconds(10L * round);
        List<Waiting> waiting = new ArrayList<>();
        for (int i = 0; i < WAITING; i++) {
            int number = round + i;
            Instant since = now.minusSeconds(10L * (WAITING - i));
            Duration headStart = Duration.ofMinutes(number % 7 == 0 ? 30 : 0);
            waiting.add(new Waiting(
                    "t" + number,
                    "Q" + number % QUEUES,
                    "S" + number % QUEUES,
                    new LinePlace(since.minus(headStart), number),
                    since,
                    headStart));
        }
        List<Counter> counters = new ArrayList<>();
        for (int i = 0; i < COUNTERS; i++) {
            counters.add(new Counter(
                    "G" + i,
                    List.of(
                            new Line("Q" + i % QUEUES, Duration.ZERO),
                            new Line("Q" + (i + 1) % QUEUES, Duration.ofMinutes(10))),
                    new Activity.Serving("served " + i, "S" + i % QUEUES, NINE)));
        }
        return new HallState(now, waiting, counters, List.of());
    }
}
