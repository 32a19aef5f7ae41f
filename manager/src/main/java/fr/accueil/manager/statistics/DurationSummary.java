// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.statistics;

import java.time.Duration;
import java.util.Optional;

/** The figures of many durations; with {@code count} 0 all others are zero. */
public record DurationSummary(long count, Duration mean, Duration median, Duration p90, Duration max) {

    /** No duration at all. */
    public static final DurationSummary NONE =
            new DurationSummary(0, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO);

    Optional<Duration> known(Duration figure) {
        return count == 0 ? Optional.empty() : Optional.of(figure);
    }
}
