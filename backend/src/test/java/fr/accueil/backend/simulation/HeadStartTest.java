// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.dispatch.Line;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The effect of a head start on the waits of two classes, in the queues of the literature, with the application's
 * order of call. One minute is one mean service.
 */
class HeadStartTest {

    private static final Instant NINE = Instant.parse("2026-11-02T08:00:00Z");
    private static final Duration NEVER = Duration.ofDays(9_999);

    private static final Map<Plain, Waits> PLAIN = new HashMap<>();

    private record Plain(int counters, long seed, int visitors) {}

    /** Mean waits in minutes of the class without and with a head start. */
    private record Waits(double low, double high) {
        double both() {
            return (low + high) / 2;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "10, .5, .796, .543, 12, 20000",
        "10, 1, .890, .448, 12, 20000",
        "10, 2, 1.019, .319, 12, 20000",
        "10, 4, 1.145, .194, 12, 20000",
        "1, 1, 9.27, 8.49, 24, 20000",
        "1, 2, 9.64, 8.13, 24, 20000",
        "1, 4, 10.29, 7.47, 24, 20000",
        "1, 8, 11.39, 6.38, 24, 20000"
    })
    void those_with_a_head_start_wait_less_and_the_others_as_much_more_as_published(
            int counters, double headStart, double low, double high, int runs, int visitors) {
        double exact = counters == 10 ? .6687315241 : 9;
        List<Waits> plain = IntStream.rangeClosed(1, runs)
                .mapToObj(seed -> plain(counters, seed, visitors))
                .toList();
        List<Waits> ahead = IntStream.rangeClosed(1, runs)
                .mapToObj(seed -> play(counters, headStart, seed, visitors))
                .toList();

        // The same days without a head start have a mean that is known exactly: what they are off, these are off too.
        control(ahead, plain, exact, runs, true).isPublishedAs(low, .03, "the wait of the low class");
        control(ahead, plain, exact, runs, false).isPublishedAs(high, .03, "the wait of the high class");
    }

    @ParameterizedTest
    @CsvSource({"10, .5", "10, 4", "1, 1", "1, 8", "3, 6"})
    void what_one_class_gains_the_other_loses(int counters, double headStart) {
        double[] change = IntStream.rangeClosed(1, 10)
                .mapToDouble(seed -> play(counters, headStart, seed, 15_000).both()
                        / plain(counters, seed, 15_000).both())
                .toArray();
        MeanWithError ratio = MeanWithError.of(change);

        assertThat(ratio.error()).isLessThan(.01);
        assertThat(ratio.value()).isBetween(1 - 4 * ratio.error(), 1 + 4 * ratio.error());
    }

    private static MeanWithError control(List<Waits> ahead, List<Waits> plain, double exact, int runs, boolean isLow) {
        return MeanWithError.of(IntStream.range(0, runs)
                .mapToDouble(i -> (isLow ? ahead.get(i).low() : ahead.get(i).high())
                        * exact
                        / plain.get(i).both())
                .toArray());
    }

    /** The same days serve several head starts. */
    private static Waits plain(int counters, long seed, int visitors) {
        return PLAIN.computeIfAbsent(new Plain(counters, seed, visitors), it -> play(counters, 0, seed, visitors));
    }

    private static Waits play(int counters, double headStart, long seed, int visitors) {
        DayPlan plan = plan(counters, headStart, seed, visitors);
        double[] sum = new double[2];
        int[] count = new int[2];
        for (SimulatedVisit visit : SimulatedDay.play(plan)) {
            Visitor who = visit.waiting().visitor();
            if (who.number() > visitors / 10) {
                sum[who.trafficClass()] += visit.waited().toMillis() / 60_000.0;
                count[who.trafficClass()]++;
            }
        }
        return new Waits(sum[0] / count[0], sum[1] / count[1]);
    }

    private static DayPlan plan(int counters, double headStart, long seed, int visitors) {
        Dice arrivals = Dice.of(seed, 0, "arrivals");
        Dice classes = Dice.of(seed, 0, "classes");
        Dice works = Dice.of(seed, 0, "works");
        List<Visitor> all = new ArrayList<>();
        double minute = 0;
        for (int i = 1; i <= visitors; i++) {
            minute += arrivals.exponential(1 / (.9 * counters));
            int trafficClass = classes.chance(.5) ? 1 : 0;
            all.add(new Visitor(
                    i,
                    NINE.plus(minutes(minute)),
                    trafficClass,
                    minutes(trafficClass * headStart),
                    Optional.empty(),
                    NEVER,
                    false,
                    List.of(new Visitor.Stop(
                            "S", "S", Duration.ZERO, minutes(works.exponential(1.0)), Duration.ZERO))));
        }
        Instant end = NINE.plus(NEVER);
        List<CounterDay> counterDays = IntStream.range(0, counters)
                .mapToObj(i -> new CounterDay(
                        "G" + i,
                        List.of(new Line("S", Duration.ZERO)),
                        1,
                        List.of(new CounterDay.Spell(NINE, end)),
                        false))
                .toList();
        return new DayPlan(NINE, end, all, counterDays, Duration.ZERO, Duration.ZERO);
    }

    private static Duration minutes(double minutes) {
        return Duration.ofNanos(Math.round(minutes * 60e9));
    }
}
