// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the audit. Nothing changes an entry, and only {@link #eraseOver} erases some. */
@Component
public class Audit {

    private final JdbcTemplate jdbc;
    private final Clock clock;

    Audit(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Adds an entry. Within a transaction it is stored with the change or, like the change, not at all; without one, at
     * once.
     *
     * @throws org.springframework.dao.DataAccessException when it cannot be stored: then the change must not be either
     */
    public void append(AuditEntry entry) {
        Instant now = clock.instant();
        jdbc.update(
                "insert into audit (number, at, action, actor, site, origin, subject, before_text, after_text, kept_until)"
                        + " values (nextval('audit_number'), ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                utc(now),
                entry.action().name(),
                entry.actor(),
                entry.site().orElse(null),
                entry.origin().or(RequestOrigin::now).orElse(null),
                entry.subject(),
                entry.before().orElse(null),
                entry.after().orElse(null),
                utc(entry.action().retention().end(now)));
    }

    /**
     * Erases the entries that are no longer kept: by the clock of this server and by that of the database, which refuses
     * to erase younger ones.
     *
     * @return how many
     */
    public int eraseOver() {
        return jdbc.update(
                "delete from audit where kept_until <= ? and kept_until <= current_timestamp", utc(clock.instant()));
    }

    /** The same for the entries of one kind. */
    public int eraseOver(AuditRetention kind) {
        List<String> actions = Arrays.stream(AuditAction.values())
                .filter(action -> action.retention() == kind)
                .map(Enum::name)
                .toList();
        List<Object> arguments = new ArrayList<>(List.of(utc(clock.instant())));
        arguments.addAll(actions);
        return jdbc.update(
                "delete from audit where kept_until <= ? and kept_until <= current_timestamp and action in ("
                        + "?, ".repeat(actions.size() - 1) + "?)",
                arguments.toArray());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
