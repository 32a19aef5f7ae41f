// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.reception;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/** One thing that the reception desk wants done. Codes are those of {@link ReceptionSnapshot} and {@link SearchResult}. */
public sealed interface ReceptionCommand {

    /** A ticket for a service. */
    record Ticket(String service, Locale language, boolean priority) implements ReceptionCommand {}

    /** A ticket for a visitor with an appointment; the reference as typed or scanned, in any form. */
    record CheckIn(String reference, Locale language, boolean priority) implements ReceptionCommand {}

    /** One visitor who goes away without a ticket. */
    record Count(Kind kind, Optional<String> service) implements ReceptionCommand {
        /** Why. */
        public enum Kind {
            /** The file is incomplete. */
            INCOMPLETE,
            /** It is done elsewhere. */
            REDIRECTED
        }
    }

    /** Takes one's own last count of today back. */
    record TakeBack() implements ReceptionCommand {}

    /** The visitor of a waiting ticket has left. */
    record Leave(String ticket) implements ReceptionCommand {}

    /** Brings an absent visitor back to the line: at their place, or at its end. */
    record BringBack(String ticket, boolean atEnd) implements ReceptionCommand {}

    /** No more tickets for a service today. */
    record CloseService(String service) implements ReceptionCommand {}

    /** Tickets for it again. */
    record ReopenService(String service) implements ReceptionCommand {}

    /** Ten more places in this half day. */
    record AddPlaces(String service) implements ReceptionCommand {}

    /** A kiosk gives no tickets for now. */
    record Suspend(String kiosk) implements ReceptionCommand {}

    /** A kiosk works again. */
    record Restore(String kiosk) implements ReceptionCommand {}

    /** A message on all displays, until a local time of today or until it is removed. */
    record Show(String text, Optional<LocalTime> until) implements ReceptionCommand {}

    /** Goes to help at a counter. */
    record AnswerHelp(String counter) implements ReceptionCommand {}

    /** Takes a message away. */
    record Remove(String message) implements ReceptionCommand {}
}
