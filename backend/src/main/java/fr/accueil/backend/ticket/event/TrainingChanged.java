// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.event;

import java.time.Instant;

/** A training of the site began or ended; {@code agent} is who did it, or the server. */
public record TrainingChanged(Instant at, Phase phase, String agent) implements SiteEvent {

    /** What is known of a training. */
    public enum Phase {
        STARTED,
        ENDED,
        /** Something was done in a training that is over: what it was is erased, its number in the log stays. */
        ERASED
    }
}
