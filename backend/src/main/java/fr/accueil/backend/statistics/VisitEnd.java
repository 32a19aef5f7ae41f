// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import fr.accueil.backend.ticket.event.TicketEvent;

/** How a visit ended: exactly one of these, so that the totals reconcile. */
public enum VisitEnd {
    SERVED,
    /** Called, and not there. */
    ABSENT,
    /** Left the line by themselves. */
    LEFT,
    /** Still in the line when the service day ended. */
    UNSERVED,
    /** Was at a counter or on hold when the service day ended, and no agent ended the visit. */
    NOT_CLOSED,
    /** Still on site; only on a day that is not over. */
    STILL_THERE;

    /** What the last event that stands says of a visit. */
    static VisitEnd of(TicketEvent last, boolean dayIsOver) {
        return switch (last) {
            case TicketEvent.ServiceFinished e -> SERVED;
            case TicketEvent.TicketNoShow e -> ABSENT;
            case TicketEvent.TicketCancelled e -> LEFT;
            case TicketEvent.TicketNotClosed e -> NOT_CLOSED;
            case TicketEvent.TicketIssued e -> waiting(dayIsOver);
            case TicketEvent.TicketTransferred e -> waiting(dayIsOver);
            case TicketEvent.TicketReturned e -> waiting(dayIsOver);
            case TicketEvent.TicketCameBack e -> waiting(dayIsOver);
            case TicketEvent.TicketDelayed e -> waiting(dayIsOver);
            case TicketEvent.TicketCalled e -> inHand(dayIsOver);
            case TicketEvent.TicketRecalled e -> inHand(dayIsOver);
            case TicketEvent.ServiceStarted e -> inHand(dayIsOver);
            case TicketEvent.ServiceChanged e -> inHand(dayIsOver);
            case TicketEvent.TicketHeld e -> inHand(dayIsOver);
            case TicketEvent.TicketResumed e -> inHand(dayIsOver);
            case TicketEvent.AppointmentChanged e -> throw new IllegalStateException("mere notices are left out");
            case TicketEvent.ActionUndone e -> throw new IllegalStateException("undone events are left out");
        };
    }

    private static VisitEnd waiting(boolean dayIsOver) {
        return dayIsOver ? UNSERVED : STILL_THERE;
    }

    private static VisitEnd inHand(boolean dayIsOver) {
        return dayIsOver ? NOT_CLOSED : STILL_THERE;
    }
}
