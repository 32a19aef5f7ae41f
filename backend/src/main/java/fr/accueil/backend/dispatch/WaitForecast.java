// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.dispatch;

import java.time.Duration;
import java.util.Arrays;

/** The remaining wait of a visitor, as quantiles. Seconds, 0 or more, never falling with the level. */
public final class WaitForecast {

    /** The levels at which a forecast is made. */
    static final double[] LEVELS = {0.02, 0.05, 0.2, 0.5, 0.8, 0.9, 0.95, 0.98};

    private static final int MEDIAN = 3;

    private final double[] seconds;

    private WaitForecast(double[] seconds) {
        this.seconds = seconds;
    }

    /** From values at {@link #LEVELS}, in any order: they are sorted, and negative ones become 0. */
    static WaitForecast of(double[] seconds) {
        double[] sorted = seconds.clone();
        for (int k = 0; k < sorted.length; k++) {
            sorted[k] = Math.max(0, sorted[k]);
        }
        Arrays.sort(sorted);
        return new WaitForecast(sorted);
    }

    /**
     * The wait in seconds that is not exceeded with this probability; straight lines between the levels, and beyond
     * them.
     *
     * @param level from 0 to 1; above 1 for a wait beyond what was ever forecast
     */
    public double seconds(double level) {
        int last = LEVELS.length - 1;
        int k = 0;
        while (k < last - 1 && level > LEVELS[k + 1]) {
            k++;
        }
        double share = (level - LEVELS[k]) / (LEVELS[k + 1] - LEVELS[k]);
        return Math.max(0, seconds[k] + share * (seconds[k + 1] - seconds[k]));
    }

    /** {@link #seconds} as a duration. */
    public Duration at(double level) {
        return Duration.ofMillis(Math.round(seconds(level) * 1000));
    }

    /** The same forecast for a line that has grown or shrunk by a factor. */
    public WaitForecast times(double factor) {
        double[] scaled = seconds.clone();
        for (int k = 0; k < scaled.length; k++) {
            scaled[k] *= factor;
        }
        return of(scaled);
    }

    /** The same forecast for a line that has grown by people who take so many seconds together, 0 or more. */
    public WaitForecast plus(double more) {
        double[] later = seconds.clone();
        for (int k = 0; k < later.length; k++) {
            later[k] += more;
        }
        return of(later);
    }

    /** From the median on the longer of two waits at each level; below it this one's, which may come true. */
    public WaitForecast orLonger(WaitForecast other) {
        double[] longer = seconds.clone();
        for (int k = MEDIAN; k < longer.length; k++) {
            longer[k] = Math.max(longer[k], other.seconds[k]);
        }
        return of(longer);
    }

    @Override
    public String toString() {
        return "P50 " + Math.round(seconds(0.5)) + " s, P90 " + Math.round(seconds(0.9)) + " s";
    }
}
