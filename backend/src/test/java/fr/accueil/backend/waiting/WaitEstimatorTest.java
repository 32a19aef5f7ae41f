// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.accueil.backend.dispatch.WaitEstimate;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.event.CounterState;
import fr.accueil.backend.ticket.reading.QueueQueries;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class WaitEstimatorTest {

    private final Hall hall;
    private final WaitEstimator waits;

    WaitEstimatorTest(Database database) {
        hall = Hall.on(database);
        waits = hall.bean(WaitEstimator.class);
    }

    private Optional<WaitEstimate> estimate(TicketDetails ticket) {
        return waits.of(hall.bean(QueueQueries.class).ticket(ticket.id()).orElseThrow());
    }

    @Test
    void a_ticket_taken_as_soon_as_a_counter_has_opened_has_a_wait_estimate() {
        List<TicketDetails> crowd = hall.issue("ORD", 5);
        hall.open("G1");
        assertThat(estimate(crowd.getLast())).isPresent();
        assertThat(estimate(hall.issue("ORD"))).isPresent();
        assertThat(waits.newcomer(hall.site, "A", 6)).isPresent();
    }

    @Test
    void an_empty_queue_has_no_wait_estimate() {
        hall.open("G1");
        assertThat(estimate(hall.issue("ORD"))).isPresent();
        assertThat(waits.newcomer(hall.site, "A", 0)).isEmpty();
        assertThat(waits.newcomer(hall.site, "A", 1)).isPresent();
    }

    @Test
    void after_a_clock_that_went_ahead_is_set_right_visitors_are_told_their_wait_again() {
        Instant right = hall.clock.instant();
        hall.clock.turn(Duration.ofDays(800));
        hall.open("G1");
        assertThat(estimate(hall.issue("ORD"))).isPresent();
        hall.set(hall.admin(), "G1", CounterState.CLOSED);
        await().until(() -> estimate(hall.issue("ORD")).isEmpty());

        hall.clock.set(right);
        hall.open("G2");

        assertThat(estimate(hall.issue("ORD"))).isPresent();
        assertThat(waits.newcomer(hall.site, "A", 1)).isPresent();
    }
}
