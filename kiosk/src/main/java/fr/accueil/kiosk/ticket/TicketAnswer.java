// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import java.util.List;
import java.util.Optional;

/** The answer to a request for a ticket. */
public sealed interface TicketAnswer {

    /**
     * A ticket was given.
     *
     * @param ahead people who would be called first, 0 or more
     * @param announced the estimated wait, where one can be given
     * @param followAddress the whole address of the page that follows this ticket on a phone
     * @param training whether it was given in a training: it gives no right to any service
     */
    record Issued(
            String number,
            String serviceLabel,
            int ahead,
            Optional<Wait> announced,
            boolean priority,
            String followAddress,
            List<String> documents,
            boolean training)
            implements TicketAnswer {

        /** A ticket of a real day. */
        public Issued(
                String number,
                String serviceLabel,
                int ahead,
                Optional<Wait> announced,
                boolean priority,
                String followAddress,
                List<String> documents) {
            this(number, serviceLabel, ahead, announced, priority, followAddress, documents, false);
        }
    }

    /** An estimated wait in whole minutes from now: a range and an upper bound. */
    record Wait(int from, int to, int atMost) {}

    /** A refusal, which changes nothing; {@code sentence} says why and what to do. */
    record Refused(String sentence) implements TicketAnswer {}
}
