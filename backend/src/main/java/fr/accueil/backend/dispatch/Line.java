// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.dispatch;

import java.time.Duration;

/**
 * A line that a counter serves.
 *
 * @param code the letter of a queue, or a counter's own line
 * @param penalty how much later its tickets count at this counter, 0 or more
 */
public record Line(String code, Duration penalty) {

    public Line {
        if (penalty.isNegative()) {
            throw new IllegalArgumentException("a penalty cannot be negative: " + penalty);
        }
    }
}
