// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import java.util.Locale;
import java.util.Optional;

/**
 * One visit at a kiosk, without identity.
 *
 * @param steps screens seen, at least 1
 * @param seconds from the first touch to the end, 0 or more
 * @param service the code of the last service that was opened, if any
 */
public record KioskSessionRecord(int steps, int seconds, Locale language, End end, Optional<String> service) {

    /** What the visit ended with. */
    public enum End {
        TICKET,
        CHECK_IN,
        /** Sent elsewhere: online, by post, to a mairie, or told to book. */
        REDIRECTED,
        /** Told that a document is missing, and left with advice. */
        INCOMPLETE,
        /** Nothing could be given: closed, quota reached, not expected today. */
        REFUSED,
        ABANDONED
    }
}
