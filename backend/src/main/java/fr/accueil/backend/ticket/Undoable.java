// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

/** What an agent did last with a ticket and may undo. */
public enum Undoable {
    CALL,
    START,
    FINISH,
    FINISH_AND_NEXT,
    ABSENT,
    HOLD,
    RESUME,
    RETURN,
    TRANSFER,
    ANOTHER_SERVICE,
    BRING_BACK
}
