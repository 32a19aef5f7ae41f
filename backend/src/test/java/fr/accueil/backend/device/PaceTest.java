// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.device;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.HandClock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaceTest {

    private final HandClock clock = new HandClock(Instant.parse("2026-11-24T08:58:00Z"));
    private final Pace pace = new Pace(clock, 20);

    @Test
    void of_fifty_tickets_asked_at_one_kiosk_in_a_minute_twenty_are_given() {
        assertThat(allowed(50, "borne-1", Duration.ofSeconds(1))).isEqualTo(20);
    }

    @Test
    void a_crowd_at_one_kiosk_does_not_slow_another() {
        allowed(50, "borne-1", Duration.ZERO);

        assertThat(pace.allows("borne-2")).isTrue();
    }

    @Test
    void the_minute_slides() {
        allowed(20, "borne-1", Duration.ofSeconds(2));
        assertThat(pace.allows("borne-1")).as("40 s after the first").isFalse();

        clock.turn(Duration.ofSeconds(20));

        assertThat(pace.allows("borne-1")).as("60 s after the first").isTrue();
        assertThat(pace.allows("borne-1")).as("58 s after the second").isFalse();
    }

    @Test
    void what_is_refused_does_not_make_the_next_visitor_wait_longer() {
        allowed(500, "borne-1", Duration.ZERO);

        clock.turn(Duration.ofMinutes(1));

        assertThat(allowed(50, "borne-1", Duration.ZERO)).isEqualTo(20);
    }

    @Test
    void a_day_of_many_names_costs_no_lasting_place() {
        IntStream.range(0, 5000).forEach(i -> {
            clock.turn(Duration.ofSeconds(1));
            assertThat(pace.allows("token " + i)).isTrue();
        });

        assertThat(pace.names()).isLessThan(300);
    }

    private long allowed(int many, String device, Duration apart) {
        return IntStream.range(0, many)
                .filter(i -> {
                    boolean yes = pace.allows(device);
                    clock.turn(apart);
                    return yes;
                })
                .count();
    }
}
