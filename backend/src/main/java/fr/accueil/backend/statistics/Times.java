// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Many durations, in seconds; all but the count are empty when there is none. Percentiles are by nearest rank. */
public record Times(long count, OptionalDouble mean, OptionalLong median, OptionalLong p90, OptionalLong max) {

    static Times of(Sketch sketch) {
        return new Times(
                sketch.count(),
                sketch.meanSeconds(),
                sketch.percentile(50),
                sketch.percentile(90),
                sketch.maxSeconds());
    }

    /** The mean cut off to whole seconds, as the others are: it is never above the maximum. */
    public OptionalLong meanSeconds() {
        return mean.isEmpty() ? OptionalLong.empty() : OptionalLong.of((long) mean.getAsDouble());
    }
}
