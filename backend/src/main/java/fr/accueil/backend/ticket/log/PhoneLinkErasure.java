// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.log;

import fr.accueil.backend.retention.Batch;
import fr.accueil.backend.retention.ErasureMarks;
import fr.accueil.backend.retention.Retention;
import fr.accueil.backend.retention.SiteEraser;
import fr.accueil.backend.site.Site;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Erases the secret addresses by which phones followed old tickets: they open nothing after their day. */
@Component
class PhoneLinkErasure implements SiteEraser {

    private final JdbcTemplate jdbc;
    private final ErasureMarks marks;

    PhoneLinkErasure(JdbcTemplate jdbc, ErasureMarks marks) {
        this.jdbc = jdbc;
        this.marks = marks;
    }

    @Override
    public Retention what() {
        return Retention.PHONE_LINKS;
    }

    /** One service day. Each ticket has an address that differs from all others: it becomes one that no visitor has. */
    @Override
    public Batch eraseSome(Site site, Instant now) {
        LocalDate behind = LocalDate.ofEpochDay(marks.behind(what().name(), site.code(), 0));
        LocalDate first = what().firstKept(site.serviceDay(now));
        Optional<LocalDate> day = TicketDays.next(jdbc, site, behind).filter(next -> next.isBefore(first));
        if (day.isEmpty()) {
            return new Batch(0, true);
        }
        int erased = jdbc.update(
                "update ticket set token = '-' || cast(id as varchar(36)) where site = ? and service_day = ?"
                        + " and token not like '-%'",
                site.code(), Date.valueOf(day.get()));
        marks.move(what().name(), site.code(), day.get().toEpochDay());
        return new Batch(erased, false);
    }
}
