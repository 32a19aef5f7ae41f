// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.health;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.ServerTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class ReadinessTest extends ServerTest {

    @Test
    void a_server_that_cannot_write_is_not_ready_until_it_can_again() {
        assertThat(readiness()).isEqualTo(200);
        jdbc.execute("alter table write_check rename to write_check_away");
        try {
            Awaitility.await().until(() -> readiness() == 503);
        } finally {
            jdbc.execute("alter table write_check_away rename to write_check");
        }
        Awaitility.await().until(() -> readiness() == 200);
    }

    @Test
    void health_shows_strangers_only_up_or_down() {
        assertThat(api.withoutToken().get("/actuator/health/readiness").text()).isEqualTo("{\"status\":\"UP\"}");
    }

    private int readiness() {
        return api.withoutToken().get("/actuator/health/readiness").status();
    }
}
