// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange;

import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.site.version.SiteDifference;
import fr.accueil.backend.site.version.SiteHead;
import fr.accueil.backend.site.version.SiteVersion;
import java.util.stream.Collectors;

/** What a change of a site was, in lines for the audit. */
final class Summary {

    private Summary() {}

    /** A change of special days alone is one of the openings. */
    static AuditAction action(SiteVersion before, SiteVersion after) {
        if (!SiteHead.isAlikeArchived(before.source(), after.source())) {
            return after.source().kept().archived() ? AuditAction.SITE_ARCHIVED : AuditAction.SITE_REOPENED;
        }
        return SiteDifference.between(before.source(), after.source()).stream()
                        .allMatch(one -> one.path().contains("special-days"))
                ? AuditAction.OPENING_CHANGED
                : AuditAction.SITE_CHANGED;
    }

    static String of(SiteVersion before, SiteVersion after) {
        String reason = after.reason().isEmpty() ? "" : "reason: " + after.reason() + "\n";
        return reason
                + SiteDifference.between(before.source(), after.source()).stream()
                        .map(one -> one.path() + ": " + one.before() + " → " + one.after())
                        .collect(Collectors.joining("\n"));
    }
}
