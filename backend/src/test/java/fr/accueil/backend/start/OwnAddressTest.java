// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** Below a path the pages come up without their scripts: such a start says so. */
class OwnAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://accueil.example",
                "https://accueil.example/",
                "http://10.1.2.3:8080",
                "http://[fd00::1]:80"
            })
    void an_address_of_its_own_lets_the_start_go_on(String url) {
        assertThatCode(() -> start("accueil.public-url", url)).doesNotThrowAnyException();
        assertThatCode(() -> start("server.servlet.context-path", "/")).doesNotThrowAnyException();
        assertThatCode(() -> start("vaadin.url-mapping", "/*")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://prefecture.example/accueil",
                "accueil.example",
                "ftp://accueil.example",
                "https://accueil.example/?a=b",
                "https://admin:secret@accueil.example",
                "https://a b"
            })
    void a_public_address_below_a_path_or_that_is_none_ends_the_start(String url) {
        assertThatThrownBy(() -> start("accueil.public-url", url))
                .isInstanceOf(StartRefused.class)
                .hasMessage("ACCUEIL_PUBLIC_URL is \"" + url + "\".");
    }

    @ParameterizedTest
    @CsvSource({
        "server.servlet.context-path, /accueil",
        "spring.mvc.servlet.path, /accueil",
        "vaadin.url-mapping, /ui/*",
        "vaadin.urlMapping, /ui/*"
    })
    void pages_below_a_path_end_the_start(String key, String path) {
        assertThatThrownBy(() -> start(key, path))
                .isInstanceOf(StartRefused.class)
                .hasMessage(key + " puts the pages below \"" + path + "\", where they do not work.");
    }

    private static void start(String key, String value) {
        OwnAddress.check(new MockEnvironment().withProperty(key, value));
    }
}
