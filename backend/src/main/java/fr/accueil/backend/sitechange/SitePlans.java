// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange;

import fr.accueil.backend.audit.Audit;
import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.audit.AuditEntry;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.site.SiteFileException;
import fr.accueil.backend.site.SiteSource;
import fr.accueil.backend.site.version.SiteMerge;
import fr.accueil.backend.site.version.SiteVersion;
import fr.accueil.backend.site.version.SiteVersions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The versions that wait for their day. Each is kept as a change of the version in force: when another comes into force
 * first, it is made anew on that one. So a plan never undoes what was changed since it was made.
 */
@Component
class SitePlans {

    private final SiteVersions versions;
    private final Audit audit;

    SitePlans(SiteVersions versions, Audit audit) {
        this.versions = versions;
        this.audit = audit;
    }

    /** The first plan that cannot stand beside another definition of the same base; empty when all can. */
    Optional<SiteChange> conflict(SiteVersion current, SiteSource next) {
        for (SiteVersion plan : versions.listPlanned(current.site())) {
            List<String> paths = conflicts(current, plan, next);
            if (!paths.isEmpty()) {
                return Optional.of(new SiteChange.ConflictsWithPlan(plan.number(), plan.validFrom(), paths));
            }
        }
        return Optional.empty();
    }

    private static List<String> conflicts(SiteVersion current, SiteVersion plan, SiteSource next) {
        return switch (SiteMerge.of(current.source(), plan.source(), next)) {
            case SiteMerge.Conflicting(var paths) -> paths;
            case SiteMerge.Merged(var source) -> mistake(source).map(List::of).orElseGet(List::of);
        };
    }

    /** Two changes that are right alone may be wrong together. */
    private static Optional<String> mistake(SiteSource source) {
        try {
            source.site();
            return Optional.empty();
        } catch (SiteFileException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    SiteChange plan(SiteVersion current, SiteVersion next) {
        versions.add(next);
        audit.append(AuditEntry.of(
                        AuditAction.SITE_CHANGED,
                        next.by(),
                        "version " + next.number() + ", planned for " + next.validFrom())
                .at(next.site())
                .after(Summary.of(current, next)));
        return new SiteChange.Planned(next.number(), next.validFrom());
    }

    /** Makes the other plans anew on the version that has come into force. */
    void rebase(SiteVersion before, SiteVersion inForce) {
        versions.listPlanned(inForce.site()).stream()
                .filter(plan -> plan.number() != inForce.number())
                .forEach(plan -> {
                    switch (SiteMerge.of(before.source(), plan.source(), inForce.source())) {
                        case SiteMerge.Merged(var source) -> versions.rebase(plan, inForce.number(), source);
                        case SiteMerge.Conflicting(var paths) ->
                            throw new IllegalStateException(
                                    "version " + plan.number() + " was planned against " + paths);
                    }
                });
    }

    SiteChange withdraw(Actor actor, String site, int number, Instant now) {
        Optional<SiteVersion> plan =
                versions.find(site, number).filter(version -> version.state() == SiteVersion.State.PLANNED);
        if (plan.isEmpty()) {
            return new SiteChange.UnknownVersion();
        }
        versions.withdraw(plan.get(), actor.name(), now);
        audit.append(AuditEntry.of(
                        AuditAction.SITE_CHANGED,
                        actor.name(),
                        "version " + number + ", taken back before "
                                + plan.get().validFrom())
                .at(site));
        return new SiteChange.TakenBack(number);
    }
}
