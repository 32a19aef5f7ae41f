// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import java.util.Locale;
import java.util.Optional;

/**
 * One finished session at a kiosk, without identity.
 *
 * @param steps screens seen, at least 1
 * @param seconds from the first touch to the end, 0 or more
 * @param service the code of the last service that was opened, if any
 */
public record KioskSessionRecord(int steps, int seconds, Locale language, End end, Optional<String> service) {

    /** The result of a session. */
    public enum End {
        TICKET,
        CHECK_IN,
        /** Sent elsewhere: online, by post, to a mairie, or asked to book. */
        REDIRECTED,
        /** A document is missing, and the visitor received advice. */
        INCOMPLETE,
        /** No ticket: closed, quota reached, not expected today. */
        REFUSED,
        ABANDONED
    }
}
