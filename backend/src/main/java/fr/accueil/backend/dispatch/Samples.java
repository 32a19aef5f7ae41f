// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.dispatch;

import java.util.Arrays;

/**
 * The last few hundred times of one kind, in seconds: old ones drop out, so that old values are forgotten slowly. Until
 * there are enough of them, a typical spread stands in for those that are missing.
 */
final class Samples {

    private static final int MOST = 400;
    private static final int ENOUGH = 30;
    private static final int FRESH = 16;
    /** A log-normal distribution with a coefficient of variation of 0.8, cut into as many equal parts. */
    private static final double SPREAD = Math.sqrt(Math.log(1 + 0.8 * 0.8));

    private final double[] kept = new double[MOST];
    private final double typical;
    private int size;
    private int next;
    private int unsorted;
    private double[] sorted;
    private double mean;

    /** @param typical the mean to assume before there is anything, above 0 */
    Samples(double typical) {
        this.typical = typical;
        sort();
    }

    void add(double seconds) {
        kept[next] = seconds;
        next = (next + 1) % MOST;
        size = Math.min(MOST, size + 1);
        unsorted++;
        if (unsorted >= FRESH || size < 2 * ENOUGH) {
            sort();
        }
    }

    int size() {
        return size;
    }

    double mean() {
        return mean;
    }

    /**
     * One of the times that are longer than {@code above}; beyond the longest ones the mean once more.
     *
     * @param u where among them, from 0 to 1
     */
    double draw(double u, double above) {
        int from = above <= 0 ? 0 : firstLongerThan(above);
        int left = sorted.length - from;
        if (left < 3) {
            return above - Math.log(1 - Math.min(u, 0.999)) * mean;
        }
        return sorted[from + Math.min(left - 1, (int) (u * left))];
    }

    private int firstLongerThan(double above) {
        int found = Arrays.binarySearch(sorted, above);
        if (found < 0) {
            return -found - 1;
        }
        while (found < sorted.length && sorted[found] <= above) {
            found++;
        }
        return found;
    }

    private void sort() {
        int assumed = Math.max(0, ENOUGH - size);
        double[] all = Arrays.copyOf(kept, size + assumed);
        if (size == MOST) {
            all = kept.clone();
        }
        for (int i = 0; i < assumed; i++) {
            all[size + i] = typical * Math.exp(SPREAD * Normal.quantile((i + 0.5) / assumed) - SPREAD * SPREAD / 2);
        }
        Arrays.sort(all);
        sorted = all;
        unsorted = 0;
        mean = Arrays.stream(all).average().orElse(typical);
    }
}
