// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import fr.accueil.backend.dispatch.CallOrder;
import fr.accueil.backend.ticket.event.Ending;
import fr.accueil.backend.ticket.event.TicketEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A ticket at one moment.
 *
 * @param bookedAt the time of its appointment, when one is known
 * @param countsFrom the instant that decides its place in the order of call
 * @param calledAt its last call
 * @param calls how often it was called
 * @param callSeq the event of its last call, 0 before any
 * @param token opens the page that follows it, on its service day only
 * @param training whether it was given in a training: it gives no right to any service, and is in no figure
 */
public record TicketDetails(
        UUID id,
        String site,
        LocalDate serviceDay,
        String number,
        String service,
        String queue,
        String line,
        TicketStatus status,
        String language,
        boolean priority,
        boolean appointment,
        Optional<Instant> bookedAt,
        long issuedSeq,
        Instant issuedAt,
        Instant countsFrom,
        Optional<Instant> calledAt,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt,
        Optional<String> counter,
        int calls,
        long callSeq,
        String token,
        boolean training,
        Care care) {

    /** From when the visitor waits. */
    public Instant waitsFrom() {
        return CallOrder.waitsFrom(issuedAt, bookedAt);
    }

    /**
     * What the agents who receive the visitor need.
     *
     * @param calls how often it was called since it last left a counter or the line
     * @param moved whether it was sent on from another line
     * @param quietUntil until when "next" leaves it alone
     * @param delays how often its holder let others pass
     * @param served for how long it was received in the segments that have ended, 0 or more
     * @param note for the next counter, erased the night after
     * @param ending how the visit will end, as far as it is marked
     * @param appointment the change of the appointment since the check-in, if there is one
     */
    public record Care(
            int calls,
            boolean moved,
            Optional<Instant> quietUntil,
            int delays,
            Duration served,
            Optional<Note> note,
            Ending ending,
            Optional<AppointmentNews> appointment) {}

    /** A change of an appointment since the check-in; {@code to} is its time now, where it has one. */
    public record AppointmentNews(TicketEvent.AppointmentChanged.Change change, Optional<Instant> to) {}

    /** A note that goes with a visitor; {@code by} is the login of who wrote it. */
    public record Note(String text, String by) {}
}
