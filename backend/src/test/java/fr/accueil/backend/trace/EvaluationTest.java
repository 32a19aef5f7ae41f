// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.accueil.backend.dispatch.HallState;
import fr.accueil.backend.dispatch.WaitForecast;
import fr.accueil.backend.dispatch.WaitLearner;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {

    @TempDir
    Path folder;

    private List<TraceRow> rows(List<String> lines) throws Exception {
        Path file = folder.resolve("trace" + lines.hashCode() + ".csv");
        Files.writeString(file, Traces.HEADER + "\n" + String.join("\n", lines) + "\n");
        List<TraceRow> rows = new ArrayList<>();
        try (TraceReader reader = new TraceReader(file)) {
            for (TraceRow row = reader.next(); row != null; row = reader.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** What is forecast at each arrival. */
    private static Map<Long, String> forecasts(List<TraceRow> rows) {
        WaitLearner learner = new WaitLearner(ZoneOffset.UTC, Map.of());
        Map<Long, String> forecasts = new HashMap<>();
        Replay replay = new Replay(Map.of(), new Forecasting(learner, forecasts));
        rows.forEach(replay::arrive);
        return forecasts;
    }

    private record Forecasting(WaitLearner learner, Map<Long, String> forecasts) implements Replay.Listener {
        @Override
        public void arrives(TraceRow row, HallState before, int busyServers) {}

        @Override
        public void arrived(TraceRow row, HallState state) {
            learner.see(state);
            Optional<WaitForecast> forecast = learner.atArrival(Replay.id(row));
            forecasts.put(
                    row.number(),
                    forecast.map(it -> it.seconds(0.5) + " " + it.seconds(0.95)).orElse("none"));
        }

        @Override
        public void changed(HallState state) {
            learner.see(state);
        }

        @Override
        public void called(TraceRow row) {}

        @Override
        public void left(TraceRow row) {}

        @Override
        public void ended(TraceRow row) {}
    }

    /** Everything of a row that lies after an instant is moved about, and so are the rows that come after it. */
    private static List<TraceRow> withAnotherFuture(List<TraceRow> rows, Instant from) {
        SplittableRandom random = new SplittableRandom(9);
        List<TraceRow> changed = new ArrayList<>();
        for (TraceRow row : rows) {
            if (row.arrival().isAfter(from)) {
                continue;
            }
            Duration late = Duration.ofSeconds(random.nextInt(1, 900));
            Optional<TraceRow.Call> call = row.call()
                    .map(it ->
                            it.at().isBefore(from) ? it : new TraceRow.Call(from.plus(late), "S" + random.nextInt(9)));
            Instant ended = row.ended().isBefore(from) ? row.ended() : from.plus(late.multipliedBy(2));
            changed.add(new TraceRow(
                    row.number(), row.arrival(), row.line(), row.service(), row.trafficClass(), call, ended));
        }
        return changed;
    }

    @Test
    void another_future_gives_the_same_forecast() throws Exception {
        List<TraceRow> rows = rows(Traces.lines(11, 900, 4));
        Map<Long, String> expected = forecasts(rows);
        for (int at : List.of(300, 500, 700)) {
            TraceRow newcomer = rows.get(at);
            List<TraceRow> others = withAnotherFuture(rows.subList(0, at + 1), newcomer.arrival());
            assertThat(forecasts(others).get(newcomer.number())).isEqualTo(expected.get(newcomer.number()));
        }
    }

    @Test
    void the_forecast_beats_the_plain_formulas_on_a_hall_with_busy_hours() throws Exception {
        Evaluation evaluation = new Evaluation(Map.of(), Instant.ofEpochSecond(80_000));
        rows(Traces.lines(5, 4000, 4)).forEach(evaluation::take);
        evaluation.finish();
        Score ours = evaluation.score(Evaluation.Method.ACCUEIL);
        assertThat(ours.count()).isGreaterThan(500);
        assertThat(evaluation.without()).isZero();
        for (Evaluation.Method plain : EnumSet.complementOf(EnumSet.of(Evaluation.Method.ACCUEIL))) {
            assertThat(ours.meanAbsoluteError())
                    .isLessThan(evaluation.score(plain).meanAbsoluteError());
            assertThat(ours.winkler()).isLessThan(evaluation.score(plain).winkler());
        }
        assertThat(ours.coverage()).isBetween(0.87, 0.93);
    }

    @Test
    void no_visitor_of_a_trace_is_kept_once_the_visit_is_over() {
        Evaluation evaluation = new Evaluation(Map.of(), Instant.EPOCH);
        SplittableRandom random = new SplittableRandom(3);
        List<WeakReference<TraceRow>> seen = new ArrayList<>();
        long arrival = 0;
        for (int i = 1; i <= 6000; i++) {
            arrival += random.nextInt(1, 200);
            TraceRow row = new TraceRow(
                    i,
                    Instant.ofEpochSecond(arrival),
                    "A",
                    "A",
                    0,
                    Optional.of(new TraceRow.Call(Instant.ofEpochSecond(arrival + random.nextInt(0, 9)), "S" + i % 4)),
                    Instant.ofEpochSecond(arrival + random.nextInt(20, 300)));
            seen.add(new WeakReference<>(row));
            evaluation.take(row);
        }
        System.gc();

        assertThat(seen.subList(0, 5900)).allMatch(row -> row.refersTo(null));
        assertThat(evaluation.score(Evaluation.Method.QL).count()).isPositive();
    }

    @Test
    void a_score_counts_what_it_says() {
        Score score = new Score();
        score.add(100, 90, new double[] {50, 150});
        score.add(200, 240, new double[] {210, 300});
        score.add(10, 10, new double[] {0, 8});
        assertThat(score.meanAbsoluteError()).isCloseTo(50.0 / 3, within(1e-9));
        assertThat(score.rootMeanSquare()).isCloseTo(Math.sqrt(1700.0 / 3), within(1e-9));
        assertThat(score.medianAbsoluteError()).isEqualTo(10);
        assertThat(score.bias()).isEqualTo(10);
        assertThat(score.coverage()).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(score.winkler()).isCloseTo((100 + 90 + 20 * 10 + 8 + 20 * 2) / 3.0, within(1e-9));
    }
}
