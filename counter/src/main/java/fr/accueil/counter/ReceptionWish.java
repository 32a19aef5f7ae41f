// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/** One thing that the reception desk wants done. Codes are those of {@link ReceptionSnapshot} and {@link ReceptionHit}. */
public sealed interface ReceptionWish {

    /** A ticket for a service. */
    record Ticket(String service, Locale language, boolean priority) implements ReceptionWish {}

    /** A ticket for a visitor with an appointment; the reference as typed or scanned, in any form. */
    record CheckIn(String reference, Locale language, boolean priority) implements ReceptionWish {}

    /** One visitor who goes away without a ticket. */
    record Count(Kind kind, Optional<String> service) implements ReceptionWish {
        /** Why. */
        public enum Kind {
            /** The file is incomplete. */
            INCOMPLETE,
            /** It is done elsewhere. */
            REDIRECTED
        }
    }

    /** Takes one's own last count of today back. */
    record TakeBack() implements ReceptionWish {}

    /** The visitor of a waiting ticket has left. */
    record Leave(String ticket) implements ReceptionWish {}

    /** Brings an absent visitor back to the line: at their place, or at its end. */
    record BringBack(String ticket, boolean atEnd) implements ReceptionWish {}

    /** No more tickets for a service today. */
    record CloseService(String service) implements ReceptionWish {}

    /** Tickets for it again. */
    record ReopenService(String service) implements ReceptionWish {}

    /** Ten more places in this half day. */
    record AddPlaces(String service) implements ReceptionWish {}

    /** A kiosk gives no tickets for now. */
    record Suspend(String kiosk) implements ReceptionWish {}

    /** A kiosk works again. */
    record Restore(String kiosk) implements ReceptionWish {}

    /** A message on all displays, until a local time of today or until it is removed. */
    record Show(String text, Optional<LocalTime> until) implements ReceptionWish {}

    /** Goes to help at a counter. */
    record AnswerHelp(String counter) implements ReceptionWish {}

    /** Takes a message away. */
    record Remove(String message) implements ReceptionWish {}
}
