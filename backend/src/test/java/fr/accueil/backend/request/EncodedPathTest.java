// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.RawSocket;
import fr.accueil.backend.support.ServerTest;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses encoded in unusual ways meet the same checks. */
class EncodedPathTest extends ServerTest {

    private static final String[] SOCKET = {
        "Upgrade: websocket", "Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="
    };

    @ParameterizedTest
    @CsvSource({
        "/t/no-such-ticket/%6cive, 404",
        "/t/no-such-ticket;a=b/live, 404",
        "/t/no-such-ticket/liv%65, 404",
        "/%74/no-such-ticket/live, 404",
        "/t/./no-such-ticket/live, 404",
        "/api/v1/sites/nantes/fee%64?after=abc, 400",
        "/api/v1/sites/nantes/feed;x=y?after=abc, 400",
        "/api/v1/sites/nante%73/feed?after=abc, 400",
        "/api/v1/site%73/nowhere/feed, 404",
        "/api/v1/sites/nantes/feed?after=99999999999999999999, 400",
        "/api/v1/sites/nantes/fee%64?queue=nowhere, 400",
    })
    void a_socket_is_refused_however_its_address_is_written(String path, int status) throws IOException {
        String answer = RawSocket.exchange(port(), "GET " + path + " HTTP/1.1", SOCKET);

        assertThat(answer).startsWith("HTTP/1.1 " + status).doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sign-in",
                "/pulse",
                "/nowhere",
                "/t/none",
                "/t/none/state",
                "/h/aaaaaaaaaaaa",
                "/api/v1/sites",
                "/%zz",
                "/a%00b",
                "/accueil/accueil.css",
                "/counter",
                "/a\\b",
                "/..;/x",
                "/%2e%2e/%2e%2e/etc"
            })
    void every_answer_has_the_headers_that_restrict_the_browser(String path) throws IOException {
        String answer = RawSocket.exchange(port(), "GET " + path + " HTTP/1.1");

        assertThat(answer.substring(0, answer.indexOf("\r\n\r\n")).toLowerCase(java.util.Locale.ROOT))
                .contains("x-content-type-options: nosniff", "referrer-policy: ", "content-security-policy: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/t/none", "/sign-in", "/device", "/our-results", "/accessibility", "/pulse"})
    void a_page_that_no_framework_makes_runs_no_script_but_its_files(String path) throws IOException {
        assertThat(RawSocket.exchange(port(), "GET " + path + " HTTP/1.1"))
                .contains("Content-Security-Policy: default-src 'self'")
                .doesNotContain("unsafe");
    }
}
