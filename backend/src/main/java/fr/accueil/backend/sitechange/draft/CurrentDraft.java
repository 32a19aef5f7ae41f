// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange.draft;

import fr.accueil.backend.security.CurrentActor;
import fr.accueil.backend.security.CurrentSite;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.SiteFileException;
import fr.accueil.backend.site.SiteSource;
import fr.accueil.backend.site.version.SiteDifference;
import fr.accueil.backend.site.version.SiteVersion;
import fr.accueil.backend.site.version.SiteVersions;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The draft of the person who sent the present request, for their site. */
@Component
public class CurrentDraft {

    private final CurrentSite currentSite;
    private final CurrentActor actors;
    private final SiteDrafts drafts;
    private final SiteVersions versions;

    CurrentDraft(CurrentSite currentSite, CurrentActor actors, SiteDrafts drafts, SiteVersions versions) {
        this.currentSite = currentSite;
        this.actors = actors;
        this.drafts = drafts;
        this.versions = versions;
    }

    /** What is in force, when the person has changed nothing. */
    public SiteDraft get() {
        String site = currentSite.require(Permission.CHANGE_SITE).code();
        String by = actors.get().name();
        return drafts.find(site, by).orElseGet(() -> {
            SiteVersion now = versions.findInForce(site).orElseThrow();
            return new SiteDraft(site, by, now.number(), 0, now.source());
        });
    }

    /** The site that the draft describes; empty while it is unfinished. */
    public Optional<Site> site() {
        try {
            return Optional.of(get().source().site());
        } catch (SiteFileException e) {
            return Optional.empty();
        }
    }

    /** Keeps an edit of what was read; one that is taken back by another is no draft any more. */
    public boolean keep(SiteDraft read, SiteSource edited) {
        if (SiteDifference.between(read.source(), edited).isEmpty()) {
            return true;
        }
        SiteSource base = versions.find(read.site(), read.base()).orElseThrow().source();
        return SiteDifference.between(base, edited).isEmpty()
                ? read.revision() == 0 || drafts.discard(read)
                : drafts.keep(read, read.base(), edited);
    }
}
