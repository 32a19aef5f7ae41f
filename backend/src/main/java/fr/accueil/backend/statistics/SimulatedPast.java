// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import fr.accueil.backend.site.Site;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which days were made up for a demonstration. */
@Component
public class SimulatedPast {

    private final JdbcTemplate jdbc;

    SimulatedPast(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The first and the last of them. */
    public record Days(LocalDate first, LocalDate last) {
        public boolean meet(LocalDate from, LocalDate to) {
            return !first.isAfter(to) && !last.isBefore(from);
        }
    }

    public Optional<Days> of(Site site) {
        return jdbc
                .query(
                        "select first_day, last_day from simulated_past where site = ?",
                        (row, n) -> new Days(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)),
                        site.code())
                .stream()
                .findFirst();
    }

    /** Whether some of these days were made up. */
    public boolean among(Site site, LocalDate from, LocalDate to) {
        return of(site).filter(days -> days.meet(from, to)).isPresent();
    }

    /** Marks days, once for each site. */
    public void mark(Site site, Days days) {
        jdbc.update(
                "insert into simulated_past (site, first_day, last_day) values (?, ?, ?)",
                site.code(),
                days.first(),
                days.last());
    }
}
