// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.HttpApiClient;
import fr.accueil.backend.support.RawSocket;
import fr.accueil.backend.support.ServerTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest extends ServerTest {

    private static final String A1 = SITE + "/counters/A1";
    private long before;

    @BeforeEach
    void remember_the_last_event() {
        before = api.seq();
    }

    @AfterEach
    void nothing_was_changed() {
        assertThat(api.seq()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "{\"service\":", "[]", "null", "1", "\"ACC-INFO\"", "{'service':'ACC-INFO'}"})
    void what_is_no_json_object_is_refused(String body) {
        api.post(TICKETS, body).isProblem(400, "bad-request");
        api.put(A1, body).isProblem(400, "bad-request");
        api.at("A1", "call", body).isProblem(400, "bad-request");
    }

    @Test
    void an_unknown_field_is_named() {
        api.post(TICKETS, "{\"service\":\"ACC-INFO\",\"nom\":\"Dupont\"}").refusesField("nom");
        api.put(A1, "{\"state\":\"OPEN\",\"color\":\"red\"}").refusesField("color");
        api.at("A1", "finish", "{\"outcom\":\"x\"}").refusesField("outcom");
        api.at("A1", "transfer", "{\"to\":\"A2\"}").refusesField("to");
    }

    @Test
    void a_value_of_the_wrong_type_is_refused_and_its_field_named() {
        api.post(TICKETS, "{\"service\":1}").refusesField("service");
        api.post(TICKETS, "{\"service\":true}").refusesField("service");
        api.post(TICKETS, "{\"service\":[\"ACC-INFO\"]}").refusesField("service");
        api.post(TICKETS, "{\"service\":\"ACC-INFO\",\"priority\":\"true\"}").refusesField("priority");
        api.post(TICKETS, "{\"service\":\"ACC-INFO\",\"priority\":1}").refusesField("priority");
        api.put(A1, "{\"state\":0}").refusesField("state");
        api.put(A1, "{\"state\":\"open\"}").refusesField("state");
        api.put(A1, "{\"state\":\"OPEN\",\"queues\":\"A\"}").refusesField("queues");
        api.at("A1", "call", "{\"ticket\":\"A001\"}").refusesField("ticket");
    }

    @Test
    void a_missing_field_is_named() {
        api.post(TICKETS, "{}").refusesField("service");
        api.post(TICKETS, "{\"service\":null}").refusesField("service");
        api.post(TICKETS, "{\"service\":\" \"}").refusesField("service");
        api.put(A1, "{}").refusesField("state");
        api.at("A1", "call", "{}").refusesField("ticket");
        api.at("A1", "resume", "{}").refusesField("ticket");
    }

    @Test
    void texts_without_end_and_control_characters_are_refused() {
        String longest = "x".repeat(81);
        api.post(TICKETS, "{\"service\":\"" + longest + "\"}").refusesField("service");
        api.put(A1, "{\"state\":\"OPEN\",\"agent\":\"" + longest + "\"}").refusesField("agent");
        api.at("A1", "finish", "{\"note\":\"" + "x".repeat(501) + "\"}").refusesField("note");
        for (String control : List.of("\\u0000", "\\n", "\\u001b[31m", "\\u0085", "\\ud800")) {
            api.put(A1, "{\"state\":\"OPEN\",\"agent\":\"a" + control + "\"}").refusesField("agent");
            api.post(TICKETS, "{\"service\":\"ACC-INFO" + control + "\"}").refusesField("service");
            api.at("A1", "finish", "{\"note\":\"a" + control + "\"}").refusesField("note");
        }
        api.post(TICKETS, "{\"service\":\"ACC-INFO\",\"language\":\"français\"}")
                .refusesField("language");
    }

    @Test
    void markup_in_any_field_is_refused_or_comes_back_as_text() {
        String script = "<script>alert(1)</script>";
        api.post(TICKETS, "{\"service\":\"" + script + "\"}").isProblem(404, "unknown-service");
        api.post(TICKETS, "{\"service\":\"ACC-INFO\",\"language\":\"" + script + "\"}")
                .refusesField("language");
        api.post(TICKETS, "{\"service\":\"SEJ-RDV\",\"appointment\":\"" + script + "\"}")
                .isProblem(404, "unknown-appointment");
        api.put(A1, "{\"state\":\"" + script + "\"}").refusesField("state");
        api.put(A1, "{\"state\":\"OPEN\",\"queues\":[\"" + script + "\"]}").refusesField("queues");
        api.put(SITE + "/counters/%3Cscript%3E", "{\"state\":\"OPEN\"}").isProblem(404, "unknown-counter");
        api.at("A1", "call", "{\"ticket\":\"" + script + "\"}").refusesField("ticket");
        api.at("A1", "finish", "{\"outcome\":\"" + script + "\"}").isProblem(409, "no-current-ticket");
        api.get("/api/v1/sites/%3Cscript%3E/queue").isProblem(404, "unknown-site");
        api.post(TICKETS, "{\"<script>\":1}").betraysNothing().is(400);
    }

    @Test
    void a_body_over_64_kib_is_refused_with_and_without_its_length() {
        byte[] huge = ("{\"service\":\"" + "x".repeat(10_000_000) + "\"}").getBytes();
        api.send("POST", TICKETS, BodyPublishers.ofByteArray(huge)).refusesField("body");
        api.send("POST", TICKETS, chunked(huge)).refusesField("body");
        api.send("PUT", A1, chunked(huge)).refusesField("body");
        String spaces = " ".repeat(65_536) + "{\"service\":\"ACC-INFO\"}";
        api.send("POST", TICKETS, chunked(spaces.getBytes())).refusesField("body");
    }

    private static java.net.http.HttpRequest.BodyPublisher chunked(byte[] body) {
        return BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(body));
    }

    @Test
    void a_key_of_81_characters_or_none_is_refused() {
        api.post(TICKETS, "{\"service\":\"ACC-INFO\"}", "Idempotency-Key", "k".repeat(81))
                .refusesField("Idempotency-Key");
        api.post(TICKETS, "{\"service\":\"ACC-INFO\"}", "Idempotency-Key", " ").refusesField("Idempotency-Key");
    }

    @Test
    void a_call_that_does_not_exist_gets_a_clear_answer() {
        api.get("/api").betraysNothing().isProblem(404, "not-found");
        api.get("/api/v2/sites").isProblem(404, "not-found");
        api.get("/api/v1/openapi.yaml").isProblem(404, "not-found");
        for (String method : List.of("PATCH", "PUT", "DELETE")) {
            HttpApiClient.Reply reply = api.send(method, TICKETS, BodyPublishers.ofString("{}"));
            assertThat(reply.betraysNothing().status()).isIn(404, 405);
            assertThat(reply.json().path("type").asString()).startsWith("/problems/");
        }
        api.send("POST", TICKETS, BodyPublishers.ofString("<service/>"), "Content-Type", "application/xml")
                .betraysNothing();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/sites/nantes;x=1/queue", "/api/v1/../v1/sites", "/api/v1/sites/%2e%2e/queue", "/api/v1//sites",
                "/api/v1/sites/a%2Fb/queue", "/api/v1/sites/%00/queue", "/api/v1/sites/%zz/queue", "/api/v1/tickets/%0a"
            })
    void a_forged_address_is_refused_without_internal_details(String path) throws Exception {
        String answer = RawSocket.exchange(port(), "GET " + path + " HTTP/1.1", "Authorization: Bearer " + TOKEN);
        assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("Exception", "\tat ", "fr.accueil", "Tomcat");
    }

    @Test
    void an_unknown_language_is_answered_in_a_known_one() {
        api.post(TICKETS, "{\"service\":\"NONE\"}", "Accept-Language", "*;q=x,<script>")
                .isProblem(404, "unknown-service");
        api.post(TICKETS, "{\"service\":\"NONE\"}", "Accept-Language", "x".repeat(2000))
                .isProblem(404, "unknown-service");
    }
}
