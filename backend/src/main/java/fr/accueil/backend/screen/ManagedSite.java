// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen;

import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.CurrentActor;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import org.springframework.stereotype.Component;

/** The site that a manager looks at: their own, or the first one. */
@Component
class ManagedSite {

    private final Sites sites;
    private final CurrentActor actors;

    ManagedSite(Sites sites, CurrentActor actors) {
        this.sites = sites;
        this.actors = actors;
    }

    /** For whoever may watch its floor; nobody else gets it. */
    Site get() {
        Actor actor = actors.get();
        Site site =
                actor.site().flatMap(sites::find).orElseGet(() -> sites.all().getFirst());
        actor.require(Permission.WATCH_THE_FLOOR, site.code());
        return site;
    }
}
