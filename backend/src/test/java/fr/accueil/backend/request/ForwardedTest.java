// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.security.Demonstration;
import fr.accueil.backend.support.ServerTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The headers of a request on its origin and on the name of the server. */
class ForwardedTest extends ServerTest {

    @Test
    void forty_guesses_under_forty_made_up_addresses_come_from_one() throws Exception {
        Set<Integer> answers = new TreeSet<>();
        for (int i = 0; i < 40; i++) {
            answers.add(from(21, "/h/aaaaaaaaaa" + (char) ('a' + i % 26) + "b", "X-Forwarded-For", "203.0.113." + i)
                    .statusCode());
        }

        assertThat(answers).containsExactly(404, 429);
    }

    @Test
    void an_address_that_a_caller_adds_before_that_of_the_proxy_is_ignored() throws Exception {
        Set<Integer> answers = new TreeSet<>();
        for (int i = 0; i < 40; i++) {
            answers.add(from(
                            1,
                            "/h/aaaaaaaaaa" + (char) ('a' + i % 26) + "c",
                            "X-Forwarded-For",
                            "203.0.113." + i + ", 198.51.100.21")
                    .statusCode());
        }

        assertThat(answers).containsExactly(404, 429);
    }

    @Test
    void two_visitors_behind_a_trusted_proxy_are_two() throws Exception {
        for (int i = 0; i < 40; i++) {
            from(1, "/h/aaaaaaaaaa" + (char) ('a' + i % 26) + "d", "X-Forwarded-For", "198.51.100.31");
        }

        assertThat(from(1, "/h/aaaaaaaaaaad", "X-Forwarded-For", "198.51.100.31")
                        .statusCode())
                .isEqualTo(429);
        assertThat(from(1, "/h/aaaaaaaaaaad", "X-Forwarded-For", "198.51.100.32")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_redirect_never_names_a_host_that_the_caller_made_up() throws Exception {
        for (String path : new String[] {"/counter", "/manager", "/kiosk", "/sign-out"}) {
            HttpResponse<String> answer =
                    from(21, path, "X-Forwarded-Host", "evil.example", "X-Forwarded-Proto", "https");
            assertThat(answer.headers().firstValue("Location").orElse(""))
                    .as(path)
                    .doesNotContain("evil");
            answer = from(1, path, "X-Forwarded-Host", "evil.example", "X-Forwarded-Proto", "https");
            assertThat(answer.headers().firstValue("Location").orElse("/"))
                    .as(path)
                    .startsWith("/");
        }
    }

    @Test
    void a_made_up_host_leads_nowhere_before_or_after_the_sign_in() throws IOException {
        String asked = raw("GET /counter HTTP/1.1", "");
        String wanted = asked.replaceAll("(?s).*Set-Cookie: (REDIRECT_URI=[^;]+).*", "$1");

        assertThat(asked).contains("Location: /sign-in").doesNotContain("evil.example");
        assertThat(signInWanting(wanted)).contains("Location: /counter").doesNotContain("evil.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/counter",
                "https://evil.example/counter",
                "/\\evil.example/counter",
                "/\t/evil.example/counter",
                "\\\\evil.example",
                "javascript:alert(1)"
            })
    void a_made_up_page_to_go_to_after_the_sign_in_is_never_on_another_server(String page) throws IOException {
        String wanted = "REDIRECT_URI=" + Base64.getEncoder().encodeToString(page.getBytes(StandardCharsets.UTF_8));

        String location = signInWanting(wanted).replaceAll("(?s).*\r\nLocation: ([^\r]*)\r\n.*", "$1");

        assertThat(location)
                .startsWith("/")
                .doesNotStartWith("//")
                .doesNotStartWith("/\\")
                .doesNotContain("\t");
    }

    private String signInWanting(String cookie) throws IOException {
        String form = raw("GET /sign-in HTTP/1.1", "Cookie: " + cookie + "\r\n");
        String formCookie = form.replaceAll("(?s).*Set-Cookie: (accueil-form=[^;]+).*", "$1");
        String body = "username=agent&password=" + Demonstration.PASSWORD + "&_csrf="
                + form.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        String entered = raw(
                "POST /sign-in HTTP/1.1",
                "Cookie: " + cookie + "; " + formCookie
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                        + "\r\n",
                body);
        assertThat(entered).startsWith("HTTP/1.1 302");
        return entered;
    }

    private String raw(String line, String headers, String... body) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.setSoTimeout(20_000);
            String head =
                    line + "\r\nHost: evil.example\r\nAccept: text/html\r\nConnection: close\r\n" + headers + "\r\n";
            socket.getOutputStream().write((head + String.join("", body)).getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void a_cookie_is_for_https_only_when_a_trusted_proxy_says_so() throws Exception {
        assertThat(from(1, "/sign-in", "X-Forwarded-Proto", "https").headers().allValues("Set-Cookie"))
                .allMatch(cookie -> cookie.contains("Secure"));
        assertThat(from(21, "/sign-in", "X-Forwarded-Proto", "https").headers().allValues("Set-Cookie"))
                .noneMatch(cookie -> cookie.contains("Secure"));
    }

    private HttpResponse<String> from(int last, String path, String... headers)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .localAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) last}))
                .build()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(server() + path))
                    .header("Accept", "text/html")
                    .headers(headers)
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
