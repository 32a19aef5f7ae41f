// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientMachineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FIREFOX | WINDOWS | Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:131.0) Gecko/20100101 Firefox/131.0
            EDGE    | WINDOWS | Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/130.0.0.0 Safari/537.36 Edg/130.0
            CHROME  | ANDROID | Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36
            SAFARI  | MACOS   | Mozilla/5.0 (Macintosh; Intel Mac OS X 14_6) AppleWebKit/605.1.15 Version/18.0 Safari/605.1
            SAFARI  | IOS     | Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1
            CHROME  | LINUX   | Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/130.0 Safari/537.36
            OTHER   | OTHER   | curl
            """)
    void a_person_recognises_their_machine(
            ClientMachine.Browser browser, ClientMachine.Platform platform, String userAgent) {
        assertThat(ClientMachine.of(userAgent)).isEqualTo(new ClientMachine(browser, platform));
    }

    @Test
    void what_a_browser_sends_becomes_nothing_but_two_names() {
        assertThat(ClientMachine.of(null)).isEqualTo(ClientMachine.UNKNOWN);
        assertThat(ClientMachine.of("<script>" + "x".repeat(100_000) + "firefox/"))
                .isEqualTo(ClientMachine.UNKNOWN);
    }
}
