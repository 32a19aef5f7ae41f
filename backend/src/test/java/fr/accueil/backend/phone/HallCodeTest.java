// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.phone;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.phone.HallCode.Age;
import fr.accueil.backend.support.HandClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HallCodeTest {

    private final HandClock clock = new HandClock(Instant.parse("2030-01-01T08:00:30Z"));
    private final HallCode codes = new HallCode("a server".getBytes(StandardCharsets.UTF_8));

    @Test
    void a_code_opens_for_the_rest_of_its_minute_and_for_the_next() {
        String code = codes.of("nantes/hall", clock.instant());

        assertThat(age(code)).isEqualTo(Age.NOW);
        clock.turn(Duration.ofSeconds(89));
        assertThat(age(code)).isEqualTo(Age.NOW);
        clock.turn(Duration.ofSeconds(1));
        assertThat(age(code)).as("two minutes after it was first shown").isEqualTo(Age.OLD);
    }

    @Test
    void an_old_code_is_distinguished_from_a_wrong_one_for_hours() {
        String code = codes.of("nantes/hall", clock.instant());

        clock.turn(Duration.ofHours(16));

        assertThat(age(code)).isEqualTo(Age.OLD);
    }

    @Test
    void the_code_changes_every_minute_and_never_shows_the_next_one() {
        var codesOfADay = IntStream.range(0, 1440)
                .mapToObj(minute -> codes.of("nantes/hall", clock.instant().plus(Duration.ofMinutes(minute))))
                .distinct();
        assertThat(codesOfADay).hasSize(1440);

        String next = codes.of("nantes/hall", clock.instant().plus(Duration.ofMinutes(1)));
        assertThat(age(next)).as("before its minute").isEqualTo(Age.NONE);
    }

    @Test
    void another_display_another_server_and_a_changed_character_open_nothing() {
        String code = codes.of("nantes/hall", clock.instant());

        assertThat(codes.age(code, "nantes/etage", clock.instant())).isEqualTo(Age.NONE);
        HallCode other = new HallCode("another server".getBytes(StandardCharsets.UTF_8));
        assertThat(other.age(code, "nantes/hall", clock.instant())).isEqualTo(Age.NONE);
        for (int i = 0; i < code.length(); i++) {
            char changed = code.charAt(i) == 'a' ? 'b' : 'a';
            assertThat(age(code.substring(0, i) + changed + code.substring(i + 1)))
                    .isEqualTo(Age.NONE);
        }
    }

    @Test
    void what_has_not_the_form_of_a_code_is_no_code() {
        for (String text : new String[] {
            "", "a", "a".repeat(14), "a".repeat(16), "A".repeat(15), "\u0661".repeat(15), "é".repeat(15)
        }) {
            assertThat(age(text)).as(text).isEqualTo(Age.NONE);
        }
    }

    private Age age(String code) {
        return codes.age(code, "nantes/hall", clock.instant());
    }
}
