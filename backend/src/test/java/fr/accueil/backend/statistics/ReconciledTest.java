// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

class ReconciledTest {

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void no_visit_is_lost_or_counted_twice_whatever_happens(@ForAll long seed) {
        Hall hall = Hall.on(Database.H2);
        // Other tests have read days that are still to come here.
        hall.bean(RollUps.class).rebuild(hall.site);
        new RandomDay(hall, seed).live(150);

        LocalDate today = hall.site.serviceDay(hall.clock.instant());
        FigureSum live = reconciled(hall, today);
        assertThat(live.count(Count.ISSUED)).isEqualTo(hall.queries.issuedToday(hall.site));
        assertThat(live.count(Count.UNSERVED) + live.count(Count.NOT_CLOSED)).isZero();
        assertThat(live.waiting().count()).isLessThanOrEqualTo(live.count(Count.STAYS));

        hall.clock.turn(Duration.ofHours(30));
        FigureSum finished = reconciled(hall, today);
        assertThat(finished.count(Count.STILL_THERE)).isZero();
        assertThat(finished.count(Count.UNSERVED) + finished.count(Count.NOT_CLOSED))
                .isEqualTo(live.count(Count.STILL_THERE));
        for (Count same : List.of(Count.ISSUED, Count.SERVED, Count.ABSENT, Count.LEFT, Count.STAYS, Count.RECALLS)) {
            assertThat(finished.count(same)).as(same.name()).isEqualTo(live.count(same));
        }
        assertThat(finished.waiting()).isEqualTo(live.waiting());
        assertThat(finished.service()).isEqualTo(live.service());
    }

    /** In every row of every cut, and in all. */
    private static FigureSum reconciled(Hall hall, LocalDate day) {
        List<Statistics.Piece> pieces =
                hall.bean(Statistics.class).pieces(hall.site, day, day, RollUpPeriod.DAY, List.of(RollUp.By.values()));
        FigureSum all = Statistics.sum(hall.site, pieces, RollUp.By.SERVICE, 0, rollUpKey -> "")
                .get("");
        for (Map.Entry<RollUp.By, Integer> rollUp : Map.of(
                        RollUp.By.SERVICE, 0, RollUp.By.HOUR, 0, RollUp.By.COUNTER, 1, RollUp.By.LANGUAGE, 1)
                .entrySet()) {
            Map<String, FigureSum> rows =
                    Statistics.sum(hall.site, pieces, rollUp.getKey(), rollUp.getValue(), RollUpKey::text);
            rows.forEach((name, row) -> assertThat(fates(row)).as(name).isEqualTo(row.count(Count.ISSUED)));
            assertThat(rows.values().stream()
                            .mapToLong(row -> row.count(Count.ISSUED))
                            .sum())
                    .isEqualTo(all.count(Count.ISSUED));
            assertThat(rows.values().stream()
                            .mapToLong(row -> row.waiting().count())
                            .sum())
                    .isEqualTo(all.waiting().count());
        }
        assertThat(fates(all)).isEqualTo(all.count(Count.ISSUED));
        return all;
    }

    private static long fates(FigureSum sum) {
        return sum.count(Count.SERVED)
                + sum.count(Count.ABSENT)
                + sum.count(Count.LEFT)
                + sum.count(Count.UNSERVED)
                + sum.count(Count.NOT_CLOSED)
                + sum.count(Count.STILL_THERE);
    }
}
