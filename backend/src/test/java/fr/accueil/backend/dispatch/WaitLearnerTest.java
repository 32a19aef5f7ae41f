// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WaitLearnerTest {

    private final WaitLearner learner = new WaitLearner(ZoneOffset.UTC, Map.of("service A", Duration.ofMinutes(10)));

    private static HallState busy(double now) {
        return new HallStates()
                .waits("a", "A", 0)
                .serves("G1", "x", "service A", 0, "A")
                .now(now);
    }

    @Test
    void on_the_first_day_the_site_file_says_how_long_services_take() {
        double typical = learner.forecast(busy(0)).get("a").seconds(0.5) / 60;
        double unknown = new WaitLearner(ZoneOffset.UTC, Map.of("service A", Duration.ofMinutes(30)))
                        .forecast(busy(0))
                        .get("a")
                        .seconds(0.5)
                / 60;
        assertThat(typical).isBetween(3.0, 14.0);
        assertThat(unknown).isCloseTo(typical * 3, within(typical));
    }

    @Test
    void a_service_that_was_never_seen_is_taken_for_a_usual_one() {
        HallState state = new HallStates()
                .waits("a", "A", 0)
                .serves("G1", "x", "unheard of", 0, "A")
                .now(0);
        assertThat(learner.forecast(state)).containsKey("a");
    }

    @Test
    void when_the_last_counter_closes_there_is_no_number_any_more() {
        learner.see(busy(0));
        assertThat(learner.forecast(new HallStates().waits("a", "A", 0).now(1))).isEmpty();
    }

    @Test
    void a_clock_that_steps_back_teaches_nothing() {
        learner.see(busy(0));
        learner.see(new HallStates().now(-5));
        learner.see(busy(1));
        assertThat(learner.atArrival("a")).isPresent();
    }

    @Test
    void a_hall_that_proves_slower_is_forecast_slower() {
        double before = learner.forecast(busy(0)).get("a").seconds(0.5);
        double now = 0;
        for (int i = 0; i < 60; i++) {
            learner.see(new HallStates()
                    .serves("G1", "t" + i, "service A", now, "A")
                    .now(now));
            now += 25;
            learner.see(new HallStates().free("G1", now, "A").now(now));
        }
        HallState later = new HallStates()
                .waits("a", "A", now)
                .serves("G1", "x", "service A", now, "A")
                .now(now);
        assertThat(learner.forecast(later).get("a").seconds(0.5)).isGreaterThan(1.7 * before);
    }
}
