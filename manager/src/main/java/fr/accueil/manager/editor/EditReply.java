// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor;

/** What became of edits of the draft. */
public sealed interface EditReply {

    /** They are in the draft, and in the database. */
    record Kept(DraftState state) implements EditReply {}

    /** Nothing is changed. */
    record Refused(Fault fault) implements EditReply {}

    /** Nothing is changed: the checker does not take what was written. */
    record Wrong(DraftState.Mistake mistake) implements EditReply {}

    /** Why edits are refused; each has its sentence, {@code editor.fault.…}. */
    enum Fault {
        FIRST_LANGUAGE_MISSING,
        TAKEN,
        TOO_LONG,
        GONE
    }
}
