// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.ticket.CurrentTicketCommand;
import fr.accueil.backend.ticket.TicketStatus;
import fr.accueil.backend.ticket.event.CounterState;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Counters that were left open are closed by rule, and what was left there is in no figure. */
@ParameterizedClass
@EnumSource(Database.class)
class ForgottenCountersTest {

    private final Database database;

    ForgottenCountersTest(Database database) {
        this.database = database;
    }

    @Test
    void a_counter_forgotten_after_closing_is_closed_two_hours_later_with_its_ticket() {
        Hall office = office("2027-03-02T14:30:00Z");
        UUID id = office.serving("SEJ-RDV", "G1");
        office.open("G2");

        office.clock.turnTo(Instant.parse("2027-03-02T16:29:59Z"));
        sweep(office);
        assertThat(office.counter("G1").state()).isEqualTo(CounterState.OPEN);
        office.clock.turn(Duration.ofSeconds(1));
        sweep(office);

        assertThat(office.counter("G1").state()).isEqualTo(CounterState.CLOSED);
        assertThat(office.counter("G1").agent()).isEmpty();
        assertThat(office.counter("G1").current()).isEmpty();
        assertThat(office.counter("G2").state()).isEqualTo(CounterState.CLOSED);
        assertThat(office.read(id).status()).isEqualTo(TicketStatus.NOT_CLOSED);
        assertThat(office.queries.servedToday(office.site, Optional.empty())).isZero();
        assertThat(office.queries.dayOf(office.site, "admin").received()).isZero();
    }

    @Test
    void a_counter_where_an_agent_works_late_stays_open() {
        Hall office = office("2027-03-03T14:30:00Z");
        UUID id = office.serving("SEJ-RDV", "G1");
        office.clock.turnTo(Instant.parse("2027-03-03T16:00:00Z"));
        office.move("G1", new CurrentTicketCommand.Hold());
        office.clock.turnTo(Instant.parse("2027-03-03T17:00:00Z"));
        sweep(office);

        assertThat(office.counter("G1").state()).isEqualTo(CounterState.OPEN);
        assertThat(office.read(id).status()).isEqualTo(TicketStatus.ON_HOLD);
    }

    @Test
    void nothing_is_closed_while_the_site_is_open() {
        Hall office = office("2027-03-04T08:30:00Z");
        office.open("G1");
        office.clock.turnTo(Instant.parse("2027-03-04T14:00:00Z"));
        sweep(office);

        assertThat(office.counter("G1").state()).isEqualTo(CounterState.OPEN);
    }

    @Test
    void a_site_open_day_and_night_closes_in_the_morning_what_was_left_the_day_before() {
        Hall cayenne = at("guyane", "2027-03-05T01:00:00Z");
        UUID called = cayenne.called("ORD", "G1");
        cayenne.clock.turnTo(Instant.parse("2027-03-05T02:59:00Z"));
        sweep(cayenne);
        assertThat(cayenne.counter("G1").state()).isEqualTo(CounterState.OPEN);
        cayenne.clock.turnTo(Instant.parse("2027-03-05T03:01:00Z"));
        sweep(cayenne);

        assertThat(cayenne.counter("G1").state()).isEqualTo(CounterState.CLOSED);
        assertThat(cayenne.read(called).status()).isEqualTo(TicketStatus.NOT_CLOSED);
    }

    @Test
    void a_clock_that_leaps_into_the_evening_takes_no_visitor_from_a_counter() {
        Hall office = office("2027-03-08T14:00:00Z");
        UUID id = office.serving("SEJ-RDV", "G1");
        sweep(office);
        office.clock.set(Instant.parse("2027-03-08T17:00:00Z"));
        sweep(office);
        office.wait(5);
        sweep(office);

        assertThat(office.read(id).status()).isEqualTo(TicketStatus.SERVING);
        office.wait(120);
        sweep(office);
        assertThat(office.counter("G1").state())
                .as("two hours of nothing, truly")
                .isEqualTo(CounterState.CLOSED);
    }

    private static void sweep(Hall hall) {
        hall.bean(ForgottenCounters.class).close();
    }

    private Hall office(String at) {
        return at("nantes", at);
    }

    /** The leap of the clock to that day is a day ago. */
    private Hall at(String site, String at) {
        Hall hall = Hall.on(database, site);
        hall.clock.turnTo(Instant.parse(at).minus(Duration.ofDays(1)));
        sweep(hall);
        hall.clock.turnTo(Instant.parse(at));
        return hall;
    }
}
