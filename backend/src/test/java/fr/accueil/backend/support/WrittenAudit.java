// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.support;

import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.audit.AuditEntry;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** What has been written to the audit since the test began; earlier entries stay, since nothing takes them away. */
public final class WrittenAudit {

    private final JdbcTemplate jdbc;
    private final long before;

    public WrittenAudit(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.before = Objects.requireNonNullElse(jdbc.queryForObject("select max(number) from audit", Long.class), 0L);
    }

    /** In the order in which they were written. */
    public List<AuditEntry> entries() {
        return jdbc.query(
                "select * from audit where number > ? order by number",
                (row, number) -> new AuditEntry(
                        AuditAction.valueOf(row.getString("action")),
                        row.getString("actor"),
                        Optional.ofNullable(row.getString("site")),
                        Optional.ofNullable(row.getString("origin")),
                        row.getString("subject"),
                        Optional.ofNullable(row.getString("before_text")),
                        Optional.ofNullable(row.getString("after_text"))),
                before);
    }

    /** Those of one kind. */
    public List<AuditEntry> of(AuditAction action) {
        return entries().stream().filter(entry -> entry.action() == action).toList();
    }

    public List<AuditAction> actions() {
        return entries().stream().map(AuditEntry::action).toList();
    }
}
