// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.dispatch;

/** The linear mixture of some numbers that is nearest to the observations so far, by least squares. */
public final class Mixture {

    /** Pulls the weights to 0 while there are few observations, in the square of the unit of the numbers. */
    private static final double RIDGE = 1;

    private static final int AGAIN_AFTER = 50;

    private final int size;
    private final double[][] sums;
    private double[] weights = new double[0];
    private int fresh;

    /** @param size how many numbers are mixed; a constant comes with them */
    public Mixture(int size) {
        this.size = size + 1;
        this.sums = new double[this.size][this.size + 1];
    }

    /** Learns the outcome of some numbers. */
    public void add(double[] numbers, double happened) {
        double[] row = withOne(numbers);
        for (int i = 0; i < size; i++) {
            for (int j = i; j < size; j++) {
                sums[i][j] += row[i] * row[j];
            }
            sums[i][size] += row[i] * happened;
        }
        if (++fresh >= AGAIN_AFTER) {
            fresh = 0;
            weights = solved();
        }
    }

    private double[] solved() {
        double[][] system = new double[size][];
        for (int i = 0; i < size; i++) {
            system[i] = sums[i].clone();
            system[i][i] += RIDGE;
        }
        return LinearEquations.solve(system);
    }

    /** The mixture of these numbers, never below 0; their mean until there are observations. */
    public double of(double[] numbers) {
        double[] row = withOne(numbers);
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += row[i] * (weights.length == 0 ? (i == 0 ? 0 : 1.0 / (size - 1)) : weights[i]);
        }
        return Math.max(0, sum);
    }

    private static double[] withOne(double[] numbers) {
        double[] row = new double[numbers.length + 1];
        row[0] = 1;
        System.arraycopy(numbers, 0, row, 1, numbers.length);
        return row;
    }
}
