// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.phone;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.HandClock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GuessesTest {

    private final HandClock clock = new HandClock(Instant.parse("2030-01-01T08:00:00Z"));
    private final Guesses guesses = new Guesses(clock);

    @Test
    void who_guesses_is_answered_no_more_for_the_rest_of_the_minute() {
        miss("10.0.0.1", 30);

        assertThat(guesses.tooMany("10.0.0.1", "next")).isTrue();
        clock.turnTo(clock.instant().plus(Duration.ofSeconds(59)));
        assertThat(guesses.tooMany("10.0.0.1", "next")).isTrue();
        clock.turnTo(clock.instant().plus(Duration.ofSeconds(1)));
        assertThat(guesses.tooMany("10.0.0.1", "next")).isFalse();
    }

    @Test
    void a_few_mistakes_and_other_addresses_are_answered() {
        miss("10.0.0.1", 29);

        assertThat(guesses.tooMany("10.0.0.1", "next")).isFalse();
        miss("10.0.0.1", 1);
        assertThat(guesses.tooMany("10.0.0.2", "next")).isFalse();
    }

    @Test
    void a_phone_that_has_found_its_ticket_goes_on_beside_a_guesser() {
        guesses.found("mine");
        miss("10.0.0.1", 1000);

        assertThat(guesses.tooMany("10.0.0.1", "mine")).isFalse();
        assertThat(guesses.tooMany("10.0.0.1", "theirs")).isTrue();
    }

    private void miss(String address, int times) {
        IntStream.range(0, times).forEach(i -> guesses.missed(address));
    }
}
