// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import fr.accueil.backend.ticket.HallReading;
import fr.accueil.backend.ticket.TicketView;
import fr.accueil.backend.waiting.Waits;
import org.springframework.stereotype.Component;

/** Tickets as the API gives them, with their place in the line and the wait that is announced. */
@Component
class TicketReplies {

    private final HallReading hall;
    private final Waits waits;

    TicketReplies(HallReading hall, Waits waits) {
        this.hall = hall;
        this.waits = waits;
    }

    TicketJson of(TicketView ticket) {
        return of(new HallReading.Placed(ticket, hall.ahead(ticket)));
    }

    TicketJson of(HallReading.Placed placed) {
        return TicketJson.of(placed, waits.of(placed));
    }
}
