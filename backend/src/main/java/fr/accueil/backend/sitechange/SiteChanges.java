// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange;

import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.SiteFileException;
import fr.accueil.backend.site.SiteSource;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.site.version.SiteDifference;
import fr.accueil.backend.site.version.SiteMerge;
import fr.accueil.backend.site.version.SiteVersion;
import fr.accueil.backend.site.version.SiteVersions;
import fr.accueil.backend.ticket.command.SiteTransaction;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Changes the definition of a site while it runs. A definition is checked whole, and comes into force at one event of the
 * site's log: every command before it follows the one before, every command after it this one, on every node.
 */
@Component
public class SiteChanges {

    private final Sites sites;
    private final SiteVersions versions;
    private final SiteTransaction transaction;
    private final SiteApplication application;
    private final SitePlans plans;

    SiteChanges(
            Sites sites,
            SiteVersions versions,
            SiteTransaction transaction,
            SiteApplication application,
            SitePlans plans) {
        this.sites = sites;
        this.versions = versions;
        this.transaction = transaction;
        this.application = application;
        this.plans = plans;
    }

    /**
     * Puts a definition in force, now or at an instant.
     *
     * @throws fr.accueil.backend.security.NotAllowedException when the actor may not change this site
     */
    public SiteChange propose(Actor actor, String code, Proposal proposal) {
        actor.require(Permission.CHANGE_SITE, code);
        Optional<Site> site = sites.findKept(code);
        if (site.isEmpty()) {
            return new SiteChange.UnknownSite();
        }
        return checked(code, proposal.source())
                .orElseGet(() -> transaction.aloneAt(
                        site.get(), now -> decided(actor, site.get().code(), proposal, now)));
    }

    /** Edits the definition that its author saw. What others changed since is kept; the same parts refuse the edit. */
    SiteChange edit(Actor actor, Permission permission, String code, int base, String reason, SourceEdit edit) {
        actor.require(permission, code);
        return sites.findKept(code)
                .map(site -> transaction.aloneAt(
                        site,
                        now -> versions.find(code, base)
                                .map(seen -> edited(actor, seen, reason, edit, now))
                                .orElseGet(SiteChange.UnknownVersion::new)))
                .orElseGet(SiteChange.UnknownSite::new);
    }

    private SiteChange edited(Actor actor, SiteVersion seen, String reason, SourceEdit edit, Instant now) {
        SiteSource mine = edit.apply(seen.source());
        SiteVersion current = versions.findInForce(seen.site()).orElseThrow();
        boolean free = edit.alike(seen.source(), current.source()) || edit.alike(mine, current.source());
        return free
                ? decided(actor, seen.site(), Proposal.now(seen.number(), mine, reason), now)
                : new SiteChange.Conflicting(
                        current.number(),
                        SiteDifference.between(seen.source(), current.source()),
                        SiteDifference.between(seen.source(), mine).stream()
                                .map(SiteDifference::path)
                                .toList());
    }

    /** The mistakes that can be seen before the site is locked. */
    private static Optional<SiteChange> checked(String code, SiteSource source) {
        try {
            String own = source.site().code();
            return own.equals(code) ? Optional.empty() : Optional.of(new SiteChange.AnotherSite(own));
        } catch (SiteFileException e) {
            return Optional.of(new SiteChange.Invalid(e.mistake()));
        }
    }

    private SiteChange decided(Actor actor, String code, Proposal proposal, Instant now) {
        SiteVersion current = versions.findInForce(code).orElseThrow();
        Optional<SiteVersion> base =
                proposal.base() == current.number() ? Optional.of(current) : versions.find(code, proposal.base());
        if (base.isEmpty()) {
            return new SiteChange.UnknownVersion();
        }
        if (proposal.from().filter(from -> !from.isAfter(now)).isPresent()) {
            return new SiteChange.PastInstant();
        }
        return switch (SiteMerge.of(base.get().source(), proposal.source(), current.source())) {
            case SiteMerge.Conflicting(var paths) ->
                new SiteChange.Conflicting(
                        current.number(), SiteDifference.between(base.get().source(), current.source()), paths);
            case SiteMerge.Merged(var source) -> merged(actor, current, proposal, source, now);
        };
    }

    private SiteChange merged(Actor actor, SiteVersion current, Proposal proposal, SiteSource source, Instant now) {
        if (SiteDifference.between(current.source(), source).isEmpty()) {
            return new SiteChange.Unchanged();
        }
        Optional<SiteChange> mistake = checked(current.site(), source);
        Optional<SiteChange> refused = mistake.isPresent() ? mistake : plans.conflict(current, source);
        if (refused.isPresent()) {
            return refused.get();
        }
        SiteVersion next = new SiteVersion(
                current.site(),
                versions.nextNumber(current.site()),
                current.number(),
                SiteVersion.State.PLANNED,
                proposal.from().orElse(now),
                now,
                actor.name(),
                proposal.reason(),
                Optional.empty(),
                source);
        return proposal.from().isPresent()
                ? plans.plan(current, next)
                : application.apply(current, next, proposal.base() != current.number(), now);
    }

    /** Takes back a version that is planned. */
    public SiteChange takeBack(Actor actor, String code, int number) {
        actor.require(Permission.CHANGE_SITE, code);
        return sites.findKept(code)
                .map(site -> transaction.aloneAt(site, now -> plans.withdraw(actor, code, number, now)))
                .orElseGet(SiteChange.UnknownSite::new);
    }

    /** Puts what an earlier version said in force again, as a new version. */
    public SiteChange restore(Actor actor, String code, int number, String reason) {
        actor.require(Permission.CHANGE_SITE, code);
        Optional<SiteVersion> before =
                versions.find(code, number).filter(version -> version.state() == SiteVersion.State.APPLIED);
        return before.isEmpty()
                ? new SiteChange.UnknownVersion()
                : propose(
                        actor,
                        code,
                        Proposal.now(sites.version(code), before.get().source(), reason));
    }
}
