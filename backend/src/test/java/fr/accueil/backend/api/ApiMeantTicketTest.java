// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.HttpApiClient;
import fr.accueil.backend.support.ServerTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A call at a counter may name the ticket that it is meant for. */
class ApiMeantTicketTest extends ServerTest {

    @Test
    void a_call_that_names_another_ticket_than_the_one_in_front_is_refused_and_changes_nothing() {
        api.open("A1");
        String gone = api.issue("ACC-INFO").path("id").asString();
        api.at("A1", "call-next").is(200);
        api.at("A1", "no-show", ticket(gone)).is(200);
        api.at("A1", "recall", ticket(gone)).isProblem(409, "no-current-ticket");
        String here = api.issue("ACC-INFO").path("id").asString();
        api.at("A1", "call", ticket(here)).is(200);
        long before = api.seq();
        for (String action : List.of("recall", "start", "finish", "no-show", "hold", "return")) {
            api.at("A1", action, ticket(gone)).isProblem(409, "not-current-ticket");
            api.at("A1", action, "{\"ticket\":\"A001\"}").refusesField("ticket");
            api.at("A1", action, "{\"tickets\":[]}").refusesField("tickets");
        }
        String to = "{\"service\":\"ASSO\",\"ticket\":\"%s\"}";
        api.at("A1", "transfer", to.formatted(gone)).isProblem(409, "not-current-ticket");
        assertThat(api.seq()).isEqualTo(before);
        for (String action : List.of("recall", "start", "hold")) {
            api.at("A1", action, ticket(here)).is(200);
        }
        api.at("A1", "resume", ticket(here)).is(200);
        api.at("A1", "return", ticket(here)).is(200);
        api.at("A1", "call", ticket(here)).is(200);
        api.at("A1", "transfer", to.formatted(here)).is(200);
    }

    @Test
    void a_call_without_a_ticket_is_for_the_one_in_front_as_before() {
        api.open("A1");
        api.issue("ACC-INFO");
        api.at("A1", "call-next").is(200);
        api.at("A1", "recall", "").is(200);
        api.at("A1", "recall", "{}").is(200);
        api.at("A1", "recall", "null").is(200);
        api.at("A1", "start", "", "Content-Type", "application/x-www-form-urlencoded")
                .is(200);
    }

    @Test
    void a_key_repeated_for_another_ticket_is_another_question() {
        api.open("A1");
        String first = api.issue("ACC-INFO").path("id").asString();
        String second = api.issue("ACC-INFO").path("id").asString();
        String key = UUID.randomUUID().toString();
        api.at("A1", "call", ticket(first)).is(200);
        api.at("A1", "no-show", ticket(first), "Idempotency-Key", key).is(200);
        api.at("A1", "call", ticket(second)).is(200);
        long before = api.seq();
        assertThat(status(api.at("A1", "no-show", ticket(first), "Idempotency-Key", key)))
                .isEqualTo("NO_SHOW");
        api.at("A1", "no-show", ticket(second), "Idempotency-Key", key).isProblem(409, "idempotency-key-reused");
        assertThat(api.seq()).isEqualTo(before);
    }

    private static String ticket(String id) {
        return "{\"ticket\":\"" + id + "\"}";
    }

    private static String status(HttpApiClient.Reply reply) {
        return reply.is(200).json().path("status").asString();
    }
}
