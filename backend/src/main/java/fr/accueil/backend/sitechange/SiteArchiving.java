// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange;

import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.site.SiteSource;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.site.version.SiteHead;
import org.springframework.stereotype.Component;

/** Archives a site, which then receives no visitors and keeps its past, and puts it back in service. */
@Component
public class SiteArchiving {

    private final Sites sites;
    private final SiteChanges changes;

    SiteArchiving(Sites sites, SiteChanges changes) {
        this.sites = sites;
        this.changes = changes;
    }

    /** Being archived is one part of the definition, whatever else has changed meanwhile. */
    private record Edit(boolean archived) implements SourceEdit {

        @Override
        public SiteSource apply(SiteSource source) {
            return SiteHead.archived(source, archived);
        }

        @Override
        public boolean alike(SiteSource one, SiteSource other) {
            return SiteHead.isAlikeArchived(one, other);
        }
    }

    /**
     * Refused while visitors are here or a counter is open, and for the only site in service.
     *
     * @throws fr.accueil.backend.security.NotAllowedException when the actor may not archive sites
     */
    public SiteChange archive(Actor actor, String code, String reason) {
        actor.requireEverywhere(Permission.MANAGE_SITES);
        boolean other = sites.all().stream().anyMatch(site -> !site.code().equals(code));
        return other ? edit(actor, code, true, reason) : new SiteChange.OnlySite();
    }

    /** @throws fr.accueil.backend.security.NotAllowedException when the actor may not archive sites */
    public SiteChange reopen(Actor actor, String code, String reason) {
        actor.requireEverywhere(Permission.MANAGE_SITES);
        return edit(actor, code, false, reason);
    }

    private SiteChange edit(Actor actor, String code, boolean archived, String reason) {
        return changes.edit(actor, Permission.MANAGE_SITES, code, sites.version(code), reason, new Edit(archived));
    }
}
