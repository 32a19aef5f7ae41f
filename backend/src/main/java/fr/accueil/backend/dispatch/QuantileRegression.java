// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.dispatch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Quantiles of the wait as linear functions of the features, added to those of the simulation: where little
 * was learned, the simulation counts. Koenker and Bassett's quantile regression, solved by reweighted least squares
 * with a ridge.
 */
final class QuantileRegression {

    private static final double RIDGE = 10;
    private static final int ROUNDS = 24;
    private static final int ROUNDS_AGAIN = 8;
    private static final double COARSE = 30;
    private static final double FINE = 2;
    private static final double FARTHEST = 5;
    private static final double CONSTANT = 1e-4;

    private final double[] mean;
    private final double[] deviation;
    private final double[][] weights;

    /**
     * The state at an arrival and its outcome.
     *
     * @param simulated the simulation's quantiles at {@link WaitForecast#LEVELS}
     * @param seconds the wait
     */
    record Example(double[] features, double[] simulated, double seconds) {}

    private QuantileRegression(double[] mean, double[] deviation, double[][] weights) {
        this.mean = mean;
        this.deviation = deviation;
        this.weights = weights;
    }

    /** @param before what was learned earlier, as a start */
    static QuantileRegression learn(List<Example> examples, @Nullable QuantileRegression before) {
        int columns = examples.getFirst().features().length + 1;
        QuantileRegression learned = new QuantileRegression(
                new double[columns], new double[columns], new double[WaitForecast.LEVELS.length][columns]);
        learned.measure(examples);
        double[][] rows = examples.stream()
                .map(example -> learned.row(example.features()))
                .toArray(double[][]::new);
        for (int k = 0; k < learned.weights.length; k++) {
            double[] rest = new double[rows.length];
            for (int i = 0; i < rest.length; i++) {
                rest[i] = examples.get(i).seconds() - examples.get(i).simulated()[k];
            }
            learned.weights[k] = fit(rows, rest, WaitForecast.LEVELS[k], before == null ? null : before.weights[k]);
        }
        return learned;
    }

    WaitForecast forecast(double[] features, double[] simulated) {
        double[] row = row(features);
        double[] seconds = simulated.clone();
        for (int k = 0; k < seconds.length; k++) {
            seconds[k] += dot(weights[k], row);
        }
        return WaitForecast.of(seconds);
    }

    /** Columns of zeros and ones stay as they are: most values are zero, and take no time. */
    private void measure(List<Example> examples) {
        for (int j = 1; j < mean.length; j++) {
            double sum = 0;
            double squares = 0;
            boolean binary = true;
            for (Example example : examples) {
                double value = example.features()[j - 1];
                sum += value;
                squares += value * value;
                binary &= value == 0 || value == 1;
            }
            double average = sum / examples.size();
            mean[j] = binary ? 0 : average;
            deviation[j] = binary ? 1 : Math.sqrt(Math.max(0, squares / examples.size() - average * average));
        }
    }

    /** The features on one scale, none of them far out, after a constant one. */
    private double[] row(double[] features) {
        double[] row = new double[mean.length];
        row[0] = 1;
        for (int j = 1; j < row.length; j++) {
            row[j] = deviation[j] < CONSTANT
                    ? 0
                    : Math.clamp((features[j - 1] - mean[j]) / deviation[j], -FARTHEST, FARTHEST);
        }
        return row;
    }

    private static double[] fit(double[][] rows, double[] rest, double level, double @Nullable [] before) {
        int columns = rows[0].length;
        double[] weights = before == null ? new double[columns] : before.clone();
        int rounds = before == null ? ROUNDS : ROUNDS_AGAIN;
        double near = before == null ? COARSE : 2 * FINE;
        for (int round = 0; round < rounds; round++) {
            double[][] equations = new double[columns][columns + 1];
            for (int i = 0; i < rows.length; i++) {
                double off = rest[i] - dot(weights, rows[i]);
                double weight = (off >= 0 ? level : 1 - level) / Math.max(Math.abs(off), near);
                add(equations, rows[i], rest[i], weight);
            }
            // The ridge limits the slopes, on the scale of the weights of a typical miss.
            double ridge = RIDGE * trace(equations) / rows.length / columns;
            for (int a = 1; a < columns; a++) {
                equations[a][a] += ridge;
            }
            equations[0][0] += 1e-9;
            weights = LinearEquations.solve(equations);
            near = Math.max(FINE, near * 0.8);
        }
        return weights;
    }

    private static double trace(double[][] equations) {
        double trace = 0;
        for (int a = 0; a < equations.length; a++) {
            trace += equations[a][a];
        }
        return trace;
    }

    private static void add(double[][] equations, double[] row, double value, double weight) {
        for (int a = 0; a < row.length; a++) {
            double part = row[a] * weight;
            if (part == 0) {
                continue;
            }
            double[] equation = equations[a];
            for (int b = a; b < row.length; b++) {
                equation[b] += part * row[b];
            }
            equation[row.length] += part * value;
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += a[j] * b[j];
        }
        return sum;
    }
}
