// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange.console;

import fr.accueil.backend.site.SiteSource;

/** What {@code ./accueil site} wants of a server. */
sealed interface SiteOrder {

    /** The definition in force. */
    record Export(String code) implements SiteOrder {}

    /** What a definition would change; changes nothing. */
    record Look(SiteSource source) implements SiteOrder {}

    /** @param base the version that it was compared with */
    record Apply(int base, SiteSource source, String reason) implements SiteOrder {}
}
