// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import java.time.Instant;
import java.util.Optional;

/**
 * A visitor who arrives for a service.
 *
 * @param language a BCP 47 tag; the site's first language when empty
 * @param booked the time of the appointment, if there is one; the ticket counts from the later of it and the arrival
 */
public record Arrival(Optional<String> language, boolean priority, Optional<Instant> booked) {}
