// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

/** The state of a ticket. */
public enum TicketStatus {
    WAITING,
    CALLED,
    SERVING,
    ON_HOLD,
    DONE,
    /** Absent when called; comes back by hand alone. */
    NO_SHOW,
    CANCELLED,
    /** Was at a counter that was forgotten at the end of the day; in no figure. */
    NOT_CLOSED;

    /** The one table of legal moves; a transfer goes back to WAITING in another line. */
    public boolean mayBecome(TicketStatus next) {
        return switch (this) {
            case WAITING -> next == CALLED || next == CANCELLED;
            case CALLED ->
                next == SERVING || next == NO_SHOW || next == WAITING || next == CALLED || next == NOT_CLOSED;
            case SERVING -> next == DONE || next == ON_HOLD || next == WAITING || next == SERVING || next == NOT_CLOSED;
            case ON_HOLD -> next == SERVING;
            case NO_SHOW -> next == WAITING;
            case DONE, CANCELLED, NOT_CLOSED -> false;
        };
    }

    /** Whether a ticket is at a counter. */
    public boolean isAtCounter() {
        return this == CALLED || this == SERVING;
    }
}
