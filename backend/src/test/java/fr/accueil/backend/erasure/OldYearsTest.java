// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.retention.Retention;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.statistics.Count;
import fr.accueil.backend.statistics.DurationFigures;
import fr.accueil.backend.statistics.FigureRow;
import fr.accueil.backend.statistics.FigureRows;
import fr.accueil.backend.statistics.FigureSum;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Erasing;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.ticket.CurrentTicketCommand;
import fr.accueil.backend.ticket.TicketRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is erased of visits of long ago, and what no erasure may change. */
@ParameterizedClass
@EnumSource(Database.class)
class OldYearsTest {

    private final Hall hall;

    OldYearsTest(Database database) {
        hall = Hall.on(database);
    }

    private void aVisit() {
        String kiosk = hall.site.kiosks().getFirst().code();
        Hall.done(hall.tickets.issue(
                hall.actor(kiosk, Role.KIOSK),
                "salle",
                new TicketRequest("ORD", Optional.empty(), false, Optional.empty())));
        hall.wait(7);
        hall.open("G1");
        hall.callNext("G1");
        hall.wait(1);
        hall.move("G1", new CurrentTicketCommand.StartService());
        hall.wait(12);
        hall.move("G1", new CurrentTicketCommand.Finish());
    }

    private List<String> figures(Instant from, Instant to) {
        List<String> all = new ArrayList<>();
        for (FigureRow.By by : FigureRow.By.values()) {
            hall.bean(FigureRows.class).rows(hall.site, from, to, by).forEach(row -> all.add(by + " " + text(row)));
        }
        return all;
    }

    private static String text(FigureRow row) {
        FigureSum sum = row.tally();
        return row.key()
                + Arrays.stream(Count.values()).map(sum::count).toList()
                + text(sum.waiting())
                + text(sum.firstCall())
                + text(sum.service())
                + sum.withinTarget();
    }

    private static String text(DurationFigures durations) {
        return List.of(durations.meanSeconds(), durations.median(), durations.p90(), durations.max())
                .toString();
    }

    @Test
    void the_figures_of_an_old_year_are_the_same_without_the_names_even_counted_again() {
        Instant from = hall.clock.instant().minus(Duration.ofHours(8));
        aVisit();
        aVisit();
        UUID last = hall.serving("ORD", "G1");
        Instant to = from.plus(Duration.ofDays(1));
        LocalDate day = hall.site.serviceDay(hall.clock.instant());
        List<Instant> days = Stream.of(day, day.plusDays(1))
                .map(one -> one.atStartOfDay(hall.site.zone()).toInstant())
                .toList();
        hall.clock.turn(Duration.ofDays(400));
        List<String> before = figures(from, to);
        List<String> wholeDays = figures(days.getFirst(), days.getLast());
        assertThat(before.toString()).contains("ORD");

        Erasing.now(hall, Retention.AGENT_NAMES);
        Erasing.now(hall, Retention.PHONE_LINKS);

        assertThat(figures(from, to)).isEqualTo(before);
        hall.jdbc.update("delete from roll_up where site = 'salle'");
        hall.jdbc.update(
                "update roll_up_state set through_day = ?, open_month = ?, seen_seq = 0 where site = 'salle'",
                java.sql.Date.valueOf(LocalDate.EPOCH),
                java.sql.Date.valueOf(LocalDate.EPOCH));
        assertThat(figures(from, to)).as("counted again").isEqualTo(before);
        assertThat(figures(days.getFirst(), days.getLast())).isEqualTo(wholeDays);
        assertThat(hall.jdbc.queryForObject(
                        "select count(*) from ticket_event where ticket = ? and agent is not null",
                        Integer.class,
                        last))
                .isZero();
    }

    @Test
    void that_a_visitor_came_by_a_kiosk_stays_known() {
        aVisit();
        String kiosk = hall.site.kiosks().getFirst().code();
        long seq = hall.lastSeq();
        hall.clock.turn(Duration.ofDays(400));

        Erasing.now(hall, Retention.AGENT_NAMES);

        assertThat(hall.jdbc.queryForList(
                        "select distinct agent from ticket_event where site = 'salle' and seq > ? and seq <= ?"
                                + " and agent is not null",
                        String.class,
                        seq - 5,
                        seq))
                .containsExactly(kiosk);
    }

    @Test
    void a_ticket_of_last_week_is_found_and_its_phone_address_is_no_longer() {
        UUID id = hall.issue("ORD").id();
        String token = hall.read(id).token();
        hall.clock.turn(Duration.ofDays(8));

        Erasing.now(hall, Retention.PHONE_LINKS);

        assertThat(hall.read(id).token()).isEqualTo("-" + id);
        assertThat(hall.jdbc.queryForList("select token from ticket", String.class))
                .doesNotContain(token);
    }

    @Test
    void old_days_are_looked_at_once_in_small_steps() {
        for (int i = 0; i < 30; i++) {
            aVisit();
        }
        hall.clock.turn(Duration.ofDays(400));
        int erased = Erasing.now(hall, Retention.AGENT_NAMES);
        assertThat(erased).isGreaterThanOrEqualTo(30);
        long behind = hall.jdbc.queryForObject(
                "select behind from erasure_mark where site = 'salle' and what = 'AGENT_NAMES of events'", Long.class);
        assertThat(behind).isEqualTo(hall.lastSeq());
        hall.jdbc.update("update ticket_event set agent = 'late' where site = 'salle' and seq = ?", behind);
        assertThat(Erasing.now(hall, Retention.AGENT_NAMES))
                .as("not looked at again")
                .isZero();
    }
}
