// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.ticket.AgentCommand;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.TicketDetails;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class ServiceDayTest {

    private final Database database;

    ServiceDayTest(Database database) {
        this.database = database;
    }

    @Test
    void the_next_day_begins_with_001_and_without_anybody() {
        Hall hall = Hall.on(database);
        hall.issue("ORD", 2);
        UUID yesterday = hall.issue("ORD").id();
        String token = hall.read(yesterday).token();
        assertThat(hall.queries.byToken(token, hall.sites::find)).isPresent();

        hall.wait(60 * 24);
        hall.open("G1");

        assertThat(hall.queries.waiting(hall.site)).isEmpty();
        assertThat(hall.queries.counts(hall.site)).isEmpty();
        assertThat(hall.callNext("G1")).isEmpty();
        assertThat(Hall.refused(hall.counters.execute(
                        hall.admin(), "salle", "G1", new AgentCommand.CallTicket(yesterday, Optional.empty()))))
                .isEqualTo(Refusal.NOT_WAITING);
        assertThat(Hall.refused(hall.tickets.cancel(hall.admin(), yesterday))).isEqualTo(Refusal.NOT_WAITING);
        assertThat(hall.queries.byToken(token, hall.sites::find)).isEmpty();
        assertThat(hall.issue("ORD").number()).isEqualTo("A001");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "salle, the day when the clocks go back, 2026-10-24T22:00:00Z, 2026-10-25T00:30:00Z, 60, 2026-10-25T23:00:00Z",
        "salle, the day when the clocks go forward, 2027-03-27T23:00:00Z, 2027-03-28T00:50:00Z, 20, 2027-03-28T22:00:00Z",
        "guyane, an evening in Cayenne, 2026-11-03T03:00:00Z, 2026-11-04T02:30:00Z, 25, 2026-11-04T03:00:00Z",
    })
    void a_day_lasts_from_midnight_to_midnight_there_and_no_wait_is_an_hour_off(
            String site, String why, Instant midnight, Instant arrival, long minutes, Instant nextMidnight) {
        Hall hall = Hall.on(database, site);
        hall.clock.turnTo(midnight.minusSeconds(1));
        TicketDetails before = hall.issue("ORD");
        hall.clock.turnTo(midnight);
        TicketDetails first = hall.issue("ORD");
        assertThat(first.number()).isEqualTo("A001");
        assertThat(before.serviceDay()).isEqualTo(first.serviceDay().minusDays(1));
        hall.tickets.cancel(hall.admin(), first.id());

        hall.clock.turnTo(arrival);
        UUID id = hall.issue("RDV").id();
        hall.wait((int) minutes);
        hall.open("G1");
        hall.callNext("G1").orElseThrow();
        TicketDetails called = hall.read(id);
        assertThat(called.issuedAt()).isEqualTo(arrival);
        assertThat(called.countsFrom()).isEqualTo(arrival.minus(Duration.ofMinutes(15)));
        assertThat(Duration.between(called.issuedAt(), called.calledAt().orElseThrow()))
                .isEqualTo(Duration.ofMinutes(minutes));

        hall.clock.turnTo(nextMidnight.minusSeconds(1));
        assertThat(hall.issue("ORD").number()).isEqualTo("A003");
        hall.clock.turnTo(nextMidnight);
        assertThat(hall.issue("ORD").number()).isEqualTo("A001");
    }
}
