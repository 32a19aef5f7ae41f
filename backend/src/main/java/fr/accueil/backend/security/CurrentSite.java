// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import org.springframework.stereotype.Component;

/** The site of the person who sent the present request: their own, or the first one. */
@Component
public class CurrentSite {

    private final Sites sites;
    private final CurrentActor actors;

    public CurrentSite(Sites sites, CurrentActor actors) {
        this.sites = sites;
        this.actors = actors;
    }

    /** @throws IllegalStateException when the sender has not signed in */
    public Site get() {
        return of(actors.get());
    }

    /**
     * The site, where the signed-in person has a permission.
     *
     * @throws NotAllowedException without it
     */
    public Site require(Permission permission) {
        Actor actor = actors.get();
        Site site = of(actor);
        actor.require(permission, site.code());
        return site;
    }

    /** A site as it is in force now; the one in the hand when it is gone. */
    public Site again(Site site) {
        return sites.find(site.code()).orElse(site);
    }

    /** Of one actor. */
    public Site of(Actor actor) {
        return actor.site().flatMap(sites::find).orElseGet(() -> sites.all().getFirst());
    }
}
