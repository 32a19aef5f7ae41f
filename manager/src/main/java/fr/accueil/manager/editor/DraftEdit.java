// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor;

import java.util.List;

/** A small change of the draft. All that it does not name stays as it is. */
public sealed interface DraftEdit {

    /** Gives a field a text; an empty one takes the field away. A text in a language is put at its language. */
    record Put(DraftPlace place, String text) implements DraftEdit {}

    /** Gives a field a list of texts; an empty one takes the field away. */
    record PutTexts(DraftPlace place, List<String> texts) implements DraftEdit {}

    /** Adds an entry at the end of a list, which is made when it is not there. */
    record Add(DraftPlace place, DraftPart entry) implements DraftEdit {}

    /** Takes a field, or an entry of a list, away. */
    record Remove(DraftPlace place) implements DraftEdit {}

    /** @param by -1 before the entry in front of it, 1 behind the next */
    record Move(DraftPlace place, int by) implements DraftEdit {}
}
