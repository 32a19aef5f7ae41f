// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.live;

import fr.accueil.backend.ticket.event.LoggedEvent;
import java.util.List;

/** Wants every event of a site once it is committed. Called by one thread of the site, in order: must be quick. */
@FunctionalInterface
public interface Follower {

    /** @param events consecutive, never empty */
    void happened(List<LoggedEvent> events);
}
