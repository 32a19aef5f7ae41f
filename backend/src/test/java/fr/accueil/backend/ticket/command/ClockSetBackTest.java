// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.ticket.TicketDetails;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The clock of the server is set back three hours in the middle of a morning. */
@ParameterizedClass
@EnumSource(Database.class)
class ClockSetBackTest {

    private static final Duration BACK = Duration.ofHours(3);

    private final Database database;
    private final Hall hall;

    ClockSetBackTest(Database database) {
        this.database = database;
        this.hall = Hall.on(database);
    }

    @Test
    void a_newcomer_stands_behind_those_who_wait() {
        UUID first = hall.issue("ORD").id();
        hall.wait(1);
        UUID second = hall.issue("ORD").id();
        setBack();
        UUID newcomer = hall.issue("ORD").id();
        hall.wait(1);
        UUID last = hall.issue("ORD").id();
        hall.open("G1");

        for (UUID expected : List.of(first, second, newcomer, last)) {
            assertThat(hall.callNext("G1").orElseThrow().id()).isEqualTo(expected);
            hall.serve("G1");
        }
    }

    @Test
    void a_newcomer_at_another_server_stands_behind_them_too() {
        List<UUID> before = new ArrayList<>();
        try (Hall.Node other = hall.anotherNode(database)) {
            other.hall().clock.set(hall.clock.instant());
            before.add(other.hall().issue("ORD").id());
            hall.wait(1);
            // What the other server wrote last is not the last of the site.
            before.add(hall.issue("ORD").id());
            other.hall().clock.set(hall.clock.instant().minus(BACK));
            other.hall().issue("ORD");
        }
        hall.open("G1");

        for (UUID expected : before) {
            assertThat(hall.callNext("G1").orElseThrow().id()).isEqualTo(expected);
            hall.serve("G1");
        }
    }

    @Test
    void no_visitor_is_called_before_they_came_or_received_before_they_were_called() {
        UUID first = hall.issue("ORD").id();
        UUID second = hall.issue("ORD").id();
        hall.open("G1");
        hall.callNext("G1");
        setBack();
        hall.serve("G1");
        hall.wait(2);
        hall.callNext("G1");
        hall.serve("G1");

        for (UUID id : List.of(first, second)) {
            TicketDetails ticket = hall.read(id);
            assertThat(List.of(
                            ticket.issuedAt(),
                            ticket.calledAt().orElseThrow(),
                            ticket.startedAt().orElseThrow(),
                            ticket.endedAt().orElseThrow()))
                    .isSorted();
            assertThat(hall.log.segments(ticket))
                    .allSatisfy(segment -> assertThat(segment.waiting()).isGreaterThanOrEqualTo(Duration.ZERO));
        }
    }

    @Test
    void the_log_never_goes_back_within_a_day() {
        long before = hall.lastSeq();
        hall.issue("ORD");
        setBack();
        hall.issue("ORD");
        hall.open("G1");
        hall.callNext("G1");

        List<Instant> instants = hall.eventsAfter(before).stream()
                .map(logged -> logged.event().at())
                .toList();
        assertThat(instants).isSorted();
    }

    @Test
    void a_clock_that_was_a_day_ahead_and_is_right_again_does_not_stand_still() {
        Instant right = hall.clock.instant();
        hall.clock.set(right.plus(Duration.ofDays(1)));
        hall.issue("ORD");
        hall.clock.set(right);

        assertThat(hall.issue("ORD").issuedAt()).isEqualTo(right);
    }

    private void setBack() {
        hall.clock.set(hall.clock.instant().minus(BACK));
    }
}
