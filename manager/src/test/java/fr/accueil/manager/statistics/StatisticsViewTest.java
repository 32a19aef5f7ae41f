// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.statistics;

import static fr.accueil.manager.statistics.FakeStatisticsPort.MONDAY_TEN;
import static fr.accueil.manager.statistics.FakeStatisticsPort.heat;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import jakarta.annotation.security.RolesAllowed;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatisticsViewTest extends StatisticsScreen {

    @Test
    void only_managers_and_administrators_come_in() {
        for (Class<?> view : List.of(StatisticsView.class, TicketsView.class)) {
            assertThat(view.getAnnotation(RolesAllowed.class).value()).containsExactlyInAnyOrder("MANAGER", "ADMIN");
        }
    }

    @Test
    void the_answer_comes_first_and_says_when_it_stays_the_same() {
        port.says(NOVEMBER, 400, 11, MONDAY_TEN, heat(DayOfWeek.TUESDAY, 9, 12));
        show(Map.of());
        assertThat(sentence()).isEqualTo("Le lundi à 10\u00a0h est l’heure la plus chargée");

        port.says(OCTOBER, 300, 13, heat(DayOfWeek.MONDAY, 10, 40));
        show(Map.of());
        assertThat(sentence()).isEqualTo("Le lundi à 10\u00a0h reste l’heure la plus chargée");
        UI.getCurrent().setLocale(Locale.UK);
        show(Map.of());
        assertThat(sentence()).isEqualTo("Monday at 10:00 is still the busiest hour");
    }

    @Test
    void each_figure_says_how_it_changed() {
        port.says(NOVEMBER, 400, 11);
        port.says(OCTOBER, 300, 13);
        show(Map.of());

        assertThat(figure("median")).isEqualTo("11\u00a0min");
        assertThat(figure("within")).isEqualTo("80\u00a0%");
        assertThat(find(DescriptionList.Description.class)
                        .withClassName("change")
                        .all())
                .extracting(change -> change.getElement().getTextRecursively())
                .containsExactly(
                        "▼ 2\u00a0min de moins", "▼ 6\u00a0min de moins", "sans changement", "sans changement");
    }

    @Test
    void a_period_without_visits_says_so() {
        show(Map.of());
        assertThat(sentence()).isEqualTo("Personne n’est venu pendant cette période");
        assertThat(find(Div.class).withClassName("drawing").all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, 2026-11-01",
        "1900-01-01, 2026-11-01",
        "demain, 2026-11-01",
        "2026-02-30, 2026-11-01",
        "1990-01-01, 2026-01-01"
    })
    void invalid_dates_are_replaced_by_the_month_with_a_notice(String from, String to) {
        show(Map.of("from", from, "to", to));
        assertThat(port.asked.getFirst()).isEqualTo(StatisticsQuery.between(NOVEMBER, LocalDate.of(2026, 11, 30)));
        assertThat(notices()).anyMatch(notice -> notice.contains("mois en cours"));
    }

    @Test
    void the_address_carries_period_filters_and_comparison() {
        show(Map.of(
                "from",
                "2026-11-02",
                "to",
                "2026-11-08",
                "service",
                "ACC-INFO",
                "queue",
                "A",
                "visitors",
                "priority",
                "compare",
                "year"));

        assertThat(port.asked).containsExactly(query("2026-11-02", "2026-11-08"), query("2025-11-02", "2025-11-08"));
        assertThat(texts())
                .anyMatch(text -> text.startsWith("Seulement\u00a0: Un renseignement, file A Accueil, Prioritaires"));
    }

    @Test
    void a_week_is_compared_with_the_week_before_and_months_with_months() {
        assertThat(StatisticsQuery.between(NOVEMBER, LocalDate.of(2026, 11, 30)).before())
                .isEqualTo(StatisticsQuery.between(OCTOBER, LocalDate.of(2026, 10, 31)));
        assertThat(StatisticsQuery.between(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 25))
                        .before())
                .isEqualTo(StatisticsQuery.between(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 18)));
    }

    @Test
    void simulated_figures_are_marked() {
        port.simulated = true;
        port.says(NOVEMBER, 400, 11);
        show(Map.of());
        assertThat(notices()).anyMatch(notice -> notice.contains("simulée"));
    }

    @Test
    void the_manager_reads_that_a_report_could_not_be_sent() {
        port.unsent = Optional.of(OCTOBER);
        show(Map.of());
        assertThat(notices()).anyMatch(notice -> notice.contains("octobre 2026"));
    }

    @Test
    void every_picture_has_its_words_and_its_table_and_shows_names_as_text() {
        port.says(NOVEMBER, 400, 11, MONDAY_TEN);
        show(Map.of());
        List<String> pictures = find(Div.class).withClassName("drawing").all().stream()
                .map(picture -> picture.getElement().getProperty("innerHTML"))
                .toList();

        assertThat(pictures)
                .hasSize(4)
                .allSatisfy(picture -> assertThat(picture)
                        .contains("role=\"img\"", "<title id=", "<desc id=")
                        .doesNotContain("<b>"));
        assertThat(pictures).anyMatch(picture -> picture.contains("&lt;b&gt;Permis"));
        assertThat(find(NativeTable.class).all())
                .hasSizeGreaterThanOrEqualTo(8)
                .allMatch(table -> !table.getCaptionText().isBlank());
    }

    @Test
    void the_picture_of_the_answer_is_open_and_the_rest_is_folded_under_clear_names() {
        port.says(NOVEMBER, 400, 11, MONDAY_TEN);
        show(Map.of());

        assertThat(themes())
                .contains("Quand attend-on\u00a0: jours et heures", "Par démarche", "Tous les chiffres")
                .doesNotHaveDuplicates();
        assertThat(open()).containsExactly("Quand attend-on\u00a0: jours et heures");
    }

    @Test
    void what_a_manager_unfolds_stays_so_on_the_next_period() {
        port.says(NOVEMBER, 400, 11, MONDAY_TEN);
        port.says(OCTOBER, 300, 13, MONDAY_TEN);
        show(Map.of());
        unfold("Par démarche", true);
        unfold("Quand attend-on\u00a0: jours et heures", false);

        show(Map.of("from", "2026-10-01", "to", "2026-10-31"));

        assertThat(open()).containsExactly("Par démarche");
    }

    private List<String> themes() {
        return find(FoldedTheme.class).all().stream()
                .map(theme -> theme.getSummary().getElement().getTextRecursively())
                .toList();
    }

    private List<String> open() {
        return find(FoldedTheme.class).all().stream()
                .filter(NativeDetails::isOpen)
                .map(theme -> theme.getSummary().getElement().getTextRecursively())
                .toList();
    }

    private void unfold(String name, boolean open) {
        FoldedTheme theme = find(FoldedTheme.class).all().stream()
                .filter(one ->
                        one.getSummary().getElement().getTextRecursively().equals(name))
                .findFirst()
                .orElseThrow();
        theme.setOpen(open);
        ComponentUtil.fireEvent(theme, new NativeDetails.ToggleEvent(theme, true));
    }
}
