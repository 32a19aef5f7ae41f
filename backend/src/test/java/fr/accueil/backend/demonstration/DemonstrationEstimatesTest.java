// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.simulation.Prefecture;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.waiting.EstimateCoverageReading;
import fr.accueil.backend.waiting.SimulatedWaitEstimates;
import fr.accueil.backend.waiting.SimulatedWaitEstimates.PastEstimate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class DemonstrationEstimatesTest {

    private static final LocalDate MONDAY = LocalDate.of(2031, 9, 1);

    /** A day takes some seconds to play: both databases keep the same one. */
    private static final Map<LocalDate, List<PastEstimate>> ONCE = new ConcurrentHashMap<>();

    private final Hall hall;
    private final Site site;
    private final SimulatedWaitEstimates past;

    DemonstrationEstimatesTest(Database database) {
        this.hall = Hall.on(database, "nantes");
        this.site = hall.site;
        this.past = hall.bean(SimulatedWaitEstimates.class);
    }

    @Test
    void a_newcomer_finds_the_wait_estimates_of_the_forecast_itself_and_the_real_waits() {
        List<PastEstimate> estimates =
                ONCE.computeIfAbsent(MONDAY, day -> new DemonstrationEstimates(site, Prefecture.profile()).of(day));
        assertThat(estimates)
                .allSatisfy(
                        estimate -> assertThat(estimate.local().toLocalDate()).isEqualTo(MONDAY));

        past.keep(site, MONDAY, estimates);
        past.keep(site, MONDAY, estimates);

        List<EstimateCoverageReading.Hour> hours =
                hall.bean(EstimateCoverageReading.class).of(site, MONDAY, MONDAY.plusDays(1));
        long shown =
                hours.stream().mapToLong(EstimateCoverageReading.Hour::told).sum();
        long kept = hours.stream().mapToLong(EstimateCoverageReading.Hour::kept).sum();
        assertThat(shown).isEqualTo(estimates.size()).isGreaterThan(300);
        assertThat((double) kept / shown).isBetween(.6, .99);
        assertThat(queues(hours)).hasSizeGreaterThan(5);
        assertThat(hours.stream().mapToLong(EstimateCoverageReading.Hour::slips).sum())
                .isPositive();
        assertThat(past.has(site, MONDAY.minusDays(1))).isFalse();
    }

    private static Set<String> queues(List<EstimateCoverageReading.Hour> hours) {
        return hours.stream().map(EstimateCoverageReading.Hour::queue).collect(Collectors.toSet());
    }
}
