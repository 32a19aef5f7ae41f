// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import java.util.List;
import java.util.Optional;

/** What came of a wish for a ticket. */
public sealed interface TicketAnswer {

    /**
     * A ticket was given.
     *
     * @param ahead people who would be called before, 0 or more
     * @param announced how long it will wait, where a number can be given
     * @param followAddress the whole address of the page that follows this ticket on a phone
     */
    record Issued(
            String number,
            String serviceLabel,
            int ahead,
            Optional<Wait> announced,
            boolean priority,
            String followAddress,
            List<String> documents)
            implements TicketAnswer {}

    /** A wait in whole minutes from now: a range, and what is not to be exceeded. */
    record Wait(int from, int to, int atMost) {}

    /** No ticket, and nothing changed; {@code sentence} tells the visitor why and what to do. */
    record Refused(String sentence) implements TicketAnswer {}
}
