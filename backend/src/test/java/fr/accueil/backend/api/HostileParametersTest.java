// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.HttpApiClient;
import fr.accueil.backend.support.RawSocket;
import fr.accueil.backend.support.ServerTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * Dates, numbers and names out of any range, at each address that takes one: a refusal, never a failure, and a short
 * log.
 */
@ExtendWith(OutputCaptureExtension.class)
class HostileParametersTest extends ServerTest {

    private static final List<String> VALUES = List.of(
            "",
            " ",
            "-1",
            "0",
            "1e400",
            "NaN",
            "٣",
            "2147483648",
            "-2147483649",
            "9223372036854775807",
            "-9223372036854775808",
            "999999999999999999",
            "99999999999999999999999",
            "-999999999-01-01",
            "+999999999-12-31",
            "2026-02-30",
            "9999-12-31",
            "-1000000000-01-01T00:00:00Z",
            "+1000000000-12-31T23:59:59.999999999Z",
            "1-1-1-1-1",
            "00000000-0000-0000-0000-000000000000",
            "../../etc/passwd",
            "<script>",
            "a\r\nSet-Cookie: x=y",
            "x".repeat(3000),
            "%",
            "\ufffe",
            "😀");

    private static final List<String> WITH_A_TOKEN = List.of(
            "/api/v1/sites/%s/queue",
            "/api/v1/sites/nantes/statistics?from=%s&to=2026-11-02&by=day",
            "/api/v1/sites/nantes/statistics?from=2026-11-01&to=%s&by=hour",
            "/api/v1/sites/nantes/statistics?from=%s&to=%s&by=day",
            "/api/v1/sites/nantes/statistics?from=2026-11-01&to=2026-11-02&by=%s",
            "/api/v1/tickets/%s",
            "/api/v1/tickets/%s/segments",
            "/api/v1/sites/nantes/feed?after=%s",
            "/api/v1/sites/nantes/feed?queue=%s",
            "/api/v1/sites/nantes/appointments?day=%s");

    private static final List<String> PUBLIC = List.of(
            "/api/v1/sites/%s/feed",
            "/t/%s",
            "/t/%s/state",
            "/t/%s/survey/form",
            "/slip/%s.png",
            "/media/%s",
            "/print/nantes/%s?key=%s",
            "/print/nantes/A?key=%s&token=%s&code=%s&mac=%s",
            "/pulse?screen=%s&sound=%s",
            "/our-results?lang=%s&days=%s",
            "/sign-in?wait=%s",
            "/h/%s",
            "/h/%s/survey/form",
            "/accessibility?lang=%s",
            "/manager/results.csv?days=%s",
            "/manager/results.csv?wait=%s&service=%s",
            "/counter?lang=%s",
            "/kiosk/%s?lang=%s",
            "/display/%s?lang=%s",
            "/sign/%s",
            "/survey/%s",
            "/?v-r=init&location=display%%2Faccueil&query=lang%%3D%s",
            "/?v-r=init&location=kiosk%%2F%s&query=");

    private final HttpClient elsewhere = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .localAddress(InetAddress.ofLiteral("127.0.0.66"))
            .build();

    @Test
    void no_value_out_of_range_makes_the_server_fail_at_any_address(CapturedOutput log) {
        for (String value : VALUES) {
            WITH_A_TOKEN.forEach(address -> refusedOrTaken(api, address, value));
            PUBLIC.forEach(address -> refusedOrTaken(address, value));
        }
        String follow = api.issue("ACC-INFO").path("follow").asString();
        VALUES.forEach(value -> assertThat(api.withoutToken()
                        .post(follow + "/let-pass?minutes=" + encoded(value), "")
                        .is(400)
                        .text())
                .isNotBlank());
        assertThat(log.getAll()).doesNotContain("ERROR", "\tat ");
    }

    private static void refusedOrTaken(HttpApiClient as, String address, String value) {
        HttpApiClient.Reply reply = as.get(address.replace("%s", encoded(value)).replace("%%", "%"));
        assertThat(reply.status()).as("%s with %s", address, value).isLessThan(500);
        assertThat(reply.text()).as("%s with %s", address, value).doesNotContain("\tat ", "Exception");
    }

    private void refusedOrTaken(String address, String value) {
        assertThat(stranger("GET", address.replace("%s", encoded(value)).replace("%%", "%"), ""))
                .as("%s with %s", address, value)
                .isLessThan(500);
    }

    /** From an IP address of its own: its wrong guesses count for no other caller. */
    private int stranger(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server() + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<String> answer = elsewhere.send(request.build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.body()).as(path).doesNotContain("\tat ", "Exception");
            return answer.statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_date_out_of_range_is_named_in_the_refusal() {
        for (String date : List.of(
                "-999999999-01-01",
                "%2B999999999-12-31",
                "1999-12-31",
                "2101-01-01",
                "0000-01-01",
                "-1000000000-01-01T00:00:00Z",
                "9999-12-31T23:59:59Z")) {
            api.get(SITE + "/statistics?from=" + date + "&to=2026-11-02&by=day").refusesField("from");
            api.get(SITE + "/statistics?from=2026-11-01&to=" + date + "&by=day").refusesField("to");
        }
    }

    @Test
    void a_field_that_is_written_twice_is_named_and_nothing_is_done() {
        long before = api.seq();
        api.post(TICKETS, "{\"service\":\"ACC-INFO\",\"service\":\"NAT-RDV\"}").refusesField("service");
        api.post(TICKETS, "{\"service\":\"ACC-INFO\",\"priority\":false,\"priority\":true}")
                .refusesField("priority");
        api.put(SITE + "/counters/A1", "{\"state\":\"OPEN\",\"state\":\"CLOSED\"}")
                .refusesField("state");
        api.at("A1", "finish", "{\"note\":\"a\",\"\\u006eote\":\"b\"}").refusesField("note");
        assertThat(api.withoutToken()
                        .post("/t/answers", "{\"pass\":\"x\",\"pass\":\"y\",\"answers\":{}}")
                        .status())
                .isEqualTo(400);
        assertThat(api.seq()).isEqualTo(before);
    }

    @Test
    void what_a_stranger_sends_over_and_over_leaves_no_line_in_the_log(CapturedOutput log) throws IOException {
        stranger("GET", "/?v-r=init&location=&query=", "");
        int before = log.getAll().length();
        for (int i = 0; i < 20; i++) {
            sendToPages(i);
            sendToTheFramework();
            sendOnTheWire();
        }
        List<String> lines = log.getAll().substring(before).lines().toList();
        assertThat(lines)
                .as("for 560 bad requests, ten an hour of each logger of a library")
                .filteredOn(line -> line.contains(" WARN ") || line.contains(" ERROR "))
                .hasSizeLessThan(31);
    }

    private void sendToPages(int i) {
        stranger("POST", "/t/answers", "{\"pass\": forged" + i);
        stranger("POST", "/t/answers", "[]", "Content-Type", "text/plain");
        stranger("PATCH", "/t/answers", "");
        stranger("PUT", "/pulse", "");
        stranger("GET", "/nowhere/forged" + i, "");
        stranger("GET", "/voice/say", "");
        stranger("POST", "/enrol", "");
        stranger("POST", "/sign-in", "", "Content-Type", "multipart/form-data; boundary=forged");
        stranger("POST", "/sign-in", "x", "Content-Type", "forged");
        stranger("GET", "/t/a;forged=b/state", "");
        stranger("GET", "/t/%2e%2e/forged", "");
        stranger("GET", "/pulse", "", "Accept", "forged/forged");
        stranger("GET", "/api/v1/sites/nantes/queue", "");
        stranger("GET", "/api/v1/sites/nantes/queue", "", "Authorization", "Bearer forged" + i);
    }

    private void sendToTheFramework() {
        stranger("POST", "/?v-r=uidl&v-uiId=0", "forged");
        stranger("POST", "/?v-r=uidl&v-uiId=forged", "{}");
        stranger("POST", "/?v-r=uidl&v-uiId=0", "{\"csrfToken\":\"forged\",\"rpc\":[],\"syncId\":0,\"clientId\":0}");
        stranger("POST", "/?v-r=uidl&v-uiId=77", "{\"csrfToken\":\"forged\",\"rpc\":[]}");
        stranger("POST", "/?v-r=push&v-uiId=0", "forged");
        stranger("POST", "/?v-r=heartbeat&v-uiId=forged", "forged");
        stranger("GET", "/?v-r=init&location=%2F%2Fforged&query=", "");
        stranger("GET", "/VAADIN/dynamic/resource/0/forged/x", "");
        stranger("GET", "/VAADIN/push?v-uiId=0&v-pushId=forged&X-Atmosphere-Transport=forged", "");
    }

    private void sendOnTheWire() throws IOException {
        RawSocket.exchange(port(), "GET /t/forged\u0001 HTTP/1.1");
        RawSocket.exchange(port(), "\u0016\u0003\u0001 / HTTP/1.1");
        RawSocket.exchange(port(), "GET /pulse HTTP/1.1", "Cookie: a=\"\u0001forged");
        RawSocket.exchange(port(), "GET /pulse?a=%zz HTTP/1.1", "X-Forwarded-For: forged\u000b");
        RawSocket.exchange(port(), "POST /t/answers HTTP/1.1", "Content-Length: forged");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
