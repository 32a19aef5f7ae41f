// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.bench;

import java.util.Arrays;
import java.util.Locale;

/** Durations of one measurement, in nanoseconds. */
final class Timing {

    private final long[] nanos;
    private int count;

    Timing(int most) {
        this.nanos = new long[most];
    }

    void add(long duration) {
        nanos[count++] = duration;
    }

    /** In milliseconds; {@code share} from 0 to 1. */
    double quantile(double share) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        int index = (int) Math.ceil(share * count) - 1;
        return sorted[Math.clamp(index, 0, count - 1)] / 1e6;
    }

    double median() {
        return quantile(0.5);
    }

    double p99() {
        return quantile(0.99);
    }

    static String ms(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
