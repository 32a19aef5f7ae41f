// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.simulation;

import java.time.Duration;

/**
 * How long something lasts: lognormal, many short and a few long.
 *
 * @param mean more than nothing
 * @param cv the standard deviation as a part of the mean, 0 or more
 */
public record DurationSpread(Duration mean, double cv) {

    public DurationSpread {
        if (mean.isNegative() || mean.isZero() || !(cv >= 0)) {
            throw new IllegalArgumentException("no spread: " + mean + ", " + cv);
        }
    }

    public static DurationSpread minutes(double mean, double cv) {
        return new DurationSpread(Duration.ofMillis(Math.round(mean * 60_000)), cv);
    }

    Duration draw(Dice dice) {
        return Duration.ofMillis(Math.max(1_000, Math.round(mean.toMillis() * dice.factor(cv))));
    }
}
