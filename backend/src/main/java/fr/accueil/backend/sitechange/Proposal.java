// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange;

import fr.accueil.backend.site.SiteSource;
import fr.accueil.backend.site.version.SiteVersion;
import java.time.Instant;
import java.util.Optional;

/**
 * A definition that is to take the place of another.
 *
 * @param base the version that its author had before their eyes
 * @param reason at most {@link SiteVersion#REASON} characters, perhaps none
 * @param from when it is to come into force; empty for now
 */
public record Proposal(int base, SiteSource source, String reason, Optional<Instant> from) {

    public Proposal {
        if (base < 1 || reason.length() > SiteVersion.REASON) {
            throw new IllegalArgumentException("a proposal from version " + base);
        }
    }

    public static Proposal now(int base, SiteSource source, String reason) {
        return new Proposal(base, source, reason, Optional.empty());
    }
}
