// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the audit, the newest entry first. */
@Component
public class AuditReading {

    private static final String LIKE = " like ? escape '!'";

    private final JdbcTemplate jdbc;

    AuditReading(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Some entries, the newest first.
     *
     * @param below only entries with smaller numbers: those after a page that ended there; {@code Long.MAX_VALUE} for all
     * @param most at least 1
     */
    public List<WrittenEntry> entries(AuditQuery query, long below, int most) {
        Conditions conditions = new Conditions();
        conditions.add("number < ?", below);
        query.site().ifPresent(site -> conditions.add("site = ?", site));
        query.from().ifPresent(from -> conditions.add("at >= ?", utc(from)));
        query.to().ifPresent(to -> conditions.add("at < ?", utc(to)));
        query.action().ifPresent(action -> conditions.add("action = ?", action.name()));
        query.actor().ifPresent(actor -> conditions.add("lower(actor)" + LIKE, part(actor)));
        query.text()
                .ifPresent(text -> conditions.add(
                        "(lower(subject)" + LIKE + " or lower(before_text)" + LIKE + " or lower(after_text)" + LIKE
                                + ")",
                        part(text),
                        part(text),
                        part(text)));
        conditions.values.add(most);
        return jdbc.query(
                "select * from audit where " + String.join(" and ", conditions.texts) + " order by "
                        // H2 reads the index of a site in order only when the order names the site.
                        + (query.site().isPresent() ? "site desc, " : "")
                        + "number desc fetch first ? rows only",
                (row, number) -> entry(row),
                conditions.values.toArray());
    }

    /** Conditions with the values of their question marks. */
    private static final class Conditions {
        private final List<String> texts = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        void add(String text, Object... its) {
            texts.add(text);
            values.addAll(List.of(its));
        }
    }

    /** What contains these words; their own signs of patterns are no signs. */
    private static String part(String words) {
        return "%" + words.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }

    private static WrittenEntry entry(ResultSet row) throws SQLException {
        return new WrittenEntry(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new AuditEntry(
                        AuditAction.valueOf(row.getString("action")),
                        row.getString("actor"),
                        Optional.ofNullable(row.getString("site")),
                        Optional.ofNullable(row.getString("origin")),
                        row.getString("subject"),
                        Optional.ofNullable(row.getString("before_text")),
                        Optional.ofNullable(row.getString("after_text"))));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
