// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.log;

import fr.accueil.backend.dispatch.CallOrder;
import fr.accueil.backend.ticket.event.LoggedEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A ticket as it was issued, and its later events.
 *
 * @param bookedAt the time of its appointment, when one is known
 * @param events in the order of the log, from its issue on
 */
public record TicketHistory(
        UUID ticket,
        LocalDate serviceDay,
        String language,
        boolean priority,
        boolean appointment,
        Optional<Instant> bookedAt,
        Instant issuedAt,
        List<LoggedEvent> events) {

    /** From when the visitor waits. */
    public Instant waitsFrom() {
        return CallOrder.waitsFrom(issuedAt, bookedAt);
    }
}
