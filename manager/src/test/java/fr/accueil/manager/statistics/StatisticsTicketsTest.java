// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.statistics;

import static fr.accueil.manager.statistics.FakeStatisticsPort.MONDAY_TEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.router.QueryParameters;
import fr.accueil.manager.common.ManagerWords;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The tickets of a figure, and the files of a period. */
class StatisticsTicketsTest extends StatisticsScreen {

    @Test
    void a_figure_leads_to_its_tickets() {
        port.says(NOVEMBER, 400, 11, MONDAY_TEN);
        show(Map.of());
        List<String> links =
                find(Anchor.class).all().stream().map(Anchor::getHref).toList();
        assertThat(links)
                .contains("manager/statistics/tickets?from=2026-11-01&to=2026-11-30&weekday=1&hour=10")
                .contains("manager/statistics/tickets?from=2026-11-01&to=2026-11-30&service=X");
    }

    @Test
    void the_tickets_of_a_figure_have_numbers_and_times() {
        port.visits = List.of(FakeStatisticsPort.visit("A042"));
        var view = new TicketsView(port);
        UI.getCurrent().add(view);
        view.show(
                QueryParameters.simple(Map.of("from", "2026-11-01", "to", "2026-11-30", "weekday", "1", "hour", "10")));
        roundTrip();

        assertThat(port.moments)
                .containsExactly(new StatisticsPort.Moment(Optional.of(DayOfWeek.MONDAY), Optional.of(10)));
        assertThat(sentence()).isEqualTo("Le ticket derrière ce chiffre");
        assertThat(find(NativeTable.class).single().getElement().getTextRecursively())
                .contains("A042", "38\u00a0min", "reçu");
    }

    @Test
    void the_tickets_of_a_long_period_say_which_days_were_searched_and_whether_some_are_simulated() {
        var view = new TicketsView(port);
        UI.getCurrent().add(view);

        view.show(QueryParameters.simple(Map.of("from", "2026-11-01", "to", "2026-11-30")));
        roundTrip();
        assertThat(view.getElement().getTextRecursively()).doesNotContain("62 derniers jours", "Démonstration");

        port.simulated = true;
        view.show(QueryParameters.simple(Map.of("from", "2025-11-30", "to", "2026-11-30")));
        roundTrip();
        assertThat(view.getElement().getTextRecursively()).contains("Démonstration\u00a0: une partie");
        assertThat(view.getElement().getTextRecursively()).contains("62 derniers jours d’ouverture");
    }

    @Test
    void a_file_is_named_after_its_period() {
        var file = new ReportDownload(
                port,
                StatisticsQuery.between(NOVEMBER, LocalDate.of(2026, 11, 30)),
                StatisticsPort.Format.XLSX,
                ManagerWords.in("fr"));
        assertThat(file.name()).isEqualTo("statistiques-2026-11-01-2026-11-30.xlsx");
    }
}
