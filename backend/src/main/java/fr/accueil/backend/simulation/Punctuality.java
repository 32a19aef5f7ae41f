// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.simulation;

import java.time.Duration;

/**
 * When people with an appointment come.
 *
 * @param early how long before their time on average
 * @param deviation around that
 * @param absent the share who never come
 */
public record Punctuality(Duration early, Duration deviation, double absent) {

    Duration draw(Dice dice) {
        return Duration.ofMillis(Math.round(dice.normal(-early.toMillis(), deviation.toMillis())));
    }
}
