// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange.draft;

import java.util.List;

/** A small change of a definition. The rest of it stays as it is, comments included. */
public sealed interface SiteEdit {

    /** Where it changes something. */
    SitePlace place();

    /** Gives a field a text; an empty one takes the field away. */
    record Put(SitePlace place, String text) implements SiteEdit {}

    /** Gives a field a list of texts; an empty one takes the field away. */
    record PutTexts(SitePlace place, List<String> texts) implements SiteEdit {}

    /** Adds an entry at the end of a list, which is made when it is not there. */
    record Add(SitePlace place, SitePart entry) implements SiteEdit {}

    /** Takes a field, or an entry of a list, away. */
    record Remove(SitePlace place) implements SiteEdit {}

    /** @param by how far an entry of a list moves: -1 before the one in front of it, 1 behind the next */
    record Move(SitePlace place, int by) implements SiteEdit {}
}
