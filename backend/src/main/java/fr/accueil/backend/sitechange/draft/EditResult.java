// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange.draft;

import fr.accueil.backend.site.SiteSource;

/** What became of edits of a definition. */
public sealed interface EditResult {

    record Edited(SiteSource source) implements EditResult {}

    /** Nothing is changed. */
    record Refused(Fault fault) implements EditResult {}

    /** Nothing is changed: the checker does not take what was written. */
    record Wrong(SiteMistake mistake) implements EditResult {}

    /** Why an edit is refused, whatever the checker says. */
    enum Fault {
        /** A text needs its first language before it has others, and as long as it has them. */
        FIRST_LANGUAGE_MISSING,
        /** Another entry of the list has this code, letter or day. */
        TAKEN,
        TOO_LONG,
        /** The place is not there any more. */
        GONE
    }
}
