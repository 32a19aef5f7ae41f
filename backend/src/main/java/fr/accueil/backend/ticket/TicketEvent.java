// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import java.time.Instant;
import java.util.UUID;

/** One move of a ticket, in the past tense. {@code agent} is on whose behalf it was made. */
public sealed interface TicketEvent extends SiteEvent {

    Subject ticket();

    String agent();

    /** The ticket as it was after the move. */
    record Subject(UUID id, String number, String queue, String service) {}

    record TicketIssued(Instant at, Subject ticket, String agent) implements TicketEvent {}

    record TicketCalled(Instant at, Subject ticket, String counter, String agent) implements TicketEvent {}

    record TicketRecalled(Instant at, Subject ticket, String counter, String agent) implements TicketEvent {}

    record ServiceStarted(Instant at, Subject ticket, String counter, String agent) implements TicketEvent {}

    record TicketHeld(Instant at, Subject ticket, String counter, String agent) implements TicketEvent {}

    record TicketResumed(Instant at, Subject ticket, String counter, String agent) implements TicketEvent {}

    /** {@code from} is the counter that sent it on, {@code fromQueue} the queue that it left. */
    record TicketTransferred(Instant at, Subject ticket, String from, String fromQueue, String agent)
            implements TicketEvent {}

    record TicketReturned(Instant at, Subject ticket, String counter, String agent) implements TicketEvent {}

    /** {@code detail} is the outcome and the note, as they were given; may be empty. */
    record ServiceFinished(Instant at, Subject ticket, String counter, String agent, String detail)
            implements TicketEvent {}

    record TicketNoShow(Instant at, Subject ticket, String counter, String agent) implements TicketEvent {}

    record TicketCancelled(Instant at, Subject ticket, String agent) implements TicketEvent {}
}
