// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.event;

import java.time.Instant;
import java.util.Optional;

/**
 * The reception desk counted, opened, closed or said something; {@code agent} is who did. The feed
 * says no more of it than that.
 *
 * @param service the code of the service that it concerns, where it concerns one
 */
public record ReceptionChanged(Instant at, What what, Optional<String> service, String agent) implements SiteEvent {

    /** What was done. */
    public enum What {
        COUNTED,
        TAKEN_BACK,
        SERVICE_CLOSED,
        SERVICE_REOPENED,
        PLACES_ADDED,
        MESSAGE_SHOWN,
        MESSAGE_REMOVED
    }
}
