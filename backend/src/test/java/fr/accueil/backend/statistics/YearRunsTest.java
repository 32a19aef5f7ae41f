// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class YearRunsTest {

    private final YearRuns runs = new YearRuns();

    @Test
    void a_year_that_was_counted_anew_counts_at_once() {
        Map<LocalDate, byte[]> years = new TreeMap<>(Map.of(year(2024), bytes(3), year(2025), bytes(4)));

        assertThat(issued(sum("nantes", years))).isEqualTo(7);
        assertThat(issued(sum("nantes", years))).isEqualTo(7);
        years.put(year(2024), bytes(5));
        assertThat(issued(sum("nantes", years))).isEqualTo(9);
    }

    @Test
    void the_years_of_one_site_are_not_those_of_another() {
        assertThat(issued(sum("nantes", Map.of(year(2024), bytes(3))))).isEqualTo(3);
        assertThat(issued(sum("salle", Map.of(year(2024), bytes(8))))).isEqualTo(8);
    }

    @Test
    void more_runs_than_are_kept_are_still_right() {
        for (int round = 0; round < 2; round++) {
            for (int first = 2000; first < 2020; first++) {
                RollUp sum = sum("nantes", Map.of(year(first), bytes(first)));
                assertThat(issued(sum)).isEqualTo(first);
            }
        }
    }

    @Test
    void years_that_are_kept_are_not_read_again() {
        Map<LocalDate, byte[]> years = Map.of(year(2024), bytes(3), year(2025), bytes(4));
        sum("nantes", years);

        RollUp again = runs.run("nantes", RollUp.By.HOUR, digests(years), () -> {
                    throw new AssertionError("read again");
                })
                .sum();

        assertThat(issued(again)).isEqualTo(7);
    }

    @Test
    void years_without_a_digest_are_read_each_time() {
        SortedMap<LocalDate, String> unknown = new TreeMap<>(Map.of(year(2024), ""));
        runs.run("nantes", RollUp.By.HOUR, unknown, () -> Map.of(year(2024), bytes(3)));

        RollUp again = runs.run("nantes", RollUp.By.HOUR, unknown, () -> Map.of(year(2024), bytes(5)))
                .sum();

        assertThat(issued(again)).isEqualTo(5);
    }

    @Test
    void what_a_page_shows_year_by_year_stays_apart() {
        Map<LocalDate, byte[]> years = Map.of(year(2024), bytes(3), year(2025), bytes(4));

        YearRuns.Run services = runs.run("nantes", RollUp.By.SERVICE, digests(years), () -> years);

        assertThat(services.rollUps().values()).extracting(YearRunsTest::issued).containsExactly(3L, 4L);
        assertThat(issued(services.sumWith(year(2024)))).isEqualTo(7);
        assertThat(issued(services.sumWith(year(2025)))).isZero();
    }

    private RollUp sum(String site, Map<LocalDate, byte[]> years) {
        YearRuns.Run run = runs.run(site, RollUp.By.HOUR, digests(years), () -> new TreeMap<>(years));
        assertThat(run.rollUps()).hasSize(1);
        return run.sum();
    }

    private static SortedMap<LocalDate, String> digests(Map<LocalDate, byte[]> years) {
        SortedMap<LocalDate, String> digests = new TreeMap<>();
        years.forEach((first, bytes) -> digests.put(first, RollUpStore.digest(bytes)));
        return digests;
    }

    private static LocalDate year(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private static byte[] bytes(int issued) {
        RollUp rollUp = new RollUp();
        rollUp.at("PC", "WALK_IN").add(Count.ISSUED, issued);
        rollUp.at("PC", "WALK_IN").waiting().add(Duration.ofMinutes(issued));
        return rollUp.bytes();
    }

    private static long issued(RollUp rollUp) {
        return rollUp.cells().values().stream()
                .mapToLong(cell -> cell.count(Count.ISSUED))
                .sum();
    }
}
