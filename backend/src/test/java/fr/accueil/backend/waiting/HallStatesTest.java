// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.dispatch.HallState;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.ticket.command.TrainingCommands;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class HallStatesTest {

    private final Hall hall;
    private final HallStates states;

    HallStatesTest(Database database) {
        hall = Hall.on(database);
        states = hall.bean(HallStates.class);
    }

    /** On ten days the counter called its first visitor in the next half hour. */
    private UsualOpenings usually(String counter) {
        UsualOpenings usual = new UsualOpenings();
        Instant soon = hall.clock.instant().plus(Duration.ofMinutes(30));
        for (int day = 1; day <= 10; day++) {
            LocalDateTime at = hall.site.local(soon).minusDays(day);
            usual.called(counter, at);
        }
        return usual;
    }

    private boolean isReceived(String queue, UsualOpenings usual) {
        return states.now(hall.site, Map.of(), usual).counters().stream().anyMatch(counter -> counter.serves(queue));
    }

    @Test
    void a_queue_that_no_counter_receives_has_no_forecast_even_if_one_usually_opens_soon() {
        assertThat(isReceived("A", usually("G1"))).isFalse();
    }

    @Test
    void a_counter_that_usually_opens_soon_counts_beside_one_that_is_open() {
        hall.open("G2");
        assertThat(states.now(hall.site, Map.of(), usually("G1")).counters())
                .extracting(counter -> counter.code())
                .contains("G1", "G2");
    }

    @Test
    void the_forecast_sees_the_real_hall_during_a_training_and_learns_nothing_of_it() {
        hall.open("G2");
        HallState before = states.now(hall.site, Map.of(), new UsualOpenings());
        TrainingCommands trainings = hall.bean(TrainingCommands.class);
        trainings.start(hall.admin(), hall.site, hall.clock.instant().plus(Duration.ofHours(1)));
        hall.open("G1");
        hall.issue("ORD", 3);
        hall.callNext("G1");
        HallState within = states.now(hall.site, Map.of(), new UsualOpenings());
        trainings.end(hall.admin(), hall.site);

        assertThat(within).isEqualTo(before);
        assertThat(within.waiting()).isEmpty();
    }
}
