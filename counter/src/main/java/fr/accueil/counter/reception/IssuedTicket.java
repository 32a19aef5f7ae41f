// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.reception;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A new ticket.
 *
 * @param ticket its id
 * @param service in the language of the screen
 * @param ahead how many visitors would be called first, 0 or more
 * @param language the visitor's
 * @param booked the time of the appointment, after a check-in
 * @param before whether the visitor already had it
 * @param follow the whole address of the visitor's page
 * @param slip the address of the slip as a picture, on this server
 */
public record IssuedTicket(
        String ticket,
        String number,
        String service,
        int ahead,
        boolean priority,
        Locale language,
        Optional<Instant> booked,
        boolean before,
        String follow,
        String slip) {}
