// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager;

import fr.accueil.backend.security.CurrentSite;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.site.Site;
import org.springframework.stereotype.Component;

/** The site of the manager's page. */
@Component
class ManagedSite {

    private final CurrentSite currentSite;

    ManagedSite(CurrentSite currentSite) {
        this.currentSite = currentSite;
    }

    /** As it is in force now. */
    Site again(Site site) {
        return currentSite.again(site);
    }

    /** Whether the person works at other sites too. */
    boolean several() {
        return currentSite.severalSites();
    }

    /** The site, when the person may see its hall. */
    Site get() {
        return currentSite.require(Permission.WATCH_THE_FLOOR);
    }
}
