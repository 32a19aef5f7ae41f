// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.wait;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import fr.accueil.manager.wait.WaitEstimateReport.Coverage;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaitEstimatesViewTest extends BrowserlessTest {

    private static final Coverage GOOD = new Coverage(100, 91, 12.4, 31, 0.4, 3);

    private static WaitEstimateReport book(Coverage all) {
        return new WaitEstimateReport(
                "Préfecture",
                ZoneId.of("Europe/Paris"),
                true,
                all,
                List.of(new WaitEstimateReport.Week(LocalDate.of(2026, 11, 23), GOOD)),
                List.of(
                        new WaitEstimateReport.Queue("A", "Accueil", new Coverage(60, 50, 8, 20, 0, 0)),
                        new WaitEstimateReport.Queue("R", "Rendez-vous", new Coverage(9, 9, 8, 20, 0, 0))),
                List.of(new WaitEstimateReport.Hour(9, GOOD)));
    }

    private void show(Coverage all, String language) {
        var view = new WaitEstimatesView(() -> book(all));
        UI.getCurrent().add(view);
        view.show(language);
    }

    private List<String> rows(int table) {
        return find(NativeTable.class)
                .all()
                .get(table)
                .getBody()
                .getChildren()
                .map(row -> ((NativeTableRow) row).getElement().getTextRecursively())
                .toList();
    }

    @Test
    void only_managers_and_administrators_come_in() {
        assertThat(WaitEstimatesView.class.getAnnotation(RolesAllowed.class).value())
                .containsExactlyInAnyOrder("MANAGER", "ADMIN");
    }

    @Test
    void the_manager_reads_how_many_of_a_hundred_were_called_in_time() {
        show(GOOD, "fr");
        assertThat(find(H1.class).single().getText()).contains("91").contains("avant la limite annoncée");
        assertThat(rows(0).getFirst())
                .contains("Semaine du 23 novembre 2026", "100", "91", "12", "31", "0,4 (3 au plus)");
    }

    @Test
    void demonstration_data_is_marked() {
        show(GOOD, "fr");
        assertThat(UI.getCurrent().getElement().getTextRecursively())
                .contains("Démonstration\u00a0: une partie de ces chiffres est simulée.");
    }

    @Test
    void a_queue_with_fewer_than_ten_calls_has_no_share() {
        show(GOOD, "fr");
        assertThat(rows(1).get(1)).contains("R · Rendez-vous", "9").doesNotContain("100");
    }

    @Test
    void a_queue_with_a_low_coverage_of_estimates_is_marked() {
        show(GOOD, "fr");
        assertThat(find(NativeTable.class).all().get(1).getBody().getChildren().findFirst())
                .hasValueSatisfying(row ->
                        assertThat(((NativeTableRow) row).getClassNames()).contains("warn"));
    }

    @Test
    void the_first_day_has_a_sentence_and_no_table() {
        show(new Coverage(0, 0, 0, 0, 0, 0), "en");
        assertThat(find(H1.class).single().getText()).isEqualTo("Too few calls yet to judge the announced waits");
        assertThat(find(NativeTable.class).all()).isEmpty();
    }
}
