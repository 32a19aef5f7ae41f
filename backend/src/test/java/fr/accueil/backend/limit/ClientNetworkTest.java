// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientNetworkTest {

    @Test
    void an_address_of_the_old_kind_is_a_network_of_its_own() {
        assertThat(ClientNetwork.of("192.0.2.7")).isEqualTo(new ClientNetwork("192.0.2.7"));
        assertThat(ClientNetwork.of("::ffff:192.0.2.7")).isEqualTo(new ClientNetwork("192.0.2.7"));
        assertThat(ClientNetwork.of("192.0.2.7")).isNotEqualTo(ClientNetwork.of("192.0.2.8"));
    }

    @Test
    void all_addresses_that_one_client_of_the_new_kind_has_count_as_one() {
        ClientNetwork one = ClientNetwork.of("2001:db8:1:2:3:4:5:6");

        assertThat(ClientNetwork.of("2001:db8:1:2::1")).isEqualTo(one);
        assertThat(ClientNetwork.of("2001:0db8:0001:0002:ffff:ffff:ffff:ffff%eth0"))
                .isEqualTo(one);
        assertThat(ClientNetwork.of("2001:db8:1:3:3:4:5:6")).isNotEqualTo(one);
    }

    @Test
    void what_is_no_address_is_looked_up_nowhere() {
        assertThat(ClientNetwork.of("")).isEqualTo(new ClientNetwork(""));
        assertThat(ClientNetwork.of("localhost")).isEqualTo(new ClientNetwork(""));
        assertThat(ClientNetwork.of("x".repeat(10_000))).isEqualTo(new ClientNetwork(""));
    }
}
