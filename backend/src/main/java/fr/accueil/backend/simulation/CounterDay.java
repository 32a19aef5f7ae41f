// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.simulation;

import fr.accueil.backend.dispatch.Line;
import java.time.Instant;
import java.util.List;

/**
 * A counter on one day.
 *
 * @param lines in order of preference
 * @param pace how long a service takes here, as a part of its mean
 * @param spells when it calls, in order; empty on a day without an agent
 * @param stays whether it continues after its last spell while a visitor waits for it
 */
public record CounterDay(String code, List<Line> lines, double pace, List<Spell> spells, boolean stays) {

    /** A time at which a counter is open. */
    public record Spell(Instant from, Instant until) {
        public Spell {
            if (until.isBefore(from)) {
                throw new IllegalArgumentException("a spell cannot end before it begins: " + from + ", " + until);
            }
        }
    }
}
