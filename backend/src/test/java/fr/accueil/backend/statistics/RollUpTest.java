// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.ticket.AgentCommand;
import fr.accueil.backend.ticket.CurrentTicketCommand;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class RollUpTest {

    private final Database database;

    RollUpTest(Database database) {
        this.database = database;
    }

    @Test
    void what_is_counted_anew_from_the_log_is_the_same_to_the_byte() {
        Hall hall = Hall.on(database, "guyane");
        liveThreeMonths(hall);
        Map<String, String> before = kept(hall);

        assertThat(before.keySet()).anyMatch(key -> key.startsWith("MONTH")).anyMatch(key -> key.startsWith("YEAR"));
        hall.bean(RollUps.class).rebuild(hall.site);
        Map<String, String> after = kept(hall);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        after.forEach((key, cells) -> assertThat(cells).as(key).isEqualTo(before.get(key)));
    }

    @Test
    void a_server_that_was_off_at_midnight_counts_at_the_first_reading() {
        Hall hall = Hall.on(database, "reunion");
        hall.bean(RollUps.class).rebuild(hall.site);
        LocalDate day = hall.site.serviceDay(hall.clock.instant());
        hall.issue("ORD", 3);
        hall.clock.turn(Duration.ofDays(3));
        try (Hall.Node restarted = hall.anotherNode(database)) {
            assertThat(issued(restarted.hall(), day, day)).isEqualTo(3);
            assertThat(kept(restarted.hall())).isNotEmpty();
        }
    }

    @Test
    void months_and_years_say_what_their_days_say() {
        Hall hall = Hall.on(database, "salle");
        liveThreeMonths(hall);
        LocalDate to = hall.site.serviceDay(hall.clock.instant());
        LocalDate from = to.minusMonths(6);

        FigureSum wide = all(hall, from, to, RollUpPeriod.YEAR);
        FigureSum narrow = all(hall, from, to, RollUpPeriod.DAY);
        for (Count count : Count.values()) {
            assertThat(wide.count(count)).as(count.name()).isEqualTo(narrow.count(count));
        }
        assertThat(wide.waiting()).isEqualTo(narrow.waiting());
        assertThat(wide.service()).isEqualTo(narrow.service());
    }

    @ParameterizedTest
    @CsvSource({"salle, 2031-05-05T06:30:00Z", "guyane, 2031-05-05T11:30:00Z", "reunion, 2031-05-05T04:30:00Z"})
    void half_past_eight_belongs_to_the_half_hour_that_it_begins(String site, Instant halfPastEight) {
        Hall hall = Hall.on(database, site);
        assertThat(DayCount.slot(hall.site, halfPastEight)).isEqualTo(17);
        assertThat(DayCount.slot(hall.site, halfPastEight.minusNanos(1))).isEqualTo(16);
    }

    /** From the end of a year into the next, a visit or two every few days. */
    private static void liveThreeMonths(Hall hall) {
        LocalDate day = LocalDate.of(hall.site.serviceDay(hall.clock.instant()).getYear() + 20, 11, 20);
        for (int i = 0; i < 12; i++) {
            hall.clock.turnTo(
                    day.plusDays(i * 7L).atTime(9, 0).atZone(hall.site.zone()).toInstant());
            hall.issue("ORD", 2);
            hall.open("G1");
            hall.wait(5 + i);
            hall.counters.execute(hall.admin(), hall.site.code(), "G1", new AgentCommand.CallNext());
            hall.tryMove("G1", new CurrentTicketCommand.StartService());
            hall.wait(7);
            hall.tryMove("G1", new CurrentTicketCommand.Finish());
            hall.tryMove("G1", new CurrentTicketCommand.MarkNoShow());
            issued(hall, day, day);
        }
        hall.clock.turn(Duration.ofDays(60));
        issued(hall, day, day);
    }

    private static long issued(Hall hall, LocalDate from, LocalDate to) {
        return all(hall, from, to, RollUpPeriod.YEAR).count(Count.ISSUED);
    }

    private static FigureSum all(Hall hall, LocalDate from, LocalDate to, RollUpPeriod widest) {
        List<Statistics.Piece> pieces =
                hall.bean(Statistics.class).pieces(hall.site, from, to, widest, List.of(RollUp.By.SERVICE));
        return Statistics.sum(hall.site, pieces, RollUp.By.SERVICE, 0, rollUpKey -> "")
                .getOrDefault("", new FigureSum(hall.site));
    }

    private static Map<String, String> kept(Hall hall) {
        Map<String, String> rows = new TreeMap<>();
        hall.jdbc.query(
                "select span, cut, first_day, part, cells from roll_up where site = ?",
                row -> {
                    String key = row.getString(1) + row.getString(2) + row.getString(3) + row.getString(4);
                    rows.put(key, HexFormat.of().formatHex(row.getBytes(5)));
                },
                hall.site.code());
        return rows;
    }
}
