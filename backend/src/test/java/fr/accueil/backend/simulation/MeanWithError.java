// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

/**
 * A mean with its standard error, from independent runs.
 *
 * @param value the mean of the runs
 * @param error the standard error of that mean
 */
public record MeanWithError(double value, double error) {

    public static MeanWithError of(double... runs) {
        double mean = Arrays.stream(runs).average().orElseThrow();
        double squares =
                Arrays.stream(runs).map(one -> (one - mean) * (one - mean)).sum();
        return new MeanWithError(mean, Math.sqrt(squares / (runs.length - 1) / runs.length));
    }

    /**
     * The published figure is itself a simulation that may be off by its share; ours may be off by four standard errors.
     * A measurement with too large an error is no measurement.
     */
    public void isPublishedAs(double figure, double published, String what) {
        isPublishedAs(figure, published, .05, what);
    }

    /** Where a queue forgets so slowly that a short run cannot be exact. */
    public void isVaguelyPublishedAs(double figure, String what) {
        isPublishedAs(figure, .05, .2, what);
    }

    private void isPublishedAs(double figure, double published, double vagueness, String what) {
        assertThat(error).as("the standard error of " + what).isLessThan(vagueness * figure);
        assertThat(value)
                .as(what)
                .isBetween(figure * (1 - published) - 4 * error, figure * (1 + published) + 4 * error);
    }
}
