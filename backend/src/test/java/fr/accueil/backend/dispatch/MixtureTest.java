// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MixtureTest {

    private final Mixture mixture = new Mixture(2);

    @Test
    void before_any_outcome_it_is_the_mean_of_the_numbers() {
        assertThat(mixture.of(new double[] {10, 30})).isEqualTo(20);
    }

    @Test
    void it_finds_the_weight_of_each_number() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 2000; i++) {
            double[] said = {random.nextDouble(600), random.nextDouble(600)};
            mixture.add(said, 30 + 0.7 * said[0] + 0.2 * said[1] + random.nextDouble(-5, 5));
        }

        assertThat(mixture.of(new double[] {100, 200})).isCloseTo(30 + 70 + 40, within(1.0));
    }

    @Test
    void no_wait_is_less_than_zero() {
        for (int i = 0; i < 200; i++) {
            mixture.add(new double[] {i, 0}, 2.0 * i - 100);
        }

        assertThat(mixture.of(new double[] {0, 0})).isZero();
    }
}
