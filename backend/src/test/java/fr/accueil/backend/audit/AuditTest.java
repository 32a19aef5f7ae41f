// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@ParameterizedClass
@EnumSource(Database.class)
class AuditTest {

    private final Hall hall;
    private final Audit audit;
    private final TransactionTemplate transaction;
    /** What other tests wrote stays: nothing takes it away. */
    private final long before;

    AuditTest(Database database) {
        this.hall = Hall.on(database);
        this.audit = hall.bean(Audit.class);
        this.transaction = new TransactionTemplate(hall.bean(PlatformTransactionManager.class));
        this.before =
                Objects.requireNonNullElse(hall.jdbc.queryForObject("select max(number) from audit", Long.class), 0L);
    }

    @Test
    void an_entry_tells_who_did_what_when_from_where_on_what_with_before_and_after() {
        audit.append(AuditEntry.of(AuditAction.SITE_CHANGED, "responsable", "heures")
                .at("salle")
                .from("192.0.2.7")
                .before("fin: 17:00")
                .after("fin: 16:00"));

        Map<String, Object> row = rows().getFirst();
        assertThat(row)
                .containsEntry("ACTION", "SITE_CHANGED")
                .containsEntry("ACTOR", "responsable")
                .containsEntry("SITE", "salle")
                .containsEntry("ORIGIN", "192.0.2.7")
                .containsEntry("SUBJECT", "heures")
                .containsEntry("BEFORE_TEXT", "fin: 17:00")
                .containsEntry("AFTER_TEXT", "fin: 16:00");
    }

    @Test
    void a_change_that_fails_leaves_no_entry() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    audit.append(AuditEntry.of(AuditAction.SITE_CHANGED, "responsable", "heures"));
                    throw new IllegalStateException("the change fails");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(rows()).isEmpty();
    }

    @Test
    void numbers_grow_in_the_order_of_the_entries() {
        for (int i = 0; i < 3; i++) {
            audit.append(AuditEntry.of(AuditAction.EXPORTED, "agent", "rapport " + i));
        }

        assertThat(rows()).extracting(row -> row.get("SUBJECT")).containsExactly("rapport 0", "rapport 1", "rapport 2");
    }

    @Test
    void texts_that_are_too_long_are_cut_and_signs_that_no_database_takes_are_left_out() {
        audit.append(AuditEntry.of(AuditAction.EXPORTED, "a".repeat(5_000), "s\u0000\uD800".repeat(5_000))
                .at("s".repeat(500))
                .from("o".repeat(500))
                .before("b\r\nb\u0000".repeat(5_000))
                .after("😀".repeat(5_000)));

        Map<String, Object> row = rows().getFirst();
        assertThat(text(row, "ACTOR")).hasSize(80).endsWith("…");
        assertThat(text(row, "SUBJECT")).hasSize(200).endsWith("…").doesNotContain("\u0000");
        assertThat(text(row, "BEFORE_TEXT")).hasSize(4_000).startsWith("b\nb b\nb");
        assertThat(text(row, "AFTER_TEXT")).hasSizeBetween(3_999, 4_000).endsWith("😀…");
    }

    @Test
    void an_entry_written_for_a_request_comes_from_its_machine() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr("192.0.2.8");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            audit.append(AuditEntry.of(AuditAction.EXPORTED, "agent", "rapport"));
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
        audit.append(AuditEntry.of(AuditAction.DATA_ERASED, AuditEntry.SERVER, "rendez-vous"));

        assertThat(rows()).extracting(row -> row.get("ORIGIN")).containsExactly("192.0.2.8", null);
    }

    @Test
    void sign_ins_are_erased_after_one_year_and_changes_after_three() {
        hall.clock.turnTo(Instant.parse("2020-03-01T09:00:00Z"));
        audit.append(AuditEntry.of(AuditAction.SIGNED_IN, "agent", "agent"));
        audit.append(AuditEntry.of(AuditAction.SITE_CHANGED, "responsable", "heures"));

        hall.clock.turnTo(Instant.parse("2021-03-01T08:59:59Z"));
        assertThat(audit.eraseOver()).isZero();
        hall.clock.turnTo(Instant.parse("2021-03-01T09:00:00Z"));
        assertThat(audit.eraseOver()).isEqualTo(1);
        assertThat(rows()).extracting(row -> row.get("ACTOR")).containsExactly("responsable");

        hall.clock.turnTo(Instant.parse("2023-03-01T09:00:00Z"));
        assertThat(audit.eraseOver()).isEqualTo(1);
        assertThat(rows()).isEmpty();
    }

    @Test
    void nobody_is_without_a_name() {
        assertThatThrownBy(() -> AuditEntry.of(AuditAction.EXPORTED, " ", "rapport"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<Map<String, Object>> rows() {
        return hall.jdbc.queryForList("select * from audit where number > ? order by number", before);
    }

    private static String text(Map<String, Object> row, String name) {
        return String.valueOf(row.get(name));
    }
}
