// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class YearRunsTest {

    private final YearRuns runs = new YearRuns();

    @Test
    void a_year_that_was_counted_anew_counts_at_once() {
        Map<LocalDate, byte[]> years = new TreeMap<>(Map.of(year(2024), bytes(3), year(2025), bytes(4)));

        assertThat(issued(runs.sum("nantes", Cut.By.HOUR, years))).isEqualTo(7);
        assertThat(issued(runs.sum("nantes", Cut.By.HOUR, years))).isEqualTo(7);
        years.put(year(2024), bytes(5));
        assertThat(issued(runs.sum("nantes", Cut.By.HOUR, years))).isEqualTo(9);
    }

    @Test
    void the_years_of_one_site_are_not_those_of_another() {
        assertThat(issued(runs.sum("nantes", Cut.By.HOUR, Map.of(year(2024), bytes(3)))))
                .isEqualTo(3);
        assertThat(issued(runs.sum("salle", Cut.By.HOUR, Map.of(year(2024), bytes(8)))))
                .isEqualTo(8);
    }

    @Test
    void more_runs_than_are_kept_are_still_right() {
        for (int round = 0; round < 2; round++) {
            for (int first = 2000; first < 2020; first++) {
                Cut sum = runs.sum("nantes", Cut.By.COUNTER, Map.of(year(first), bytes(first)));
                assertThat(issued(sum)).isEqualTo(first);
            }
        }
    }

    private static LocalDate year(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private static byte[] bytes(int issued) {
        Cut cut = new Cut();
        cut.at("PC", "WALK_IN").add(Count.ISSUED, issued);
        cut.at("PC", "WALK_IN").waiting().add(Duration.ofMinutes(issued));
        return cut.bytes();
    }

    private static long issued(Cut cut) {
        return cut.cells().values().stream()
                .mapToLong(cell -> cell.count(Count.ISSUED))
                .sum();
    }
}
