// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Many durations, in seconds; all but the count are empty when there is none. Percentiles are by nearest rank. */
public record DurationFigures(
        long count, OptionalDouble mean, OptionalLong median, OptionalLong p90, OptionalLong max) {

    static DurationFigures of(DurationHistogram histogram) {
        return new DurationFigures(
                histogram.count(),
                histogram.meanSeconds(),
                histogram.percentile(50),
                histogram.percentile(90),
                histogram.maxSeconds());
    }

    /** The mean cut off to whole seconds, as the others are: it is never above the maximum. */
    public OptionalLong meanSeconds() {
        return mean.isEmpty() ? OptionalLong.empty() : OptionalLong.of((long) mean.getAsDouble());
    }
}
