// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class AuditReadingTest {

    private static final AuditQuery ALL = new AuditQuery(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private final Hall hall;
    private final Audit audit;
    private final AuditReading reading;
    private final long before;

    AuditReadingTest(Database database) {
        hall = Hall.on(database);
        audit = hall.bean(Audit.class);
        reading = hall.bean(AuditReading.class);
        before = reading.entries(ALL, Long.MAX_VALUE, 1).stream()
                .map(WrittenEntry::number)
                .findFirst()
                .orElse(0L);
    }

    @Test
    void pages_show_every_entry_once_the_newest_first_even_while_new_ones_are_written() {
        for (int i = 0; i < 7; i++) {
            audit.append(AuditEntry.of(AuditAction.EXPORTED, "agent", "rapport " + i));
        }
        List<String> read = new ArrayList<>();
        long below = Long.MAX_VALUE;
        List<WrittenEntry> page = newest(below, 3);
        while (!page.isEmpty()) {
            page.forEach(entry -> read.add(entry.entry().subject()));
            below = page.getLast().number();
            audit.append(AuditEntry.of(AuditAction.EXPORTED, "agent", "later"));
            page = newest(below, 3);
        }

        assertThat(read)
                .containsExactly(
                        "rapport 6", "rapport 5", "rapport 4", "rapport 3", "rapport 2", "rapport 1", "rapport 0");
    }

    private List<WrittenEntry> newest(long below, int most) {
        return reading.entries(ALL, below, most).stream()
                .filter(entry -> entry.number() > before)
                .toList();
    }

    @Test
    void entries_are_found_by_site_period_person_action_and_words() {
        Instant start = hall.clock.instant();
        audit.append(AuditEntry.of(AuditAction.SITE_CHANGED, "Responsable", "Horaires")
                .at("salle")
                .before("fin: 17:00")
                .after("fin: 16:00"));
        hall.wait(60);
        audit.append(AuditEntry.of(AuditAction.EXPORTED, "agent", "Rapport").at("nantes"));
        hall.wait(60);
        audit.append(AuditEntry.of(AuditAction.ACCOUNT_CREATED, "admin", "agent-9"));
        Instant end = hall.clock.instant();

        assertThat(found(query(Optional.of("salle"), "", "", Optional.empty()))).containsExactly("Horaires");
        assertThat(found(period(start.plusSeconds(1), end))).containsExactly("Rapport");
        assertThat(found(period(start, end.plusSeconds(1)))).containsExactly("agent-9", "Rapport", "Horaires");
        assertThat(found(query(Optional.empty(), "RESPON", "", Optional.empty())))
                .containsExactly("Horaires");
        assertThat(found(query(Optional.empty(), "", "", Optional.of(AuditAction.EXPORTED))))
                .containsExactly("Rapport");
        assertThat(found(query(Optional.empty(), "", "16:00", Optional.empty())))
                .containsExactly("Horaires");
        assertThat(found(query(Optional.empty(), "", "horAIRES", Optional.empty())))
                .containsExactly("Horaires");
        assertThat(found(query(Optional.of("nantes"), "", "horaires", Optional.empty())))
                .isEmpty();
    }

    @Test
    void the_words_that_are_searched_are_words_and_no_pattern_and_no_query() {
        audit.append(AuditEntry.of(AuditAction.EXPORTED, "agent", "100 % des_guichets!"));
        for (String typed : List.of("%", "_", "!", "100 %", "des_guichets!")) {
            assertThat(found(query(Optional.empty(), "", typed, Optional.empty())))
                    .as(typed)
                    .containsExactly("100 % des_guichets!");
        }
        for (String typed : List.of("1%0", "des-guichets", "' or '1'='1", "\\", "%%", "x'; drop table audit; --")) {
            assertThat(found(query(Optional.empty(), typed, "", Optional.empty())))
                    .as(typed)
                    .isEmpty();
            assertThat(found(query(Optional.empty(), "", typed, Optional.empty())))
                    .as(typed)
                    .isEmpty();
        }
    }

    @Test
    void a_search_of_any_length_and_with_any_sign_is_answered() {
        audit.append(AuditEntry.of(AuditAction.EXPORTED, "agent", "a".repeat(120)));

        assertThat(found(query(Optional.empty(), "", "a".repeat(100_000), Optional.empty())))
                .as("80 characters count")
                .hasSize(1);
        assertThat(found(query(Optional.empty(), "\u0000", " \u0000\uD800", Optional.empty())))
                .as("nothing is searched")
                .hasSize(1);
    }

    private List<String> found(AuditQuery query) {
        return reading.entries(query, Long.MAX_VALUE, 1_000).stream()
                .filter(entry -> entry.number() > before)
                .map(entry -> entry.entry().subject())
                .toList();
    }

    private static AuditQuery query(Optional<String> site, String actor, String text, Optional<AuditAction> action) {
        return new AuditQuery(site, Optional.empty(), Optional.empty(), Optional.of(actor), action, Optional.of(text));
    }

    private static AuditQuery period(Instant from, Instant to) {
        return new AuditQuery(
                Optional.empty(),
                Optional.of(from),
                Optional.of(to),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
