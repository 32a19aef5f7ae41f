// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.simulation;

import fr.accueil.backend.dispatch.Line;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What can be seen of a counter.
 *
 * @param current who is called or received
 * @param startedAt when the service began; empty while the visitor walks
 */
public record CounterNow(
        String code,
        List<Line> lines,
        State state,
        Optional<Waiting> current,
        Optional<Instant> calledAt,
        Optional<Instant> startedAt) {

    /** Whether it calls. */
    public enum State {
        OPEN,
        PAUSED,
        CLOSED
    }
}
