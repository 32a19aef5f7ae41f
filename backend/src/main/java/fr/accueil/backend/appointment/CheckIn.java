// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.TicketDetails;
import java.time.Instant;
import java.util.Optional;

/** The result of a check-in. All but {@link CheckedIn} change nothing. */
public sealed interface CheckIn {

    /** The visitor is expected now and has a ticket. */
    record CheckedIn(TicketDetails ticket, Instant booked) implements CheckIn {}

    /** Checked in before, with a ticket that still counts. */
    record AlreadyHere(TicketDetails ticket, Instant booked) implements CheckIn {}

    /** @param from the first instant at which it can be done, the same day */
    record TooEarly(Instant booked, Instant from) implements CheckIn {}

    record TooLate(Instant booked) implements CheckIn {}

    /** @param past whether the day is past, else it is in the future */
    record AnotherDay(Instant booked, boolean past) implements CheckIn {}

    record Cancelled(Instant booked) implements CheckIn {}

    /** No appointment of this site matches. */
    record NotFound() implements CheckIn {}

    /** Too early, and in vain: the site or the service is closed today at the booked time. */
    record ClosedThen(Refusal reason, Instant booked, String service) implements CheckIn {}

    /**
     * The site gives no ticket now.
     *
     * @param service of the appointment, when it is known which one is meant
     */
    record Refused(Refusal reason, Optional<String> service) implements CheckIn {

        Refused(Refusal reason) {
            this(reason, Optional.empty());
        }
    }
}
