// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accueil.backend.configuration.DemonstrationSettings;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;

class DemonstrationTest {

    @Test
    void a_demonstration_is_not_reachable_from_elsewhere() {
        for (String address : List.of("0.0.0.0", "192.168.1.20", "::")) {
            assertThatThrownBy(() -> demonstration(true, false, address))
                    .isInstanceOf(DemonstrationRefused.class)
                    .hasMessageContaining(address);
        }
    }

    @Test
    void a_demonstration_runs_on_this_machine_alone() throws Exception {
        for (String address : List.of("127.0.0.1", "localhost", "::1")) {
            assertThat(demonstration(true, false, address).isOn()).isTrue();
        }
    }

    @Test
    void a_demonstration_said_twice_is_meant() throws Exception {
        assertThat(demonstration(true, true, "0.0.0.0").isOn()).isTrue();
    }

    @Test
    void a_real_server_may_listen_on_any_address() throws Exception {
        assertThat(demonstration(false, false, "0.0.0.0").isOn()).isFalse();
    }

    @Test
    void the_refusal_says_how_to_go_on() {
        FailureAnalysis analysis = new DemonstrationFailure().analyze(new DemonstrationRefused("0.0.0.0"));
        assertThat(analysis.getAction()).contains("ACCUEIL_DEMO_ANYWHERE=true");
    }

    private static Demonstration demonstration(boolean on, boolean anywhere, String address)
            throws UnknownHostException {
        return new Demonstration(new DemonstrationSettings(on, false, anywhere, ""), GivenSettings.server(address));
    }
}
