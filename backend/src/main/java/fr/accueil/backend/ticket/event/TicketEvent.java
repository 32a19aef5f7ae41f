// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.event;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One move of a ticket, in the past tense. {@code agent} is on whose behalf it was made. */
public sealed interface TicketEvent extends SiteEvent {

    Subject ticket();

    String agent();

    /** The counter where it was made; a move at the reception, a kiosk or a phone has none. */
    default Optional<String> atCounter() {
        return switch (this) {
            case TicketIssued _, TicketCancelled _, TicketCameBack _, TicketDelayed _, AppointmentChanged _ ->
                Optional.empty();
            case TicketCalled e -> Optional.of(e.counter());
            case TicketRecalled e -> Optional.of(e.counter());
            case ServiceStarted e -> Optional.of(e.counter());
            case TicketHeld e -> Optional.of(e.counter());
            case TicketResumed e -> Optional.of(e.counter());
            case TicketTransferred e -> Optional.of(e.from());
            case TicketReturned e -> Optional.of(e.counter());
            case ServiceFinished e -> Optional.of(e.counter());
            case ServiceChanged e -> Optional.of(e.counter());
            case TicketNoShow e -> Optional.of(e.counter());
            case TicketNotClosed e -> Optional.of(e.counter());
            case ActionUndone e -> Optional.of(e.counter());
        };
    }

    /** The ticket as it was after the move. */
    record Subject(UUID id, String number, String queue, String service) {}

    record TicketIssued(Instant at, Subject ticket, String agent) implements TicketEvent {}

    /** {@code reason} is the code of why it was called out of turn, where one was given. */
    record TicketCalled(Instant at, Subject ticket, String counter, String agent, Optional<String> reason)
            implements TicketEvent {}

    record TicketRecalled(Instant at, Subject ticket, String counter, String agent) implements TicketEvent {}

    record ServiceStarted(Instant at, Subject ticket, String counter, String agent) implements TicketEvent {}

    record TicketHeld(Instant at, Subject ticket, String counter, String agent) implements TicketEvent {}

    record TicketResumed(Instant at, Subject ticket, String counter, String agent) implements TicketEvent {}

    /** {@code from} is the counter that sent it on, {@code fromQueue} the queue that it left. */
    record TicketTransferred(Instant at, Subject ticket, String from, String fromQueue, String agent)
            implements TicketEvent {}

    record TicketReturned(Instant at, Subject ticket, String counter, String agent) implements TicketEvent {}

    record ServiceFinished(Instant at, Subject ticket, String counter, String agent, Ending ending)
            implements TicketEvent {}

    /** The visitor goes on at the counter with another service; {@code ending} is how the one before ended. */
    record ServiceChanged(Instant at, Subject ticket, String counter, String agent, String fromService, Ending ending)
            implements TicketEvent {}

    record TicketNoShow(Instant at, Subject ticket, String counter, String agent) implements TicketEvent {}

    /** An absent visitor waits again. */
    record TicketCameBack(Instant at, Subject ticket, String agent) implements TicketEvent {}

    /** Its holder lets others pass: it keeps waiting, further back. */
    record TicketDelayed(Instant at, Subject ticket, String agent) implements TicketEvent {}

    /** Its visitor's appointment is not what it was at the check-in; {@code to} is its time now, where it has one. */
    record AppointmentChanged(Instant at, Subject ticket, String agent, Change change, Optional<Instant> to)
            implements TicketEvent {

        /** The state of the appointment. The ticket is kept whatever it is. */
        public enum Change {
            CANCELLED,
            /** To another time of the same day. */
            MOVED,
            ANOTHER_DAY,
            /** As it was at the check-in again. */
            CONFIRMED
        }
    }

    record TicketCancelled(Instant at, Subject ticket, String agent) implements TicketEvent {}

    /** The counter was forgotten at the end of the day with this ticket. */
    record TicketNotClosed(Instant at, Subject ticket, String counter, String agent) implements TicketEvent {}

    /** The event {@code undone} of this ticket was a mistake: the ticket is as it was before it. */
    record ActionUndone(Instant at, Subject ticket, String counter, String agent, long undone) implements TicketEvent {}
}
