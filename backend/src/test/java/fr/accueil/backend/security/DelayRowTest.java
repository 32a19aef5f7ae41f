// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DelayRowTest {

    private static final Instant NOW = Instant.parse("2026-10-05T08:00:00Z");
    private final DelayRow row = new DelayRow("agent");

    @Test
    void two_slips_cost_nothing() {
        fail(2);
        assertThat(row.left(NOW)).isEqualTo(Duration.ZERO);
    }

    @Test
    void each_further_failure_doubles_the_wait() {
        fail(3);
        assertThat(row.left(NOW)).isEqualTo(Duration.ofSeconds(2));
        fail(1);
        assertThat(row.left(NOW)).isEqualTo(Duration.ofSeconds(4));
        fail(1);
        assertThat(row.left(NOW)).isEqualTo(Duration.ofSeconds(8));
    }

    @Test
    void nobody_waits_longer_than_five_minutes() {
        fail(100_000);
        assertThat(row.left(NOW)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void the_wait_runs_out() {
        fail(4);
        assertThat(row.left(NOW.plusSeconds(3))).isEqualTo(Duration.ofSeconds(1));
        assertThat(row.left(NOW.plusSeconds(4))).isEqualTo(Duration.ZERO);
        assertThat(row.left(NOW.plusSeconds(400))).isEqualTo(Duration.ZERO);
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            row.failed(NOW);
        }
    }
}
