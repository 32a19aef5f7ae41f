// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.event;

/** The name of each kind of event, in the log and in the feed. */
public enum EventType {
    TICKET_ISSUED,
    TICKET_CALLED,
    TICKET_RECALLED,
    SERVICE_STARTED,
    TICKET_HELD,
    TICKET_RESUMED,
    TICKET_TRANSFERRED,
    TICKET_RETURNED,
    SERVICE_FINISHED,
    TICKET_NO_SHOW,
    TICKET_CANCELLED,
    COUNTER_CHANGED,
    SERVICE_CHANGED,
    TICKET_CAME_BACK,
    TICKET_NOT_CLOSED,
    TICKET_DELAYED,
    ACTION_UNDONE,
    HELP_CHANGED,
    DESK_CHANGED,
    APPOINTMENT_CHANGED,
    SITE_CHANGED,
    TRAINING_CHANGED,
    DEVICE_TESTED;

    /** The name of an event's kind. */
    public static EventType of(SiteEvent event) {
        return switch (event) {
            case TicketEvent.TicketIssued e -> TICKET_ISSUED;
            case TicketEvent.TicketCalled e -> TICKET_CALLED;
            case TicketEvent.TicketRecalled e -> TICKET_RECALLED;
            case TicketEvent.ServiceStarted e -> SERVICE_STARTED;
            case TicketEvent.TicketHeld e -> TICKET_HELD;
            case TicketEvent.TicketResumed e -> TICKET_RESUMED;
            case TicketEvent.TicketTransferred e -> TICKET_TRANSFERRED;
            case TicketEvent.TicketReturned e -> TICKET_RETURNED;
            case TicketEvent.ServiceFinished e -> SERVICE_FINISHED;
            case TicketEvent.TicketNoShow e -> TICKET_NO_SHOW;
            case TicketEvent.TicketCancelled e -> TICKET_CANCELLED;
            case TicketEvent.ServiceChanged e -> SERVICE_CHANGED;
            case TicketEvent.TicketCameBack e -> TICKET_CAME_BACK;
            case TicketEvent.TicketNotClosed e -> TICKET_NOT_CLOSED;
            case TicketEvent.TicketDelayed e -> TICKET_DELAYED;
            case TicketEvent.AppointmentChanged e -> APPOINTMENT_CHANGED;
            case TicketEvent.ActionUndone e -> ACTION_UNDONE;
            case CounterChanged e -> COUNTER_CHANGED;
            case HelpChanged e -> HELP_CHANGED;
            case SiteChanged e -> SITE_CHANGED;
            case TrainingChanged e -> TRAINING_CHANGED;
            case DeviceTested e -> DEVICE_TESTED;
            case ReceptionChanged e -> DESK_CHANGED;
        };
    }
}
