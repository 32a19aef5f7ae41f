// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WaitEstimateTest {

    private static WaitForecast minutes(double p20, double p80, double p90) {
        double[] seconds = {p20, p20, p20, (p20 + p80) / 2, p80, p90, p90 + 2, p90 + 4};
        for (int k = 0; k < seconds.length; k++) {
            seconds[k] *= 60;
        }
        return WaitForecast.of(seconds);
    }

    private static WaitEstimate told(double p20, double p80, double p90) {
        return WaitEstimate.of(HallStates.NINE, minutes(p20, p80, p90), 0.9);
    }

    @Test
    void a_wait_of_twelve_to_eighteen_minutes_is_shown_as_ten_to_twenty() {
        assertThat(told(12, 18, 22)).isEqualTo(new WaitEstimate(HallStates.NINE, 10, 20, 25));
    }

    @Test
    void above_an_hour_it_is_shown_in_steps_of_ten_minutes() {
        assertThat(told(58, 73, 81)).isEqualTo(new WaitEstimate(HallStates.NINE, 55, 80, 90));
    }

    @Test
    void no_estimate_says_that_there_is_no_wait_at_all() {
        assertThat(told(0, 0, 0)).isEqualTo(new WaitEstimate(HallStates.NINE, 0, 5, 5));
    }

    @Test
    void the_range_never_passes_the_bound() {
        WaitEstimate careless = WaitEstimate.of(HallStates.NINE, minutes(10, 31, 40), 0.5);
        assertThat(careless.to()).isLessThanOrEqualTo(careless.atMost());
    }

    @Property
    void whatever_is_forecast_the_range_rises_and_the_bound_is_a_step_of_five(
            @ForAll @DoubleRange(max = 300) double from,
            @ForAll @DoubleRange(max = 200) double more,
            @ForAll @DoubleRange(max = 100) double most,
            @ForAll @IntRange(max = 400) int later) {
        WaitEstimate told = told(from, from + more, from + more + most);
        WaitEstimate seen = told.seenAt(HallStates.at(later));
        assertThat(told.atMost() % 5).isZero();
        assertThat(seen.atMost() % 5).isZero();
        assertThat(seen.from()).isLessThanOrEqualTo(seen.to());
        assertThat(seen.to()).isLessThanOrEqualTo(seen.atMost());
        assertThat(told.from()).isLessThanOrEqualTo((int) from);
    }

    @Property
    void no_range_and_no_bound_ends_under_five_minutes(
            @ForAll @DoubleRange(max = 20) double from,
            @ForAll @DoubleRange(max = 20) double more,
            @ForAll @IntRange(max = 60) int later) {
        WaitEstimate told = told(from, from + more, from + more);
        WaitEstimate seen = told.seenAt(HallStates.at(later));
        assertThat(List.of(told.to(), told.atMost(), seen.to(), seen.atMost()))
                .allMatch(minutes -> minutes >= WaitEstimate.FEWEST);
    }

    @Property
    void the_bound_that_is_shown_is_never_sooner_than_the_one_that_was_forecast(
            @ForAll @DoubleRange(max = 200) double most) {
        assertThat((double) told(0, 0, most).atMost()).isGreaterThanOrEqualTo(most - 1e-6);
    }

    @Test
    void an_estimate_stays_while_the_hall_changes_little() {
        WaitEstimate first = told(12, 18, 22);
        WaitEstimate fresh = WaitEstimate.of(HallStates.at(2), minutes(11, 17, 20.5), 0.9);
        assertThat(first.next(fresh)).isEqualTo(first);
    }

    @Test
    void an_estimate_that_moved_by_five_minutes_is_replaced() {
        WaitEstimate first = told(12, 18, 22);
        WaitEstimate fresh = WaitEstimate.of(HallStates.at(2), minutes(20, 27, 33), 0.9);
        assertThat(first.next(fresh)).isEqualTo(fresh);
    }

    @Test
    void a_bound_that_has_passed_is_never_repeated() {
        WaitEstimate first = told(1, 3, 4);
        WaitEstimate fresh = WaitEstimate.of(HallStates.at(5), minutes(0, 1, 2), 0.9);
        assertThat(first.next(fresh)).isEqualTo(fresh);
    }

    @Test
    void time_that_has_passed_is_taken_off() {
        assertThat(told(12, 18, 22).seenAt(HallStates.at(6))).isEqualTo(new WaitEstimate(HallStates.at(6), 0, 15, 20));
    }

    @Test
    void a_range_that_falls_cannot_be_made() {
        assertThatThrownBy(() -> new WaitEstimate(HallStates.NINE, 10, 5, 20))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
