// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.log;

import fr.accueil.backend.site.Site;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** The service days that have tickets, by index alone. */
final class TicketDays {

    private TicketDays() {}

    static Optional<LocalDate> next(JdbcTemplate jdbc, Site site, LocalDate behind) {
        return jdbc
                .queryForList(
                        "select service_day from ticket where site = ? and service_day > ?"
                                + " order by site, service_day, number fetch first row only",
                        Date.class,
                        site.code(),
                        Date.valueOf(behind))
                .stream()
                .findFirst()
                .map(Date::toLocalDate);
    }
}
