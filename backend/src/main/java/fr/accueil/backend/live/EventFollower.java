// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.live;

import fr.accueil.backend.ticket.event.LoggedEvent;
import java.util.List;

/** Receives every event of a site after its commit. Called by one thread of the site, in order: must be quick. */
@FunctionalInterface
public interface EventFollower {

    /** @param events consecutive, never empty */
    void happened(List<LoggedEvent> events);
}
