// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.survey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.audit.AuditEntry;
import fr.accueil.backend.audit.CountedRefusals;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.statistics.SimulatedPast;
import fr.accueil.backend.support.Acting;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.support.WrittenAudit;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;

class SurveyExportTest {

    private static final PastForm FORM = new PastForm(
            LocalTime.of(10, 0),
            Optional.of(new PastForm.Visit("ORD", Duration.ofMinutes(20))),
            Map.of("visit", "great"));

    private final Hall hall = Hall.on(Database.H2, "guyane");
    private final LocalDate today = hall.site.serviceDay(hall.clock.instant());
    private final SurveyExport export = hall.bean(SurveyExport.class);

    @BeforeEach
    void twelve_contented_visitors_and_one_with_a_suggestion() {
        hall.jdbc.update("delete from simulated_past");
        hall.jdbc.update("delete from survey_text");
        Acting.as(hall.actor("responsable", Role.MANAGER));
        hall.bean(PastSurveys.class)
                .keep(
                        hall.site,
                        today,
                        IntStream.range(0, 12).mapToObj(i -> FORM).toList(),
                        List.of(new PastSurveys.PastText("=1+1 chaises de plus", Optional.empty())));
    }

    @AfterEach
    void nothing_is_made_up_for_the_tests_after_this_one() {
        hall.jdbc.update("delete from simulated_past");
        Acting.withoutToken();
    }

    @Test
    void who_has_several_sites_says_which_one_the_spreadsheet_is_for() {
        Acting.as("responsable-de-tous", Role.MANAGER);

        ResponseEntity<byte[]> answer = export.suggestions();

        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(new String(Objects.requireNonNull(answer.getBody()), StandardCharsets.UTF_8))
                .startsWith("site:");
    }

    @Test
    void a_spreadsheet_says_for_which_days_service_and_wait_its_figures_are() {
        String lines = text(export.results("1", "ORD", "15-30"));

        assertThat(lines)
                .contains("du %1$td/%1$tm/%1$tY au %1$td/%1$tm/%1$tY".formatted(today))
                .contains("démarche\u00a0: ")
                .contains("attente mesurée\u00a0: 15 à 30 min")
                .contains("\"12\"")
                .doesNotContain("Démonstration");
    }

    @Test
    void the_state_of_a_suggestion_is_in_words_and_no_spreadsheet_runs_what_a_visitor_wrote() {
        assertThat(text(export.suggestions()))
                .contains("\"'=1+1 chaises de plus\";\"à lire\"")
                .doesNotContain("NEW");
    }

    @Test
    void what_was_made_up_for_a_demonstration_is_marked_in_both_files() {
        hall.bean(SimulatedPast.class).mark(hall.site, new SimulatedPast.Days(today, today));

        assertThat(text(export.results("1", "", ""))).contains("Démonstration\u00a0: une partie de ces chiffres");
        assertThat(text(export.suggestions())).contains("Démonstration\u00a0: une partie de ces suggestions");
    }

    private static String text(ResponseEntity<byte[]> file) {
        return new String(Objects.requireNonNull(file.getBody()), StandardCharsets.UTF_8);
    }

    @Test
    void the_audit_tells_who_took_the_results_out_for_which_days_and_who_was_refused() {
        hall.bean(CountedRefusals.class).write();
        WrittenAudit written = new WrittenAudit(hall.jdbc);
        export.results("7", "ORD", "");
        export.suggestions();
        export.results("0", "", "");
        Acting.as("agent", Role.AGENT);
        export.suggestions();
        hall.bean(CountedRefusals.class).write();

        assertThat(written.entries())
                .containsExactly(
                        AuditEntry.of(AuditAction.EXPORTED, "responsable", "results.csv")
                                .at(hall.site.code())
                                .after("days: 7\nservice: ORD"),
                        AuditEntry.of(AuditAction.EXPORTED, "responsable", "suggestions.csv")
                                .at(hall.site.code()),
                        AuditEntry.of(AuditAction.ACTION_REFUSED, "agent", "/manager/suggestions.csv")
                                .after("times: 1"));
    }
}
