// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.simulation.Prefecture;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.statistics.Count;
import fr.accueil.backend.statistics.PeriodQuestion;
import fr.accueil.backend.statistics.PeriodReading;
import fr.accueil.backend.statistics.PeriodStatistics;
import fr.accueil.backend.statistics.RollUps;
import fr.accueil.backend.statistics.SimulatedPast;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.ticket.log.PastLog;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class DemonstrationDayTest {

    private static final LocalDate MONDAY = LocalDate.of(2029, 11, 5);

    private final Hall hall;
    private final Site site;

    DemonstrationDayTest(Database database) {
        this.hall = Hall.on(database, "nantes");
        this.site = hall.site;
    }

    @Test
    void days_before_the_first_are_written_before_the_log_without_a_gap_and_marked() {
        PastLog log = hall.bean(PastLog.class);
        long last = hall.lastSeq();
        List.of(MONDAY.plusDays(1), MONDAY).forEach(day -> write(log, day));
        hall.bean(SimulatedPast.class).mark(site, new SimulatedPast.Days(MONDAY, MONDAY.plusDays(1)));

        assertThat(hall.lastSeq()).as("nothing new has happened").isEqualTo(last);
        List<Long> numbers = hall.jdbc.queryForList(
                "select seq from ticket_event where site = 'nantes' and seq < 1 order by seq", Long.class);
        assertThat(numbers)
                .hasSizeGreaterThan(2000)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1 - numbers.size(), 0).boxed().toList());
        assertThat(log.hasTickets(site, MONDAY)).isTrue();
        assertCounted();
    }

    private void assertCounted() {
        hall.bean(RollUps.class).rebuild(site);
        PeriodStatistics period =
                hall.bean(PeriodReading.class).read(site, PeriodQuestion.between(MONDAY, MONDAY.plusDays(1)));
        assertThat(period.simulated()).isTrue();
        assertThat(period.openDays()).isEqualTo(2);
        assertThat(period.total().count(Count.ISSUED)).isGreaterThan(1000);
        assertThat(period.total().count(Count.SERVED)
                        + period.total().count(Count.ABSENT)
                        + period.total().count(Count.LEFT)
                        + period.total().count(Count.UNSERVED)
                        + period.total().count(Count.NOT_CLOSED))
                .isEqualTo(period.total().count(Count.ISSUED));
        assertThat(period.total().count(Count.TRANSFERS)).isPositive();
        assertThat(period.counters().get("G1").count(Count.OPEN_SECONDS)).isBetween(8 * 3600L, 16 * 3600L);
        PeriodStatistics before = hall.bean(PeriodReading.class)
                .read(site, PeriodQuestion.between(MONDAY.minusDays(9), MONDAY.minusDays(1)));
        assertThat(before.simulated()).isFalse();
    }

    @Test
    void the_same_date_gives_the_same_day() {
        assertThat(DemonstrationDay.of(site, Prefecture.profile(), MONDAY))
                .isEqualTo(DemonstrationDay.of(site, Prefecture.profile(), MONDAY));
        assertThat(DemonstrationKioskSessions.of(site, MONDAY, 700))
                .isEqualTo(DemonstrationKioskSessions.of(site, MONDAY, 700));
    }

    private void write(PastLog log, LocalDate day) {
        DemonstrationDay.Day written = DemonstrationDay.of(site, Prefecture.profile(), day);
        log.write(site, day, written.tickets(), written.counters());
    }
}
