// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.reception;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/** A command of the reception desk. Codes are those of {@link ReceptionSnapshot} and {@link SearchResult}. */
public sealed interface ReceptionCommand {

    /** Gives a ticket for a service. */
    record Ticket(String service, Locale language, boolean priority) implements ReceptionCommand {}

    /** Checks a visitor in for an appointment; the reference as typed or scanned, in any form. */
    record CheckIn(String reference, Locale language, boolean priority) implements ReceptionCommand {}

    /** Counts a visitor who leaves without a ticket. */
    record Count(Kind kind, Optional<String> service) implements ReceptionCommand {
        /** The reason. */
        public enum Kind {
            /** The file is incomplete. */
            INCOMPLETE,
            /** The service is elsewhere. */
            REDIRECTED
        }
    }

    /** Undoes the agent's own last count of today. */
    record TakeBack() implements ReceptionCommand {}

    /** Records that the visitor of a waiting ticket has left. */
    record Leave(String ticket) implements ReceptionCommand {}

    /** Returns an absent visitor to the line: at their place, or at its end. */
    record BringBack(String ticket, boolean atEnd) implements ReceptionCommand {}

    /** Closes a service for today. */
    record CloseService(String service) implements ReceptionCommand {}

    /** Reopens a service. */
    record ReopenService(String service) implements ReceptionCommand {}

    /** Adds ten tickets to the quota of this half day. */
    record AddPlaces(String service) implements ReceptionCommand {}

    /** Closes a kiosk. */
    record Suspend(String kiosk) implements ReceptionCommand {}

    /** Reopens a kiosk. */
    record Restore(String kiosk) implements ReceptionCommand {}

    /** Shows a message on all displays, until a local time of today or until it is removed. */
    record Show(String text, Optional<LocalTime> until) implements ReceptionCommand {}

    /** Answers a counter's call for help. */
    record AnswerHelp(String counter) implements ReceptionCommand {}

    /** Removes a message. */
    record Remove(String message) implements ReceptionCommand {}
}
