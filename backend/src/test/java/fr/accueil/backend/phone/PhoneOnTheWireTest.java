// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.accueil.backend.support.FeedReader;
import fr.accueil.backend.support.HttpApiClient;
import fr.accueil.backend.support.RawSocket;
import fr.accueil.backend.support.ServerTest;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A phone and the server, over HTTP and over a socket. */
class PhoneOnTheWireTest extends ServerTest {

    private static final String OTHER = "/t/" + "y".repeat(24);

    @Autowired
    private PhoneHubs hubs;

    @Test
    void a_phone_receives_its_place_and_then_its_call_without_a_request() {
        api.open("A1");
        JsonNode before = api.issue("ACC-INFO");
        JsonNode mine = api.issue("ACC-INFO");
        try (FeedReader phone = live(mine)) {
            JsonNode first = phone.until(message -> message.has("state"));
            assertThat(first.path("number")).isEqualTo(mine.path("number"));
            assertThat(first.path("ahead").asInt()).isEqualTo(1);

            call(before);
            phone.until(message -> message.path("ahead").asInt(-1) == 0);
            api.at("A1", "finish").is(409);
            api.at("A1", "no-show").is(200);
            call(mine);

            JsonNode called =
                    phone.until(message -> message.path("state").asString().equals("CALLED"));
            assertThat(called.path("counter").asString()).isEqualTo("Accueil 1");
            assertThat(called.path("direction").asString())
                    .as("as the display of the hall shows it")
                    .isEqualTo("LEFT");
            assertThat(phone.all().toString())
                    .doesNotContain(mine.path("id").asString())
                    .doesNotContain(before.path("number").asString());
        }
    }

    @Test
    void a_visitor_leaves_the_line_from_the_phone() {
        JsonNode ticket = api.issue("ACC-INFO");
        String follow = follow(ticket);

        JsonNode left = api.withoutToken().post(follow + "/leave", "").is(200).json();

        assertThat(left.path("state").asString()).isEqualTo("CANCELLED");
        assertThat(api.queue().path("waiting")).isEmpty();
        JsonNode refusal = api.withoutToken()
                .post(follow + "/leave", "")
                .is(409)
                .betraysNothing()
                .json();
        assertThat(refusal.path("detail").asString()).startsWith("Ce ticket n’est plus en attente");
    }

    @Test
    void a_visitor_lets_others_pass_three_times_and_reads_from_when() {
        JsonNode ticket = api.issue("ACC-INFO");
        api.issue("ACC-INFO");
        String pass = follow(ticket) + "/let-pass?minutes=5";

        JsonNode first = api.withoutToken().post(pass, "").is(200).json();
        assertThat(first.path("ahead").asInt()).isEqualTo(1);
        assertThat(first.path("passes").asInt()).isEqualTo(2);
        assertThat(first.path("notBefore").asString()).isNotEmpty();
        api.withoutToken().post(pass, "").is(200);
        assertThat(api.withoutToken()
                        .post(pass, "")
                        .is(200)
                        .json()
                        .path("passes")
                        .asInt())
                .isZero();
        assertThat(api.withoutToken()
                        .post(pass, "")
                        .is(409)
                        .json()
                        .path("detail")
                        .asString())
                .startsWith("Vous ne pouvez plus laisser passer");
    }

    @Test
    void only_five_or_ten_minutes_can_be_asked_for() {
        String follow = follow(api.issue("ACC-INFO"));
        for (String wrong :
                List.of("", "?minutes=", "?minutes=6", "?minutes=-5", "?minutes=5.0", "?minutes=<script>")) {
            api.withoutToken()
                    .post(follow + "/let-pass" + wrong.replace("<", "%3C").replace(">", "%3E"), "")
                    .is(400)
                    .betraysNothing();
        }
        assertThat(api.withoutToken()
                        .get(follow + "/state")
                        .json()
                        .path("passes")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void guessed_tokens_show_nothing_and_stop_no_phone_behind_the_same_address() {
        String follow = follow(api.issue("ACC-INFO"));
        elsewhere(follow + "/state").is(200);
        Set<Integer> answers = new TreeSet<>();
        Set<String> bodies = new TreeSet<>();
        for (int i = 0; i < 200; i++) {
            HttpApiClient.Reply guess =
                    elsewhere("/t/guess-number-%012d/state".formatted(i)).betraysNothing();
            answers.add(guess.status());
            bodies.add(guess.text());
        }
        assertThat(answers).containsExactly(404, 429);
        assertThat(bodies).containsExactly("");
        String unseen = follow(api.issue("ACC-INFO"));
        elsewhere(unseen + "/state").is(200);
        elsewhere(follow + "/state").is(200);
        api.withoutToken().get(unseen + "/state").is(200);
    }

    /** From another address, behind a proxy. */
    private HttpApiClient.Reply elsewhere(String path) {
        return api.withoutToken().send("GET", path, BodyPublishers.noBody(), "X-Forwarded-For", "198.51.100.7");
    }

    @Test
    void a_line_is_opened_for_a_ticket_of_today_only_and_only_as_a_socket() throws IOException {
        String follow = follow(api.issue("ACC-INFO"));
        api.withoutToken().get(follow + "/live").is(426).betraysNothing();
        String answer = RawSocket.exchange(
                port(),
                "GET " + OTHER + "/live HTTP/1.1",
                "Upgrade: websocket",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==");
        assertThat(answer).startsWith("HTTP/1.1 404");
    }

    @Test
    void no_extension_is_agreed_on_that_would_cost_memory() throws IOException {
        String follow = follow(api.issue("ACC-INFO"));
        for (String path : List.of(follow + "/live", SITE + "/feed")) {
            try (Socket socket = RawSocket.deafFeed(
                    port(), path + " HTTP/1.1\r\nSec-WebSocket-Extensions: permessage-deflate\r\nX-Rest:")) {
                StringBuilder head = new StringBuilder();
                while (head.indexOf("\r\n\r\n") < 0) {
                    head.append((char) socket.getInputStream().read());
                }
                assertThat(head.toString())
                        .containsIgnoringCase("sec-websocket-accept")
                        .doesNotContainIgnoringCase("deflate");
            }
        }
    }

    @Test
    void a_phone_that_never_reads_harms_no_other() throws IOException {
        api.open("A1");
        JsonNode deaf = api.issue("ACC-INFO");
        JsonNode mine = api.issue("ACC-INFO");
        List<Socket> asleep = new ArrayList<>();
        try (FeedReader phone = live(mine)) {
            for (int i = 0; i < 20; i++) {
                asleep.add(RawSocket.deafFeed(port(), follow(deaf) + "/live"));
            }
            phone.until(message -> message.has("state"));
            call(mine);
            phone.until(message -> message.path("state").asString().equals("CALLED"));
        } finally {
            for (Socket socket : asleep) {
                socket.close();
            }
        }
        await().untilAsserted(() ->
                assertThat(hubs.of("nantes").orElseThrow().isEmpty()).isTrue());
    }

    private void call(JsonNode ticket) {
        api.at("A1", "call", "{\"ticket\":\"" + ticket.path("id").asString() + "\"}")
                .is(200);
    }

    private FeedReader live(JsonNode ticket) {
        return FeedReader.at(server(), follow(ticket) + "/live");
    }

    private static String follow(JsonNode ticket) {
        return ticket.path("follow").asString();
    }
}
