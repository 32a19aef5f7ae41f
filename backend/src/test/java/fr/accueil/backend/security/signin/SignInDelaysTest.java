// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security.signin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.limit.ClientNetwork;
import fr.accueil.backend.retention.Retention;
import fr.accueil.backend.security.signin.SignInDelays.Answer;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Erasing;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.support.Simultaneously;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class SignInDelaysTest {

    private static final ClientNetwork HALL = ClientNetwork.of("192.0.2.1");
    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    private final Database database;
    private final Hall hall;
    private final SignInDelays delays;

    SignInDelaysTest(Database database) {
        this.database = database;
        this.hall = Hall.on(database);
        this.delays = hall.bean(SignInDelays.class);
        hall.jdbc.update("delete from sign_in_delay");
    }

    @Test
    void two_slips_cost_nothing_and_each_further_one_doubles_the_wait_up_to_five_minutes() {
        fail("agent", HALL, 3);
        for (int seconds : new int[] {2, 4, 8, 16, 32, 64, 128, 256, 300, 300}) {
            assertThat(left("agent", HALL)).isEqualTo(Duration.ofSeconds(seconds));
            hall.clock.turn(Duration.ofSeconds(seconds));
            fail("agent", HALL, 1);
        }
    }

    @Test
    void after_an_hour_without_an_attempt_earlier_slips_are_forgotten() {
        fail("agent", HALL, 3);
        hall.clock.turn(Duration.ofMinutes(59));
        fail("agent", HALL, 1);
        assertThat(left("agent", HALL)).as("59 minutes later").isPositive();

        hall.clock.turn(Duration.ofHours(1));
        fail("agent", HALL, 2);
        assertThat(left("agent", HALL)).as("an hour later").isZero();
    }

    @Test
    void what_is_refused_does_not_make_the_wait_longer() {
        fail("agent", HALL, 3);
        for (int i = 0; i < 100; i++) {
            assertThat(left("agent", HALL)).isEqualTo(Duration.ofSeconds(2));
        }
    }

    @Test
    void of_sixty_passwords_at_once_three_are_judged_however_the_name_is_typed() {
        assertThat(Simultaneously.act(60, i -> delays.reserve(i % 2 == 0 ? " Agent" : "agent", HALL, Optional.empty())))
                .filteredOn(Answer.Reserved.class::isInstance)
                .hasSize(3);
    }

    @Test
    void of_sixty_passwords_at_once_at_two_nodes_three_are_judged() {
        if (database == Database.H2) {
            return;
        }
        try (Hall.Node node = hall.anotherNode(database)) {
            SignInDelays there = node.hall().bean(SignInDelays.class);

            List<Answer> answers =
                    Simultaneously.act(60, i -> (i % 2 == 0 ? delays : there).reserve("agent", HALL, Optional.empty()));

            assertThat(answers).filteredOn(Answer.Reserved.class::isInstance).hasSize(3);
        }
    }

    @Test
    void three_wrong_passwords_from_elsewhere_do_not_shut_out_the_owner() {
        fail("agent", ClientNetwork.of("198.51.100.7"), 3);

        assertThat(left("agent", HALL)).isZero();
    }

    @Test
    void guesses_from_many_networks_are_slowed_and_the_owner_passes_on_a_known_machine() {
        for (int i = 0; i < Keyspace.MOST_OF_AN_ACCOUNT; i++) {
            fail("agent", ClientNetwork.of("198.51.100." + i), 1);
        }

        assertThat(left("agent", ClientNetwork.of("198.51.100.99")))
                .isPositive()
                .isLessThanOrEqualTo(FIVE_MINUTES);
        assertThat(left("agent2", ClientNetwork.of("198.51.100.99"))).isZero();
        assertThat(delays.reserve("agent", HALL, Optional.of("MACHINE"))).isInstanceOf(Answer.Reserved.class);
        hall.clock.turn(FIVE_MINUTES);
        assertThat(left("agent", ClientNetwork.of("198.51.100.99"))).isZero();
    }

    @Test
    void a_stolen_mark_of_a_known_machine_lets_no_more_passwords_be_tried() {
        for (int i = 0; i < 3; i++) {
            assertThat(delays.reserve("agent", HALL, Optional.of("MACHINE"))).isInstanceOf(Answer.Reserved.class);
        }
        assertThat(delays.reserve("agent", HALL, Optional.of("MACHINE"))).isInstanceOf(Answer.TooEarly.class);
    }

    @Test
    void all_addresses_of_one_client_of_the_new_internet_count_as_one() {
        for (int i = 0; i < 3; i++) {
            fail("agent", ClientNetwork.of("2001:db8::" + i), 1);
        }

        assertThat(left("agent", ClientNetwork.of("2001:db8::ffff"))).isPositive();
    }

    @Test
    void thirty_agents_behind_one_address_who_mistype_three_times_leave_no_trace() {
        for (int agent = 0; agent < 30; agent++) {
            fail("agent" + agent, HALL, 3);
        }
        hall.clock.turn(Duration.ofSeconds(2));
        for (int agent = 0; agent < 30; agent++) {
            Answer answer = delays.reserve("agent" + agent, HALL, Optional.empty());
            assertThat(answer).isInstanceOf(Answer.Reserved.class);
            delays.succeeded((Answer.Reserved) answer);
        }

        assertThat(rows()).isZero();
    }

    @Test
    void a_password_that_was_not_checked_slows_no_later_attempt() {
        for (int i = 0; i < 50; i++) {
            Answer answer = delays.reserve("agent", HALL, Optional.empty());
            assertThat(answer).isInstanceOf(Answer.Reserved.class);
            delays.takeBack((Answer.Reserved) answer);
        }

        assertThat(rows()).isZero();
    }

    @Test
    void a_clock_that_is_set_back_three_hours_makes_no_wait_longer_and_the_wait_ends() {
        Instant now = hall.clock.instant();
        fail("agent", HALL, 12);
        for (int i = 0; i < 14; i++) {
            hall.clock.turn(Duration.ofSeconds(300));
            fail("agent", HALL, 1);
        }

        hall.clock.set(now.minus(Duration.ofHours(3)));

        assertThat(left("agent", HALL)).isPositive().isLessThanOrEqualTo(FIVE_MINUTES);
        hall.clock.turn(FIVE_MINUTES);
        assertThat(left("agent", HALL)).isZero();
    }

    @Test
    void invented_names_fill_no_table_and_what_is_over_is_cleared() {
        for (int i = 0; i < 400; i++) {
            delays.reserve("name " + i, HALL, Optional.empty());
        }
        assertThat(rows()).as("of those that were judged").isLessThanOrEqualTo(2 * Keyspace.MOST_OF_A_NETWORK + 1);
        assertThat(hall.jdbc.queryForObject("select max(bucket) from sign_in_delay", Integer.class))
                .as("the last of the places of all names")
                .isLessThan(1 << 16);
        assertThat(left("one more", HALL)).isPositive();
        delays.reserve("x".repeat(10_000), ClientNetwork.of("192.0.2.2"), Optional.empty());

        hall.clock.turn(Duration.ofHours(1));
        Erasing.now(hall, Retention.SIGN_IN_FAILURES);

        assertThat(rows()).isZero();
    }

    private void fail(String login, ClientNetwork from, int times) {
        for (int i = 0; i < times; i++) {
            delays.reserve(login, from, Optional.empty());
        }
    }

    /** The wait that is left; asking counts nothing. */
    private Duration left(String login, ClientNetwork from) {
        return switch (delays.reserve(login, from, Optional.empty())) {
            case Answer.TooEarly(Duration left) -> left;
            case Answer.Reserved reserved -> {
                delays.takeBack(reserved);
                yield Duration.ZERO;
            }
        };
    }

    private int rows() {
        return hall.jdbc.queryForObject("select count(*) from sign_in_delay", Integer.class);
    }
}
