// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.log;

import fr.accueil.backend.retention.Batch;
import fr.accueil.backend.retention.ErasureMarks;
import fr.accueil.backend.retention.Retention;
import fr.accueil.backend.retention.SiteEraser;
import fr.accueil.backend.site.KioskPlan;
import fr.accueil.backend.site.Site;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Erases who served old visits, from the tickets and from the log. What happened stays: figures are counted from it, and
 * none of them is about an agent. The code of a kiosk that issued a ticket is no person, and tells where visitors came from.
 */
@Component
class AgentNameErasure implements SiteEraser {

    private static final String EVENTS = "AGENT_NAMES of events";
    private static final String TICKETS = "AGENT_NAMES of tickets";

    private final JdbcTemplate jdbc;
    private final ErasureMarks marks;

    AgentNameErasure(JdbcTemplate jdbc, ErasureMarks marks) {
        this.jdbc = jdbc;
        this.marks = marks;
    }

    @Override
    public Retention what() {
        return Retention.AGENT_NAMES;
    }

    @Override
    public Batch eraseSome(Site site, Instant now) {
        LocalDate first = what().firstKept(site.serviceDay(now));
        Batch events = eraseEvents(site, first.atStartOfDay(site.zone()).toInstant());
        return events.over() ? eraseTickets(site, first) : events;
    }

    private record Looked(long seq, Instant at) {}

    private Batch eraseEvents(Site site, Instant before) {
        // A simulated past has numbers below 0.
        long behind = marks.behind(EVENTS, site.code(), Long.MIN_VALUE);
        Optional<Long> last = jdbc
                .query(
                        "select seq, at from ticket_event where site = ? and seq > ? order by site, seq"
                                + " fetch first " + Batch.MOST + " rows only",
                        (row, number) -> new Looked(
                                row.getLong("seq"),
                                row.getObject("at", OffsetDateTime.class).toInstant()),
                        site.code(),
                        behind)
                .stream()
                .takeWhile(event -> event.at().isBefore(before))
                .map(Looked::seq)
                .reduce((one, next) -> next);
        if (last.isEmpty()) {
            return new Batch(0, true);
        }
        marks.move(EVENTS, site.code(), last.get());
        return new Batch(eraseEvents(site, behind, last.get()), false);
    }

    private int eraseEvents(Site site, long behind, long last) {
        List<String> kiosks = site.kiosks().stream().map(KioskPlan::code).toList();
        String kept = kiosks.isEmpty()
                ? ""
                : " and not (type = 'TICKET_ISSUED' and agent in (" + "?, ".repeat(kiosks.size() - 1) + "?))";
        List<Object> arguments = new ArrayList<>(List.of(site.code(), behind, last));
        arguments.addAll(kiosks);
        return jdbc.update(
                "update ticket_event set agent = null where site = ? and seq > ? and seq <= ? and agent is not null"
                        + kept,
                arguments.toArray());
    }

    /** One service day. */
    private Batch eraseTickets(Site site, LocalDate first) {
        LocalDate behind = LocalDate.ofEpochDay(marks.behind(TICKETS, site.code(), 0));
        Optional<LocalDate> day = TicketDays.next(jdbc, site, behind).filter(next -> next.isBefore(first));
        if (day.isEmpty()) {
            return new Batch(0, true);
        }
        int erased = jdbc.update(
                "update ticket set agent = null, note_by = null where site = ? and service_day = ?"
                        + " and (agent is not null or note_by is not null)",
                site.code(),
                Date.valueOf(day.get()));
        marks.move(TICKETS, site.code(), day.get().toEpochDay());
        return new Batch(erased, false);
    }
}
