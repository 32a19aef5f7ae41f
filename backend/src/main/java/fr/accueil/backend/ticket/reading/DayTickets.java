// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.reading;

import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.Ticket;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.Tickets;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tickets of past days, to learn from; a training teaches nothing. Changes nothing. */
@Component
@Transactional(readOnly = true)
public class DayTickets {

    private final Tickets tickets;

    DayTickets(Tickets tickets) {
        this.tickets = tickets;
    }

    /** The tickets of a service day, in the order of their issue. */
    public List<TicketDetails> of(Site site, LocalDate day) {
        return tickets.findBySiteAndServiceDayAndTrainingFalseOrderByIssuedSeqAsc(site.code(), day).stream()
                .map(Ticket::view)
                .toList();
    }
}
