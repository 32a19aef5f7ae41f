// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

/** Where a ticket is on its way. */
public enum TicketStatus {
    WAITING,
    CALLED,
    SERVING,
    ON_HOLD,
    DONE,
    NO_SHOW,
    CANCELLED;

    /** The one table of legal moves; a transfer goes back to WAITING in another line. */
    public boolean mayBecome(TicketStatus next) {
        return switch (this) {
            case WAITING -> next == CALLED || next == CANCELLED;
            case CALLED -> next == SERVING || next == NO_SHOW || next == WAITING || next == CALLED;
            case SERVING -> next == DONE || next == ON_HOLD || next == WAITING;
            case ON_HOLD -> next == SERVING;
            case DONE, NO_SHOW, CANCELLED -> false;
        };
    }
}
