// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange.draft;

import fr.accueil.backend.site.SiteSource;

/**
 * What a person has changed of a site and not yet applied.
 *
 * @param by their login
 * @param base the version that they had before their eyes
 * @param revision counts the changes that were kept; 0 as long as there is none
 */
public record SiteDraft(String site, String by, int base, int revision, SiteSource source) {

    public SiteDraft {
        if (base < 1 || revision < 0) {
            throw new IllegalArgumentException("a draft of " + site + " from version " + base);
        }
    }
}
