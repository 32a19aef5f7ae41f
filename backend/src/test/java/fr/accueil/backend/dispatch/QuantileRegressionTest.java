// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class QuantileRegressionTest {

    /** The simulation always gives 100; the truth lies between 0 and four times the one feature. */
    private static List<QuantileRegression.Example> examples(int many) {
        SplittableRandom random = new SplittableRandom(5);
        List<QuantileRegression.Example> examples = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            double feature = 50 + 100 * random.nextDouble();
            examples.add(new QuantileRegression.Example(
                    new double[] {feature, 7}, simulated(), 4 * feature * random.nextDouble()));
        }
        return examples;
    }

    private static double[] simulated() {
        double[] simulated = new double[WaitForecast.LEVELS.length];
        java.util.Arrays.fill(simulated, 100);
        return simulated;
    }

    @Test
    void outcomes_of_similar_halls_correct_the_simulation() {
        QuantileRegression learned = QuantileRegression.learn(examples(4000), null);
        WaitForecast forecast = learned.forecast(new double[] {100, 7}, simulated());
        assertThat(forecast.seconds(0.5)).isCloseTo(200, within(12.0));
        assertThat(forecast.seconds(0.9)).isCloseTo(360, within(15.0));
        assertThat(forecast.seconds(0.05)).isCloseTo(20, within(12.0));
    }

    @Test
    void learning_continues_from_earlier_learning() {
        QuantileRegression once = QuantileRegression.learn(examples(4000), null);
        QuantileRegression again = QuantileRegression.learn(examples(4000), once);
        double[] looks = {140, 7};
        assertThat(again.forecast(looks, simulated()).seconds(0.8))
                .isCloseTo(once.forecast(looks, simulated()).seconds(0.8), within(5.0));
    }

    @Test
    void quantiles_never_cross_and_are_never_below_zero() {
        WaitForecast forecast = WaitForecast.of(new double[] {5, -3, 8, 2, 1, 0, 9, 4});
        double before = 0;
        for (double level = 0.01; level < 1; level += 0.01) {
            assertThat(forecast.seconds(level)).isGreaterThanOrEqualTo(before);
            before = forecast.seconds(level);
        }
    }

    @Test
    void a_bound_is_kept_at_the_share_that_was_set() {
        SplittableRandom random = new SplittableRandom(1);
        Coverage coverage = new Coverage(0.1, 0.01, 0.2, 0.999);
        int misses = 0;
        for (int i = 0; i < 20_000; i++) {
            // The forecast is too low: every third wait passes its level 0.9.
            boolean miss = random.nextDouble() > Math.pow(coverage.level(), 4);
            misses += miss ? 1 : 0;
            coverage.happened(miss);
        }
        assertThat(misses / 20_000.0).isCloseTo(0.1, within(0.005));
    }

    @Test
    void the_normal_distribution_has_its_known_quantiles() {
        assertThat(Normal.quantile(0.975)).isCloseTo(1.959963985, within(1e-7));
        assertThat(Normal.quantile(0.01)).isCloseTo(-2.326347874, within(1e-7));
    }
}
