// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {

    @Test
    void without_a_trusted_proxy_the_headers_mean_nothing() {
        for (String address : List.of("10.1.2.3", "127.0.0.1", "192.168.1.1", "::1", "fd00:0:0:0:0:0:0:1")) {
            Request request = request(address, "203.0.113.9");

            new TrustedProxies("").apply(request);

            assertThat(request.getRemoteAddr()).isEqualTo(address);
            assertThat(request.isSecure()).isFalse();
            assertThat(request.getServerName()).isEqualTo("reception.example");
        }
    }

    @Test
    void a_trusted_proxy_gives_the_caller_the_scheme_and_the_host() {
        Request request = request("10.1.2.3", "203.0.113.9");

        new TrustedProxies("10.1.0.0/16").apply(request);

        assertThat(request.getRemoteAddr()).isEqualTo("203.0.113.9");
        assertThat(request.isSecure()).isTrue();
        assertThat(request.getScheme()).isEqualTo("https");
        assertThat(request.getServerName()).isEqualTo("evil.example");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.9 | 203.0.113.9",
                "6.6.6.6, 203.0.113.9 | 203.0.113.9",
                "6.6.6.6, 203.0.113.9, 10.1.2.4 | 203.0.113.9",
                "6.6.6.6, nonsense, 10.1.2.4 | 10.1.2.4",
                "10.1.2.5, 10.1.2.4 | 10.1.2.5",
                "203.0.113.9:4711 | 203.0.113.9",
                "[2001:db8::1]:80 | 2001:db8:0:0:0:0:0:1",
                "6.6.6.6, 2001:db8::1, fd00::5 | 2001:db8:0:0:0:0:0:1",
            })
    void the_last_address_that_no_proxy_has_is_the_visitors(String header, String address) {
        TrustedProxies proxies = new TrustedProxies("10.1.0.0/16, fd00::/8");

        assertThat(proxies.sender(List.of(header.split(", ")))).hasValue(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy", "10.0.0.0/33", "10.0.0", "10.0.0.0/x", "fd00::/129", "::/", "10.0.0.1 10.0.0.2"})
    void what_is_no_address_is_refused_with_a_sentence(String setting) {
        assertThatThrownBy(() -> new TrustedProxies(setting))
                .isInstanceOf(ProxiesRefused.class)
                .hasMessageContaining(setting);
    }

    private static Request request(String address, String sender) {
        org.apache.coyote.Request coyote = new org.apache.coyote.Request();
        coyote.serverName().setString("reception.example");
        coyote.getMimeHeaders().addValue("X-Forwarded-For").setString(sender);
        coyote.getMimeHeaders().addValue("X-Forwarded-Proto").setString("https");
        coyote.getMimeHeaders().addValue("X-Forwarded-Host").setString("evil.example");
        Request request = new Request(new Connector(), coyote);
        request.setRemoteAddr(address);
        return request;
    }
}
