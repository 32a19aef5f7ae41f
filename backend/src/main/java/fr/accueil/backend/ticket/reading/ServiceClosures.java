// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.reading;

import fr.accueil.backend.site.Service;
import fr.accueil.backend.site.Site;
import java.time.Instant;

/** The reception desk's closures and added places of services today. Read inside the command that gives a ticket. */
public interface ServiceClosures {

    /** Whether no ticket is given any more on the service day of an instant. */
    boolean isClosed(Site site, Service service, Instant now);

    /** How many places were added to the quota of the half day of an instant, 0 or more. */
    int extra(Site site, Service service, Instant now);
}
