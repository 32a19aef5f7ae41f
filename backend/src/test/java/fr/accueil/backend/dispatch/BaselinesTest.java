// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.accueil.backend.simulation.MeanWithError;
import fr.accueil.backend.simulation.TextbookQueue;
import fr.accueil.backend.simulation.TextbookQueue.Seen;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plain formulas err as much as the literature says, in its own queues. */
class BaselinesTest {

    private static final int RUNS = 12;

    @ParameterizedTest
    @CsvSource({
        "100, .98, 1.009e-2, 9.894e-3, 2.04, 2.00, 120000",
        "100, .95, 4.130e-3, 3.943e-3, 2.11, 2.01, 80000",
        "10, .95, .4086, .3896, 2.09, 1.99, 80000",
        "10, .90, .2199, .2018, 2.18, 2.00, 60000",
        "1, .95, 41.76, 39.88, 2.09, 2.00, 120000",
        "5, .90, , , , , 60000"
    })
    void table_a_patient_visitors(
            int counters, double load, Double les, Double hol, Double lesRatio, Double holRatio, int newcomers) {
        List<List<Seen>> runs =
                runs(seed -> TextbookQueue.markov(counters, load, 0, seed).run(newcomers));
        double exact = 1 / ((1 - load) * counters * counters);
        double meanWait = 1 / ((1 - load) * counters);

        controlled(runs, meanWait, seen -> Baselines.ql(seen.queue(), counters, 1))
                .isPublishedAs(exact, 0, "QL");
        if (les != null) {
            controlled(runs, meanWait, Seen::les).isPublishedAs(les, .03, "LES");
            controlled(runs, meanWait, Seen::hol).isPublishedAs(hol, .03, "HOL");
            ratio(runs, counters, Seen::les).isPublishedAs(lesRatio, .02, "LES/QL");
            ratio(runs, counters, Seen::hol).isPublishedAs(holRatio, .02, "HOL/QL");
        }
    }

    @Test
    void table_a_arrivals_in_bursts() {
        List<List<Seen>> runs =
                runs(seed -> TextbookQueue.bursts(10, .95, 4, seed).run(200_000));

        // Nothing about this queue is known exactly: the errors themselves are vague, their ratios are not.
        error(runs, seen -> Baselines.ql(seen.queue(), 10, 1)).isVaguelyPublishedAs(.5094, "QL");
        error(runs, Seen::les).isVaguelyPublishedAs(2.374, "LES");
        error(runs, Seen::hol).isVaguelyPublishedAs(2.329, "HOL");
        ratio(runs, 10, Seen::les).isPublishedAs(4.66, .05, "LES/QL");
        ratio(runs, 10, Seen::hol).isPublishedAs(4.57, .05, "HOL/QL");
    }

    @ParameterizedTest
    @CsvSource({
        "100, 1.4, 1.0, 8.68e-3, 2.81e-3, 5.76e-3, 5.62e-3, 30000",
        "100, 1.4, 0.2, 1.236e-1, 1.408e-2, 2.877e-2, 2.861e-2, 60000",
        "10, 1.2, 0.5, 6.31e-2, 4.16e-2, 9.45e-2, 8.25e-2, 30000",
        "10, 1.0, 0.25, 5.24e-2, 4.50e-2, 1.029e-1, 8.89e-2, 40000"
    })
    void table_b_visitors_who_leave(
            int counters, double load, double leaving, double ql, double qla, double les, double hol, int newcomers) {
        List<List<Seen>> runs =
                runs(seed -> TextbookQueue.markov(counters, load, leaving, seed).run(newcomers));

        error(runs, seen -> Baselines.ql(seen.queue(), counters, 1)).isPublishedAs(ql, .03, "QL");
        error(runs, seen -> Baselines.qla(seen.queue(), counters, 1, leaving)).isPublishedAs(qla, .03, "QLa");
        error(runs, Seen::les).isPublishedAs(les, .03, "LES");
        error(runs, Seen::hol).isPublishedAs(hol, .03, "HOL");
    }

    @Test
    void the_two_formulas_are_equal_when_no_visitor_leaves() {
        assertThat(Baselines.qla(7, 3, 12, 0)).isCloseTo(Baselines.ql(7, 3, 12), within(1e-12));
        assertThat(Baselines.qla(7, 3, 12, .01)).isLessThan(Baselines.ql(7, 3, 12));
    }

    @Test
    void the_formulas_from_past_waits_return_those_waits() {
        Instant nine = Instant.parse("2026-11-02T08:00:00Z");

        assertThat(Baselines.les(nine, nine.plusSeconds(90))).isEqualTo(Duration.ofSeconds(90));
        assertThat(Baselines.hol(nine, nine.plusSeconds(40))).isEqualTo(Duration.ofSeconds(40));
    }

    private static List<List<Seen>> runs(IntFunction<List<Seen>> run) {
        return IntStream.rangeClosed(1, RUNS).mapToObj(run).toList();
    }

    private static MeanWithError error(List<List<Seen>> runs, ToDoubleFunction<Seen> formula) {
        return MeanWithError.of(
                runs.stream().mapToDouble(run -> squared(run, formula)).toArray());
    }

    /** The mean wait of those who wait is known exactly: what a run is off there, it is off here too. */
    private static MeanWithError controlled(List<List<Seen>> runs, double meanWait, ToDoubleFunction<Seen> formula) {
        return MeanWithError.of(runs.stream()
                .mapToDouble(run -> squared(run, formula)
                        * meanWait
                        / run.stream().mapToDouble(Seen::waited).average().orElseThrow())
                .toArray());
    }

    /** As one ratio of each run: what is common to both falls out. */
    private static MeanWithError ratio(List<List<Seen>> runs, int counters, ToDoubleFunction<Seen> formula) {
        return MeanWithError.of(runs.stream()
                .mapToDouble(run ->
                        squared(run, formula) / squared(run, seen -> Baselines.ql(seen.queue(), counters, 1)))
                .toArray());
    }

    private static double squared(List<Seen> run, ToDoubleFunction<Seen> formula) {
        return run.stream()
                .mapToDouble(seen -> Math.pow(formula.applyAsDouble(seen) - seen.waited(), 2))
                .average()
                .orElseThrow();
    }
}
