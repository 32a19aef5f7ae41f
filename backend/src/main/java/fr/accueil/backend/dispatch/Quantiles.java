// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.dispatch;

/** Quantiles of sorted numbers. */
final class Quantiles {

    private Quantiles() {}

    /**
     * The quantile of numbers in rising order, straight lines between them.
     *
     * @param level from 0 to 1
     */
    static double of(double[] sorted, double level) {
        double place = level * (sorted.length - 1);
        int below = (int) place;
        if (below + 1 >= sorted.length || sorted[below] == sorted[below + 1]) {
            return sorted[Math.min(below, sorted.length - 1)];
        }
        return sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]);
    }
}
