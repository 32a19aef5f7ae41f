// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import java.time.LocalDateTime;
import java.util.Optional;

/** The answer to a check-in. It never contains a name. */
public sealed interface CheckInAnswer {

    /** The visitor is expected now and has a ticket; {@code booked} is the site's local time of the appointment. */
    record CheckedIn(TicketAnswer.Issued ticket, LocalDateTime booked) implements CheckInAnswer {}

    /** Too early by the site's rule: come back from {@code from} on, local time, the same day. */
    record TooEarly(LocalDateTime booked, LocalDateTime from) implements CheckInAnswer {}

    /** Too late by the site's rule; {@code offered} is a service of the site that helps, such as reception. */
    record TooLate(LocalDateTime booked, Optional<Menu.Choice> offered) implements CheckInAnswer {}

    /** The appointment is on another day, past or to come. */
    record AnotherDay(LocalDateTime booked, boolean past, Optional<Menu.Choice> offered) implements CheckInAnswer {}

    /** The appointment was cancelled. */
    record Cancelled(LocalDateTime booked, Optional<Menu.Choice> offered) implements CheckInAnswer {}

    /** Checked in before: the number they already have. */
    record AlreadyHere(TicketAnswer.Issued ticket) implements CheckInAnswer {}

    /** No appointment of this site has this reference, or it cannot be read. */
    record NotFound(Optional<Menu.Choice> offered) implements CheckInAnswer {}

    /** The site is closed, or there were too many attempts; {@code sentence} says why and what to do. */
    record Refused(String sentence) implements CheckInAnswer {}
}
