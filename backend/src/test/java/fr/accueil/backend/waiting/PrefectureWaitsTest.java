// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two weeks to learn, one to be judged: eight queues, twenty counters, a crowd at the opening. */
class PrefectureWaitsTest {

    @Test
    void in_a_prefecture_the_forecast_is_right_where_the_plain_formulas_are_not_and_promises_are_kept() {
        Map<String, PrefectureWeek.Queue> queues = PrefectureWeek.play(2, 1);
        PrefectureWeek.Queue all = PrefectureWeek.all(queues);
        queues.forEach((letter, queue) -> System.out.println(letter + ": " + queue));
        System.out.println("all: " + all);

        assertThat(queues).hasSize(8);
        assertThat(all.rmse(all.ours)).isLessThan(0.75 * all.rmse(all.les)).isLessThan(0.75 * all.rmse(all.hol));
        queues.forEach((letter, queue) -> {
            assertThat(queue.rmse(queue.ours)).as(letter).isLessThan(queue.rmse(queue.ql));
            assertThat(queue.coverage()).as(letter).isBetween(0.85, 0.97);
        });
        assertThat(all.coverage()).isBetween(0.88, 0.94);
    }
}
