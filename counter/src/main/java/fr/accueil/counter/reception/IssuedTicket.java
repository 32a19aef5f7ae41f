// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.reception;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A ticket that was just given.
 *
 * @param ticket its id
 * @param service in the language of the screen
 * @param ahead how many would be called before it, 0 or more
 * @param language the visitor's
 * @param booked the time of the appointment, after a check-in
 * @param before whether the visitor had it already
 * @param follow the address of the visitor's page, as a phone needs it
 * @param slip the address of the slip as a picture, on this house
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
