// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.trace;

import java.util.Arrays;

/** An interval around a plain formula: by how much it was wrong the last few thousand times. */
final class Residuals {

    private static final int MOST = 4000;
    private static final int FRESH = 50;

    private final double[] kept = new double[MOST];
    private double[] sorted = {0};
    private int size;
    private int next;
    private int fresh;

    void add(double residual) {
        kept[next] = residual;
        next = (next + 1) % MOST;
        size = Math.min(MOST, size + 1);
        if (++fresh >= FRESH || size < FRESH) {
            sorted = Arrays.copyOf(kept, size);
            Arrays.sort(sorted);
            fresh = 0;
        }
    }

    /** The bounds between which nine of ten waits lie, where the formula says so much. */
    double[] interval(double forecast) {
        return new double[] {Math.max(0, forecast + at(0.05)), Math.max(0, forecast + at(0.95))};
    }

    private double at(double level) {
        return sorted[(int) Math.round(level * (sorted.length - 1))];
    }
}
