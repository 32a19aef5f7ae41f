// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accueil.backend.audit.Audit;
import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.audit.AuditEntry;
import fr.accueil.backend.csv.SpreadsheetCsv;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.NotAllowedException;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Acting;
import fr.accueil.backend.support.ServerTest;
import fr.accueil.backend.support.WrittenAudit;
import fr.accueil.manager.audit.AuditFilter;
import fr.accueil.manager.audit.AuditPage;
import fr.accueil.manager.audit.AuditPort;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AuditAdapterTest extends ServerTest {

    /** In the subject of the entries of one test. */
    private final String mark = UUID.randomUUID().toString();

    @Autowired
    private AuditPort port;

    @Autowired
    private Audit audit;

    @BeforeEach
    void three_sites_have_had_a_sign_in() {
        audit.append(AuditEntry.of(AuditAction.SIGNED_IN, "agent-n", mark + " nantes")
                .at("nantes"));
        audit.append(AuditEntry.of(AuditAction.SIGNED_IN, "agent-s", mark + " saint-nazaire")
                .at("saint-nazaire"));
        audit.append(AuditEntry.of(AuditAction.SIGNED_IN, "admin", mark + " all"));
    }

    @AfterEach
    void leave() {
        Acting.withoutToken();
    }

    @Test
    void a_manager_sees_the_entries_of_their_site_alone_and_no_sign_in_of_another() {
        Acting.as(new Actor("responsable", Role.MANAGER, Optional.of("nantes")));
        assertThat(subjects()).containsExactly(mark + " nantes");
        assertThat(page(marked()).siteName()).isPresent();

        Acting.as(new Actor("responsable", Role.MANAGER, Optional.empty()));
        assertThat(subjects())
                .as("a manager without a site is at the first one")
                .containsExactly(mark + " nantes");

        Acting.as(new Actor("chef", Role.ADMIN, Optional.of("nantes")));
        assertThat(subjects()).as("an administrator of one site").containsExactly(mark + " nantes");
    }

    @Test
    void an_administrator_of_all_sites_sees_all_entries_the_newest_first() {
        Acting.as("admin", Role.ADMIN);

        assertThat(subjects()).containsExactly(mark + " all", mark + " saint-nazaire", mark + " nantes");
        assertThat(page(marked()).siteName()).isEmpty();
    }

    @Test
    void nobody_else_reads_or_exports_the_audit() {
        for (Role role : List.of(Role.AGENT, Role.RECEPTION, Role.KIOSK, Role.SCREEN)) {
            Acting.as("agent", role);
            assertThatThrownBy(() -> page(AuditFilter.ALL)).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> port.export(AuditFilter.ALL, Locale.FRENCH, new ByteArrayOutputStream()))
                    .isInstanceOf(NotAllowedException.class);
        }
    }

    @Test
    void the_days_of_the_filter_are_days_of_the_site_both_included() {
        Acting.as("admin", Role.ADMIN);
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), page(AuditFilter.ALL).zone());

        assertThat(page(days(today, today)).lines()).hasSize(3);
        assertThat(page(days(today.plusDays(1), today.plusDays(1))).lines()).isEmpty();
        assertThat(page(days(today.minusDays(1), today.minusDays(1))).lines()).isEmpty();
    }

    private AuditFilter days(LocalDate from, LocalDate to) {
        return new AuditFilter(Optional.of(from), Optional.of(to), "", "", mark);
    }

    @Test
    void an_action_that_does_not_exist_finds_nothing() {
        Acting.as("admin", Role.ADMIN);

        assertThat(page(new AuditFilter(Optional.empty(), Optional.empty(), "", "NO_SUCH", mark))
                        .lines())
                .isEmpty();
        assertThat(page(new AuditFilter(Optional.empty(), Optional.empty(), "", "SIGNED_IN", mark))
                        .lines())
                .hasSize(3);
    }

    @Test
    void a_file_holds_what_is_filtered_runs_nothing_in_a_spreadsheet_and_is_itself_in_the_audit() throws IOException {
        Acting.as(new Actor("responsable", Role.MANAGER, Optional.of("nantes")));
        audit.append(AuditEntry.of(AuditAction.DEVICE_REVOKED, "=1+1", mark + ";KIOSK")
                .at("nantes")
                .before("enrolled: 2026-03-02T09:00:00Z\nreason: a\"b")
                .after("enrolled: -"));
        WrittenAudit written = new WrittenAudit(jdbc);

        List<String> lines = export(marked());

        assertThat(lines.getFirst())
                .isEqualTo(SpreadsheetCsv.BEGINNING + "Numéro;Quand;Qui;Quoi;Sur quoi;Site;D’où;Avant;Après");
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1))
                .contains(";'=1+1;Appareil retiré;\"" + mark + ";KIOSK\";nantes;;")
                .contains("\"relié depuis\u00a0: 02/03/2026 10:00:00 | motif\u00a0: a\"\"b\"");
        assertThat(lines.get(2)).contains(mark + " nantes");
        assertThat(written.entries())
                .containsExactly(AuditEntry.of(AuditAction.EXPORTED, "responsable", "audit.csv")
                        .at("nantes")
                        .after("searched: true"));
    }

    @Test
    void a_file_of_more_entries_than_are_read_at_once_has_each_once() throws IOException {
        Acting.as("admin", Role.ADMIN);
        for (int i = 0; i < AuditFile.AT_ONCE + 3; i++) {
            audit.append(AuditEntry.of(AuditAction.EXPORTED, "agent", mark + " " + i));
        }

        assertThat(export(marked())).hasSize(AuditFile.AT_ONCE + 3 + 3 + 1).doesNotHaveDuplicates();
    }

    private List<String> export(AuditFilter filter) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        port.export(filter, Locale.FRENCH, file);
        return file.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private List<String> subjects() {
        return page(marked()).lines().stream().map(AuditPage.Line::subject).toList();
    }

    private AuditFilter marked() {
        return new AuditFilter(Optional.empty(), Optional.empty(), "", "", mark);
    }

    private AuditPage page(AuditFilter filter) {
        return port.page(filter, OptionalLong.empty());
    }
}
