// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager;

import fr.accueil.backend.security.CurrentSite;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.site.Site;
import org.springframework.stereotype.Component;

/** The site that a manager looks at: their own, or the first one. */
@Component
class ManagedSite {

    private final CurrentSite currentSite;

    ManagedSite(CurrentSite currentSite) {
        this.currentSite = currentSite;
    }

    /** For whoever may watch its floor; nobody else gets it. */
    Site get() {
        return currentSite.require(Permission.WATCH_THE_FLOOR);
    }
}
