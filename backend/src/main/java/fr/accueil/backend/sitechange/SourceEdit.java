// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange;

import fr.accueil.backend.site.SiteSource;

/** A change of a few parts of a definition, each of which has one author at a time. */
interface SourceEdit {

    /** The definition with the change. */
    SiteSource apply(SiteSource source);

    /** Whether two definitions say the same of the parts that it changes. */
    boolean alike(SiteSource one, SiteSource other);
}
