// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.dispatch.WaitEstimate;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class EstimateCoverageReadingTest {

    private final Hall hall;
    private final WaitEstimateStore waitEstimateStore;
    private final EstimateCoverageReading kept;

    EstimateCoverageReadingTest(Database database) {
        hall = Hall.on(database);
        waitEstimateStore = hall.bean(WaitEstimateStore.class);
        kept = hall.bean(EstimateCoverageReading.class);
    }

    private void write(UUID ticket, String queue, Instant at, int waitedMinutes) {
        waitEstimateStore.write(new WaitEstimateRow(
                ticket,
                hall.site.code(),
                queue,
                hall.site.local(at),
                new WaitEstimate(at, 10, 20, 25),
                waitedMinutes * 60,
                waitedMinutes / 10));
    }

    private LocalDate today() {
        return hall.site.serviceDay(hall.clock.instant());
    }

    private List<EstimateCoverageReading.Hour> hours() {
        return kept.of(hall.site, today(), today().plusDays(1));
    }

    @Test
    void a_bound_is_kept_up_to_its_last_minute_and_missed_after_it() {
        Instant now = hall.clock.instant();
        write(UUID.randomUUID(), "A", now, 25);
        write(UUID.randomUUID(), "A", now, 26);
        write(UUID.randomUUID(), "B", now, 3);
        assertThat(hours())
                .extracting(
                        EstimateCoverageReading.Hour::queue,
                        EstimateCoverageReading.Hour::told,
                        EstimateCoverageReading.Hour::kept)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("A", 2L, 1L),
                        org.assertj.core.groups.Tuple.tuple("B", 1L, 1L));
        assertThat(hours().getFirst().width()).isEqualTo(20);
        assertThat(hours().getFirst().atMost()).isEqualTo(50);
        assertThat(hours().getFirst().slips()).isEqualTo(4);
        assertThat(hours().getFirst().mostSlips()).isEqualTo(2);
    }

    @Test
    void an_estimate_that_is_written_twice_counts_once() {
        UUID ticket = UUID.randomUUID();
        write(ticket, "A", hall.clock.instant(), 5);
        write(ticket, "A", hall.clock.instant(), 90);
        assertThat(hours()).hasSize(1);
        assertThat(hours().getFirst().told()).isEqualTo(1);
        assertThat(hours().getFirst().kept()).isEqualTo(1);
    }

    @Test
    void another_day_is_not_counted() {
        write(UUID.randomUUID(), "A", hall.clock.instant(), 5);
        hall.wait(24 * 60);
        assertThat(hours()).isEmpty();
    }

    @Test
    void after_broken_promises_the_next_bound_is_set_higher() {
        double before = waitEstimateStore.levels(hall.site).of("B");
        for (int i = 0; i < 8; i++) {
            write(UUID.randomUUID(), "B", hall.clock.instant(), 60);
        }
        assertThat(waitEstimateStore.levels(hall.site).of("B")).isGreaterThan(before + 0.05);
    }
}
