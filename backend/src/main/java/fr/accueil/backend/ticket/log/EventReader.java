// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.log;

import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.event.LoggedEvent;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The append-only log of a site. */
@Component
@Transactional(readOnly = true)
public class EventReader {

    private final EventRows rows;
    private final SiteLogs logs;

    EventReader(EventRows rows, SiteLogs logs) {
        this.rows = rows;
        this.logs = logs;
    }

    /** The events after a number, in order, at most so many. */
    public List<LoggedEvent> after(String site, long seq, int most) {
        return rows.findBySiteAndSeqGreaterThanOrderBySiteAscSeqAsc(site, seq, Limit.of(most)).stream()
                .map(EventRow::logged)
                .toList();
    }

    /** The segments of a visit, the first first; the last one may still go on. */
    public List<Segment> segments(TicketDetails ticket) {
        Instant from = ticket.waitsFrom();
        List<LoggedEvent> events = rows.findByTicketOrderBySeqAsc(ticket.id()).stream()
                .map(EventRow::logged)
                .toList();
        return Segments.of(events, from);
    }

    /** The number of the last event, 0 before any. */
    public long lastSeq(String site) {
        return logs.lastSeq(site).orElse(0L);
    }
}
