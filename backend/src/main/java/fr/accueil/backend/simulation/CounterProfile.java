// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.simulation;

import fr.accueil.backend.dispatch.Line;
import java.time.LocalTime;
import java.util.List;

/**
 * A counter as it is usually staffed.
 *
 * @param lines in order of preference, the penalty of the secondary ones included
 * @param pace how long a service takes here, as a part of its mean
 * @param stretches when it calls, in order; between two of them it pauses
 * @param unstaffed the share of days without an agent here
 */
public record CounterProfile(String code, List<Line> lines, double pace, List<Stretch> stretches, double unstaffed) {

    /** A part of a day, local time. */
    public record Stretch(LocalTime from, LocalTime until) {}

    public CounterProfile {
        if (lines.isEmpty() || !(pace > 0)) {
            throw new IllegalArgumentException("counter " + code + " serves nothing");
        }
    }
}
