// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The outcome of a place in a line.
 *
 * @param ended when the service ended or the visitor was given up
 */
public record SimulatedVisit(
        Waiting waiting,
        Optional<String> counter,
        Optional<Instant> called,
        Optional<Instant> started,
        Instant ended,
        End end) {

    /** How it ended. */
    public enum End {
        SERVED,
        LEFT,
        ABSENT,
        UNSERVED
    }

    /** From the instant they wait to the call or, without one, to the end. */
    public Duration waited() {
        Duration time = Duration.between(waiting.since(), called.orElse(ended));
        return time.isNegative() ? Duration.ZERO : time;
    }
}
