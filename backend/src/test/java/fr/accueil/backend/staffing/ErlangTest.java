// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of the literature, and rows of our own against the brute-force solution of the same queue. */
class ErlangTest {

    @ParameterizedTest
    @CsvSource({
        "1, 2, 0.33333333333333",
        "1.5, 2, 0.642857142857143",
        "2, 3, 0.444444444444444",
        "4, 5, 0.554112554112554",
        "6, 8, .3569810859",
        "8, 10, .4091801508",
        "9, 10, .6687315241",
        "18, 20, .5507690048",
        "48, 50, .6944556112",
        "90, 100, .2169404809"
    })
    void who_waits_with_patient_visitors_is_as_published(double load, int counters, double waits) {
        ErlangC law = new ErlangC(load, 1, counters);

        assertThat(law.waits()).isCloseTo(waits, within(6e-11));
        assertThat(law.mean()).isCloseTo(waits / (counters - load), within(1e-9));
        assertThat(law.longerThan(0.5)).isCloseTo(waits * Math.exp(-(counters - load) / 2), within(1e-10));
    }

    @ParameterizedTest
    @CsvSource({
        "9, 0.3333333333333333, 10, .50014349, .05654629, .16963887",
        "12, 0.5, 10, .85038495, .19565594, .39131189"
    })
    void who_waits_and_leaves_is_as_published(
            double arrivals, double leaving, int counters, double waits, double leaves, double mean) {
        ErlangA law = new ErlangA(arrivals, 1, leaving, counters);

        assertThat(law.waits()).isCloseTo(waits, within(5.1e-9));
        assertThat(law.leaves()).isCloseTo(leaves, within(5.1e-9));
        assertThat(law.mean()).isCloseTo(mean, within(5.1e-9));
    }

    @Test
    void fifty_agents_with_two_minutes_of_patience_are_as_published() {
        ErlangA impatient = new ErlangA(48, 1, 0.5, 50);
        ErlangC patient = new ErlangC(48, 1, 50);

        assertThat(impatient.leaves()).isCloseTo(.0309, within(5e-5));
        assertThat(60 * impatient.mean()).isCloseTo(3.71, within(5e-3));
        assertThat(60 * impatient.percentile(.9)).isCloseTo(12.44, within(5e-3));
        assertThat(60 * patient.mean()).isCloseTo(20.83, within(5e-3));
        assertThat(60 * patient.percentile(.9)).isCloseTo(58.14, within(5e-3));
    }

    @ParameterizedTest
    @CsvSource({"20, 12, 20, .9, 6, .989841, 1.709", "60, 6, 10, .8, 7, .884062, 3.683"})
    void the_fewest_counters_are_as_published(
            double perHour, double minutes, double target, double share, int counters, double reached, double mean) {
        MinimumCounters least =
                MinimumCounters.of(perHour, minutes, target, share).orElseThrow();

        assertThat(least.counters()).isEqualTo(counters);
        assertThat(least.share()).isCloseTo(reached, within(5.1e-7));
        assertThat(least.meanWait()).isCloseTo(mean, within(5.1e-4));
    }

    @ParameterizedTest
    @CsvSource({"2.2, .4, 3, .3", "7, 1, 5, 1.1", "0.5, 1, 1, .9", "30, 1.3, 24, .25", "55, 1, 60, 3"})
    void impatient_rows_of_our_own_agree_with_brute_force(
            double arrivals, double service, int counters, double leaving) {
        ErlangA law = new ErlangA(arrivals, service, leaving, counters);
        BirthAndDeath brute = new BirthAndDeath(arrivals, service, leaving, counters);

        assertThat(law.waits()).isCloseTo(brute.waits(), within(1e-9));
        assertThat(law.mean()).isCloseTo(brute.mean(), within(1e-9));
        assertThat(law.longerThan(0.2)).isCloseTo(brute.longerThan(0.2), within(1e-8));
        assertThat(law.longerThan(1.5)).isCloseTo(brute.longerThan(1.5), within(1e-8));
        assertThat(law.longerThan(0)).isCloseTo(law.waits(), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"2.2, 1, 3", "4.1, .9, 6", "0.6, 1, 1", "17, 1.1, 18"})
    void patient_rows_of_our_own_agree_with_brute_force(double arrivals, double service, int counters) {
        ErlangC law = new ErlangC(arrivals, service, counters);
        BirthAndDeath brute = new BirthAndDeath(arrivals, service, 0, counters);

        assertThat(law.waits()).isCloseTo(brute.waits(), within(1e-9));
        assertThat(law.mean()).isCloseTo(brute.mean(), within(1e-9));
        assertThat(law.longerThan(0.7)).isCloseTo(brute.longerThan(0.7), within(1e-8));
    }

    @ParameterizedTest
    @CsvSource({"20, 12, 20, .9", "60, 6, 10, .8", "33, 17, 15, .85", "8, 25, 30, .9", "140, 3, 5, .95"})
    void one_counter_fewer_would_not_do(double perHour, double minutes, double target, double share) {
        MinimumCounters least =
                MinimumCounters.of(perHour, minutes, target, share).orElseThrow();

        assertThat(least.share()).isGreaterThanOrEqualTo(share);
        assertThat(1 - new ErlangC(perHour / 60, 1 / minutes, least.counters() - 1).longerThan(target))
                .isLessThan(share);
    }

    @Property(tries = 200)
    void a_percentile_is_the_wait_that_just_this_share_does_not_exceed(
            @ForAll @DoubleRange(min = .1, max = 200) double arrivals,
            @ForAll @DoubleRange(min = .01, max = 5) double leaving,
            @ForAll @IntRange(min = 1, max = 150) int counters,
            @ForAll @DoubleRange(min = .05, max = .99) double share) {
        ErlangA law = new ErlangA(arrivals, 1, leaving, counters);
        double wait = law.percentile(share);

        assertThat(law.waits()).isBetween(0.0, 1.0);
        assertThat(law.leaves()).isBetween(0.0, 1.0);
        if (wait > 0) {
            assertThat(law.longerThan(wait)).isCloseTo(1 - share, within(1e-6));
        } else {
            assertThat(law.waits()).isLessThanOrEqualTo(1 - share);
        }
    }

    @Test
    void visitors_who_hardly_ever_leave_wait_like_patient_ones() {
        ErlangA almost = new ErlangA(9, 1, 1e-7, 10);
        ErlangC patient = new ErlangC(9, 1, 10);

        assertThat(almost.waits()).isCloseTo(patient.waits(), within(1e-5));
        assertThat(almost.mean()).isCloseTo(patient.mean(), within(1e-5));
        assertThat(almost.longerThan(1)).isCloseTo(patient.longerThan(1), within(1e-5));
    }

    @Test
    void a_large_hall_is_no_trouble() {
        ErlangA law = new ErlangA(5_000, 1, 0.5, 4_900);

        assertThat(law.waits()).isBetween(.5, 1.0);
        assertThat(law.leaves()).isBetween(.01, .05);
        assertThat(new ErlangC(4_900, 1, 5_000).waits()).isBetween(.05, .3);
    }

    @Test
    void with_too_few_counters_the_line_grows_for_ever() {
        ErlangC law = new ErlangC(10, 1, 10);

        assertThat(law.waits()).isEqualTo(1);
        assertThat(law.mean()).isInfinite();
        assertThat(law.percentile(.5)).isInfinite();
    }

    @Test
    void a_queue_without_counters_or_visitors_is_refused() {
        assertThatThrownBy(() -> new ErlangC(1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ErlangC(0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ErlangA(1, 1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ErlangC(1, Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ErlangA(1, 1, 1, 2).percentile(1)).isInstanceOf(IllegalArgumentException.class);
    }
}
