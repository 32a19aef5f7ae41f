// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.erasure;

import fr.accueil.backend.audit.Audit;
import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.audit.AuditEntry;
import fr.accueil.backend.retention.Retention;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** How much was erased, by line of the table, place and day: counts alone. */
@Component
class ErasureLedger {

    private static final String KEY = " where what = ? and site = ? and erased_on = ?";

    private final JdbcTemplate jdbc;
    private final Audit audit;

    ErasureLedger(JdbcTemplate jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** The erasures of a line on its last day with any run. */
    record Day(long erased, Instant endedAt) {}

    private record Told(Retention what, LocalDate day, long erased, long more) {}

    /** In the transaction of the step. */
    void add(Retention what, Place place, int erased, Instant now) {
        Date day = Date.valueOf(place.day(now));
        int known = jdbc.update(
                "update erasure_day set erased = erased + ?, ended_at = ?" + KEY,
                erased,
                utc(now),
                what.name(),
                place.code(),
                day);
        if (known == 0) {
            jdbc.update(
                    "insert into erasure_day (what, site, erased_on, erased, told, ended_at) values (?, ?, ?, ?, 0, ?)",
                    what.name(),
                    place.code(),
                    day,
                    erased,
                    utc(now));
        }
    }

    Optional<Day> last(Retention what, Place place) {
        return jdbc
                .query(
                        "select erased, ended_at from erasure_day where what = ? and site = ?"
                                + " order by erased_on desc fetch first row only",
                        (row, number) -> new Day(
                                row.getLong("erased"),
                                row.getObject("ended_at", OffsetDateTime.class).toInstant()),
                        what.name(),
                        place.code())
                .stream()
                .findFirst();
    }

    /** Writes to the audit what was erased since the last time, in one entry; nothing when nothing was. */
    void tell(Place place) {
        List<Told> news = jdbc.query(
                "select what, erased_on, erased, told from erasure_day where site = ? and erased > told"
                        + " order by what, erased_on",
                (row, number) -> new Told(
                        Retention.valueOf(row.getString("what")),
                        row.getDate("erased_on").toLocalDate(),
                        row.getLong("erased"),
                        row.getLong("erased") - row.getLong("told")),
                place.code());
        if (news.isEmpty()) {
            return;
        }
        String lines = news.stream()
                .collect(Collectors.groupingBy(Told::what, java.util.TreeMap::new, Collectors.summingLong(Told::more)))
                .entrySet()
                .stream()
                .map(sum -> sum.getKey() + ": " + sum.getValue())
                .collect(Collectors.joining("\n"));
        audit.append(AuditEntry.of(AuditAction.DATA_ERASED, AuditEntry.SERVER, "retention")
                .at(Optional.of(place.code()).filter(code -> !code.isEmpty()))
                .after(lines));
        news.forEach(told -> jdbc.update(
                "update erasure_day set told = ?" + KEY,
                told.erased(),
                told.what().name(),
                place.code(),
                Date.valueOf(told.day())));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
