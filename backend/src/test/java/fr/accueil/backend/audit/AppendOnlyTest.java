// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.support.WrittenAudit;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;

/** On PostgreSQL the role of the application itself cannot edit what is written. */
class AppendOnlyTest {

    private static final AuditEntry ENTRY =
            AuditEntry.of(AuditAction.SITE_CHANGED, "responsable", "heures").after("fin: 16:00");

    private final Hall hall = Hall.on(Database.POSTGRESQL);
    private final Audit audit = hall.bean(Audit.class);
    private final WrittenAudit written = new WrittenAudit(hall.jdbc);

    @BeforeEach
    void a_change_is_written() {
        hall.clock.turnTo(Instant.parse("2030-01-01T08:00:00Z"));
        audit.append(ENTRY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit set actor = 'agent'",
                "update audit set after_text = null where action = 'SITE_CHANGED'",
                "update audit set kept_until = timestamp '2000-01-01'",
                "update audit set number = -number",
                "delete from audit",
                "delete from audit where action = 'SITE_CHANGED'",
                "truncate audit",
                "truncate audit restart identity cascade",
                "insert into audit select * from audit on conflict (number) do update set actor = 'agent'",
                "with gone as (delete from audit returning *) select count(*) from gone"
            })
    void nothing_that_is_written_is_changed_or_taken_away(String statement) {
        assertThatThrownBy(() -> hall.jdbc.execute(statement))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasStackTraceContaining("the audit is append-only");

        assertThat(written.entries()).containsExactly(ENTRY);
    }

    @Test
    void what_is_no_longer_kept_may_be_erased() {
        hall.clock.turnTo(Instant.parse("2020-03-01T09:00:00Z"));
        audit.append(AuditEntry.of(AuditAction.SIGNED_IN, "agent", "agent"));

        assertThat(hall.jdbc.update("delete from audit where kept_until < timestamp '2022-01-01'"))
                .isEqualTo(1);
        assertThat(written.entries()).containsExactly(ENTRY);
    }

    @Test
    void a_server_whose_clock_is_far_ahead_erases_nothing_too_early() {
        hall.clock.turnTo(Instant.parse("2099-01-01T08:00:00Z"));

        assertThat(audit.eraseOver()).isZero();
        assertThat(written.entries()).containsExactly(ENTRY);
    }
}
