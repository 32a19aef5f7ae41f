// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import java.util.Optional;

/**
 * A request for a ticket.
 *
 * @param language a BCP 47 tag; the site's first language when empty
 * @param appointment the reference or code of an appointment, when the visitor shows one
 */
public record TicketRequest(
        String service, Optional<String> language, boolean priority, Optional<String> appointment) {}
