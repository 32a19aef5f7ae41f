// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HallSimulationTest {

    /** Every service takes ten minutes, without a pause between two. */
    private static ServiceRates tenMinutes() {
        ServiceRates rates = new ServiceRates(Map.of());
        for (int i = 0; i < 500; i++) {
            rates.ended("service A", "G1", 600);
            rates.ended("service B", "G2", 600);
            rates.turned(0);
        }
        return rates;
    }

    private static double median(HallState state, int row) {
        return Quantiles.of(new HallSimulation(state, tenMinutes(), List.of()).calls()[row], 0.5) / 60;
    }

    @Test
    void a_free_counter_calls_at_once() {
        assertThat(median(
                        new HallStates().waits("a", "A", 0).free("G1", -1, "A").now(0), 0))
                .isZero();
    }

    @Test
    void the_time_that_the_visitor_at_the_counter_has_had_is_taken_off() {
        HallState state = new HallStates()
                .waits("a", "A", 0)
                .serves("G1", "x", "service A", -7, "A")
                .now(0);
        assertThat(median(state, 0)).isCloseTo(3, within(0.1));
    }

    @Test
    void with_two_before_and_two_counters_one_service_is_waited_for() {
        HallState state = new HallStates()
                .waits("a", "A", -3)
                .waits("b", "A", -2)
                .waits("c", "A", 0)
                .free("G1", -5, "A")
                .free("G2", -5, "A")
                .now(0);
        assertThat(median(state, 2)).isCloseTo(10, within(0.1));
    }

    @Test
    void who_has_a_head_start_is_called_before() {
        HallState state = new HallStates()
                .waits("ordinary", "A", -10)
                .waits("priority", "A", 0, 30)
                .free("G1", -5, "A")
                .now(0);
        assertThat(median(state, 1)).isZero();
        assertThat(median(state, 0)).isCloseTo(10, within(0.1));
    }

    @Test
    void a_counter_of_another_queue_does_not_help() {
        HallState state = new HallStates()
                .waits("a", "A", 0)
                .serves("G1", "x", "service A", -1, "A")
                .free("G2", -5, "B")
                .now(0);
        assertThat(median(state, 0)).isCloseTo(9, within(0.1));
    }

    @Test
    void an_appointment_that_is_due_soon_goes_before_a_walk_in_visitor() {
        HallStates hall = new HallStates().waits("a", "A", 0).serves("G1", "x", "service A", -1, "A");
        double alone = median(hall.now(0), 0);
        double behind = median(hall.expects("A", 5, 15).now(0), 0);
        assertThat(behind - alone).isCloseTo(10, within(0.1));
    }

    @Test
    void a_counter_that_usually_opens_later_is_counted_on() {
        HallState state =
                new HallStates().waits("a", "A", 0).opens("G1", 25, "A").now(0);
        assertThat(median(state, 0)).isCloseTo(25, within(0.1));
    }

    @Test
    void where_no_counter_calls_there_is_no_number() {
        HallState state =
                new HallStates().waits("a", "A", 0).free("G2", -5, "B").now(0);
        assertThat(median(state, 0)).isInfinite();
    }

    @Test
    void the_same_hall_gives_the_same_forecast() {
        HallState state = new HallStates()
                .waits("a", "A", -3)
                .waits("b", "A", 0)
                .serves("G1", "x", "service A", -4, "A")
                .now(0);
        ServiceRates rates = new ServiceRates(Map.of("service A", 480.0));
        assertThat(new HallSimulation(state, rates, List.of()).calls())
                .isDeepEqualTo(new HallSimulation(state, rates, List.of()).calls());
    }

    @Test
    void where_people_give_up_those_who_stay_wait_less() {
        HallStates hall = new HallStates().free("G1", -1, "A");
        for (int i = 0; i < 12; i++) {
            hall.waits("t" + i, "A", i - 12);
        }
        ServiceRates hasty = tenMinutes();
        hasty.waited(300, 1);
        for (int i = 0; i < 5; i++) {
            hasty.left();
        }
        double patient = median(hall.now(0), 11);
        double others = Quantiles.of(new HallSimulation(hall.now(0), hasty, List.of()).calls()[11], 0.5) / 60;
        assertThat(others).isLessThan(patient / 1.5);
    }
}
