// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.HttpApiClient;
import fr.accueil.backend.support.ServerTest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RepeatedCallTest extends ServerTest {

    private static final String ISSUE = "{\"service\":\"ACC-INFO\"}";
    private final String key = UUID.randomUUID().toString();

    @Test
    void the_same_key_gives_the_same_ticket() {
        HttpApiClient.Reply first = issue(api, ISSUE).is(201);
        long after = api.seq();
        HttpApiClient.Reply again = issue(api, ISSUE).is(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Content-Type")).isEqualTo(first.header("Content-Type"));
        assertThat(api.seq()).isEqualTo(after);
    }

    @Test
    void the_same_key_at_once_gives_one_ticket() throws Exception {
        long before = api.seq();
        try (ExecutorService hands = Executors.newFixedThreadPool(8)) {
            List<Callable<HttpApiClient.Reply>> taps = Stream.generate(
                            () -> (Callable<HttpApiClient.Reply>) () -> issue(api, ISSUE))
                    .limit(8)
                    .toList();
            List<Future<HttpApiClient.Reply>> answers = hands.invokeAll(taps);
            String first = answers.getFirst().get().is(201).text();
            for (Future<HttpApiClient.Reply> answer : answers) {
                assertThat(answer.get().is(201).text()).isEqualTo(first);
            }
        }
        assertThat(api.seq()).isEqualTo(before + 1);
    }

    @Test
    void the_same_key_for_another_body_or_another_call_is_refused() {
        issue(api, ISSUE).is(201);
        long before = api.seq();
        issue(api, "{\"service\":\"ASSO\"}").isProblem(409, "idempotency-key-reused");
        api.at("A1", "call-next", "", "Idempotency-Key", key).isProblem(409, "idempotency-key-reused");
        assertThat(api.seq()).isEqualTo(before);
    }

    @Test
    void the_answer_that_no_visitor_waits_is_given_again() {
        api.open("A1");
        api.at("A1", "call-next", "", "Idempotency-Key", key).is(204);
        api.issue("ACC-INFO");
        assertThat(api.at("A1", "call-next", "", "Idempotency-Key", key).is(204).text())
                .isEmpty();
        api.at("A1", "call-next").is(200);
    }

    @Test
    void a_refusal_is_answered_again() {
        String closed = api.at("A1", "call-next", "", "Idempotency-Key", key)
                .isProblem(409, "counter-closed")
                .text();
        api.open("A1");
        assertThat(api.at("A1", "call-next", "", "Idempotency-Key", key)
                        .isProblem(409, "counter-closed")
                        .text())
                .isEqualTo(closed);
    }

    @Test
    void a_visitor_is_called_once_however_often_the_call_is_sent() {
        api.open("A1");
        api.issue("ACC-INFO");
        api.issue("ACC-INFO");
        String first =
                api.at("A1", "call-next", "", "Idempotency-Key", key).is(200).text();
        assertThat(api.at("A1", "call-next", "", "Idempotency-Key", key).is(200).text())
                .isEqualTo(first);
        String again = UUID.randomUUID().toString();
        api.at("A1", "recall", "", "Idempotency-Key", again).is(200);
        assertThat(api.at("A1", "recall", "", "Idempotency-Key", again)
                        .is(200)
                        .json()
                        .path("calls")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void the_keys_of_two_programs_never_meet() {
        HttpApiClient one = api.as(tokenOfRole("one", Role.RECEPTION, Optional.of("nantes")));
        HttpApiClient other = api.as(tokenOfRole("other", Role.RECEPTION, Optional.of("nantes")));
        String first = issue(one, ISSUE).is(201).json().path("id").asString();
        assertThat(issue(other, ISSUE).is(201).json().path("id").asString()).isNotEqualTo(first);
    }

    @Test
    void a_wrong_body_does_not_use_its_key_up() {
        issue(api, "{\"service\":1}").refusesField("service");
        issue(api, ISSUE).is(201);
    }

    private HttpApiClient.Reply issue(HttpApiClient program, String body) {
        return program.post(TICKETS, body, "Idempotency-Key", key);
    }
}
