// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager;

import fr.accueil.backend.account.Accounts;
import fr.accueil.backend.language.ScreenLanguage;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.CurrentActor;
import fr.accueil.backend.security.CurrentSite;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.SiteFileException;
import fr.accueil.backend.site.SiteSource;
import fr.accueil.backend.site.version.SiteDifference;
import fr.accueil.backend.site.version.SiteVersion;
import fr.accueil.backend.site.version.SiteVersions;
import fr.accueil.backend.sitechange.Proposal;
import fr.accueil.backend.sitechange.SiteChanges;
import fr.accueil.manager.site.SiteDifferenceLine;
import fr.accueil.manager.site.SiteFileCheck;
import fr.accueil.manager.site.SiteFileText;
import fr.accueil.manager.site.SitePort;
import fr.accueil.manager.site.SiteProposal;
import fr.accueil.manager.site.SiteReply;
import fr.accueil.manager.site.SiteVersionHistory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Implements the port of the site's page. */
@Component
class SiteAdapter implements SitePort {

    private static final int MOST_LISTED = 100;

    private final CurrentSite currentSite;
    private final CurrentActor actors;
    private final SiteVersions versions;
    private final SiteChanges changes;
    private final Accounts accounts;

    SiteAdapter(
            CurrentSite currentSite,
            CurrentActor actors,
            SiteVersions versions,
            SiteChanges changes,
            Accounts accounts) {
        this.currentSite = currentSite;
        this.actors = actors;
        this.versions = versions;
        this.changes = changes;
        this.accounts = accounts;
    }

    private Site site() {
        return currentSite.require(Permission.CHANGE_SITE);
    }

    private Actor actor() {
        return actors.get();
    }

    private SiteVersion inForce(Site site) {
        return versions.findInForce(site.code()).orElseThrow();
    }

    @Override
    public SiteVersionHistory versions() {
        Site site = site();
        int inForce = inForce(site).number();
        return new SiteVersionHistory(
                site.name().in(ScreenLanguage.or(site.language())),
                versions.listNewest(site.code(), MOST_LISTED).stream()
                        .map(version -> shown(site, version, inForce))
                        .toList());
    }

    private SiteVersionHistory.Version shown(Site site, SiteVersion version, int inForce) {
        Instant from = version.applied().map(SiteVersion.Applied::at).orElse(version.validFrom());
        return new SiteVersionHistory.Version(
                version.number(),
                state(version, inForce),
                version.by().isEmpty() ? "" : accounts.nameOf(version.by()),
                version.reason(),
                version.number() == 1 ? Optional.empty() : Optional.of(site.local(from)));
    }

    private static SiteVersionHistory.State state(SiteVersion version, int inForce) {
        return switch (version.state()) {
            case PLANNED -> SiteVersionHistory.State.PLANNED;
            case WITHDRAWN -> SiteVersionHistory.State.TAKEN_BACK;
            case APPLIED ->
                version.number() == inForce ? SiteVersionHistory.State.IN_FORCE : SiteVersionHistory.State.FORMER;
        };
    }

    @Override
    public List<SiteDifferenceLine> differences(int number) {
        Site site = site();
        return versions.find(site.code(), number)
                .flatMap(version -> versions.find(site.code(), version.base())
                        .map(base -> SiteReplies.lines(SiteDifference.between(base.source(), version.source()))))
                .orElseGet(List::of);
    }

    @Override
    public List<SiteFileText> files() {
        Site site = site();
        return SiteFiles.of(site.code(), inForce(site).source());
    }

    @Override
    public SiteFileCheck check(List<SiteFileText> files) {
        Site site = site();
        SiteVersion current = inForce(site);
        Optional<SiteSource> source = SiteFiles.together(files, current.source());
        if (source.isEmpty()) {
            return new SiteFileCheck.NotOneFile();
        }
        try {
            Site proposed = source.get().site();
            if (!proposed.code().equals(site.code())) {
                return new SiteFileCheck.AnotherSite(proposed.code());
            }
        } catch (SiteFileException e) {
            return new SiteFileCheck.Wrong(SiteReplies.shown(site, e.mistake()));
        }
        List<SiteDifference> differences = SiteDifference.between(current.source(), source.get());
        return differences.isEmpty()
                ? new SiteFileCheck.Same()
                : new SiteFileCheck.Offered(current.number(), files, SiteReplies.lines(differences));
    }

    @Override
    public SiteReply propose(SiteFileCheck.Offered offered, SiteProposal proposal) {
        Site site = site();
        Optional<SiteSource> source = versions.find(site.code(), offered.base())
                .flatMap(base -> SiteFiles.together(offered.files(), base.source()));
        if (source.isEmpty()) {
            return new SiteReply.Gone();
        }
        Optional<Instant> from =
                proposal.from().map(local -> local.atZone(site.zone()).toInstant());
        return SiteReplies.of(
                site,
                changes.propose(
                        actor(), site.code(), new Proposal(offered.base(), source.get(), proposal.reason(), from)));
    }

    @Override
    public SiteReply takeBack(int version) {
        Site site = site();
        return SiteReplies.of(site, changes.takeBack(actor(), site.code(), version));
    }

    @Override
    public SiteReply restore(int version) {
        Site site = site();
        return SiteReplies.of(site, changes.restore(actor(), site.code(), version, ""));
    }
}
