// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.HttpApiClient;
import fr.accueil.backend.support.ServerTest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CounterEndpointsTest extends ServerTest {

    private static final String A1 = SITE + "/counters/A1";

    @Test
    void a_counter_says_its_name_its_state_and_its_queues() {
        JsonNode counter = api.put(A1, "{\"state\":\"OPEN\",\"agent\":\"Zoé\",\"queues\":[\"E\",\"A\"]}")
                .is(200)
                .json();
        assertThat(counter.path("code").asString()).isEqualTo("A1");
        assertThat(counter.path("state").asString()).isEqualTo("OPEN");
        assertThat(counter.path("agent").asString()).isEqualTo("Zoé");
        assertThat(counter.path("queues").toString()).isEqualTo("[\"E\",\"A\"]");
        assertThat(api.get(SITE + "/counters").json().path(0)).isEqualTo(counter);
    }

    @Test
    void the_queues_given_to_a_counter_end_with_its_closing() {
        api.put(A1, "{\"state\":\"OPEN\",\"queues\":[\"R\"]}").is(200);
        JsonNode closed = api.put(A1, "{\"state\":\"CLOSED\"}").is(200).json();
        assertThat(closed.path("queues").toString()).isEqualTo("[\"A\",\"E\"]");
        assertThat(closed.has("agent")).isFalse();
    }

    @Test
    void a_counter_of_another_agent_is_not_given() {
        api.put(A1, "{\"state\":\"OPEN\",\"agent\":\"Zoé\"}").is(200);
        long before = api.seq();
        api.put(A1, "{\"state\":\"OPEN\",\"agent\":\"Max\"}").isProblem(409, "counter-taken");
        HttpApiClient max = api.as(tokenOfRole("Max", Role.AGENT, Optional.of("nantes")));
        max.put(A1, "{\"state\":\"PAUSED\"}").isProblem(409, "counter-taken");
        max.at("A1", "call-next").isProblem(409, "counter-taken");
        assertThat(api.seq()).isEqualTo(before);
    }

    @Test
    void an_agents_token_opens_counters_for_itself_only() {
        HttpApiClient max = api.as(tokenOfRole("Max", Role.AGENT, Optional.of("nantes")));
        JsonNode counter =
                max.put(A1, "{\"state\":\"OPEN\",\"agent\":\"Zoé\"}").is(200).json();
        assertThat(counter.path("agent").asString()).isEqualTo("Max");
    }

    @Test
    void queues_must_be_the_sites_each_once() {
        for (String queues : List.of("[\"Q\"]", "[]", "[\"A\",\"A\"]", "[null]", "[\"\"]")) {
            api.put(A1, "{\"state\":\"OPEN\",\"queues\":" + queues + "}").refusesField("queues");
        }
    }

    @Test
    void a_call_without_waiting_visitors_is_answered_204() {
        api.open("A1");
        assertThat(api.at("A1", "call-next").is(204).text()).isEmpty();
    }

    @Test
    void nothing_is_called_to_a_closed_or_paused_counter() {
        String id = api.issue("ACC-INFO").path("id").asString();
        api.at("A1", "call-next").isProblem(409, "counter-closed");
        api.at("A1", "call", ticket(id)).isProblem(409, "counter-closed");
        api.put(A1, "{\"state\":\"PAUSED\"}").is(200);
        api.at("A1", "call-next").isProblem(409, "counter-closed");
        assertThat(api.queue().path("counts").path("A").asInt()).isEqualTo(1);
    }

    @Test
    void a_counter_has_one_visitor_at_a_time() {
        api.open("A1");
        api.issue("ACC-INFO");
        String other = api.issue("ACC-INFO").path("id").asString();
        api.at("A1", "call-next").is(200);
        long before = api.seq();
        api.at("A1", "call-next").isProblem(409, "counter-busy");
        api.at("A1", "call", ticket(other)).isProblem(409, "counter-busy");
        api.at("A1", "resume", ticket(other)).isProblem(409, "counter-busy");
        api.put(A1, "{\"state\":\"CLOSED\"}").isProblem(409, "counter-busy");
        assertThat(api.seq()).isEqualTo(before);
    }

    @Test
    void a_ticket_can_be_called_out_of_turn_once() {
        api.open("A1");
        api.open("A2");
        api.issue("ACC-INFO");
        String second = api.issue("ACC-INFO").path("id").asString();
        JsonNode called = api.at("A1", "call", ticket(second)).is(200).json();
        assertThat(called.path("id").asString()).isEqualTo(second);
        assertThat(called.path("counter").asString()).isEqualTo("A1");
        api.at("A2", "call", ticket(second)).isProblem(409, "not-waiting");
        api.at("A2", "call", ticket(UUID.randomUUID().toString())).isProblem(404, "unknown-ticket");
    }

    @Test
    void a_visitor_is_called_again_received_held_and_resumed() {
        api.open("A1");
        String id = api.issue("ACC-INFO").path("id").asString();
        api.at("A1", "call-next").is(200);
        assertThat(api.at("A1", "recall").is(200).json().path("calls").asInt()).isEqualTo(2);
        assertThat(status(api.at("A1", "start"))).isEqualTo("SERVING");
        assertThat(status(api.at("A1", "hold"))).isEqualTo("ON_HOLD");
        assertThat(status(api.at("A1", "resume", ticket(id)))).isEqualTo("SERVING");
        assertThat(status(api.at("A1", "finish"))).isEqualTo("DONE");
        api.at("A1", "resume", ticket(id)).isProblem(409, "not-on-hold");
        api.at("A1", "resume", ticket(UUID.randomUUID().toString())).isProblem(404, "unknown-ticket");
    }

    @Test
    void a_visitor_goes_back_to_the_line_or_does_not_come() {
        api.open("A1");
        api.issue("ACC-INFO");
        api.at("A1", "call-next").is(200);
        assertThat(status(api.at("A1", "return"))).isEqualTo("WAITING");
        api.at("A1", "call-next").is(200);
        assertThat(status(api.at("A1", "no-show"))).isEqualTo("NO_SHOW");
    }

    @Test
    void a_visitor_is_sent_on_to_a_service_or_to_a_counter() {
        api.open("A1");
        String id = api.issue("ACC-INFO").path("id").asString();
        api.at("A1", "call-next").is(200);
        JsonNode sent =
                api.at("A1", "transfer", "{\"service\":\"PN-ANTS\"}").is(200).json();
        assertThat(sent.path("status").asString()).isEqualTo("WAITING");
        assertThat(sent.path("queue").asString()).isEqualTo("N");
        api.open("PN1");
        assertThat(api.at("PN1", "call-next").is(200).json().path("id").asString())
                .isEqualTo(id);
        api.at("PN1", "transfer", "{\"counter\":\"A2\"}").is(200);
        api.at("PN1", "call-next").is(204);
        api.open("A2");
        assertThat(api.at("A2", "call-next").is(200).json().path("id").asString())
                .isEqualTo(id);
    }

    @Test
    void a_wrong_destination_leaves_the_visitor_where_they_are() {
        api.open("A1");
        api.issue("ACC-INFO");
        api.at("A1", "call-next").is(200);
        long before = api.seq();
        api.at("A1", "transfer", "{\"service\":\"NONE\"}").isProblem(404, "unknown-service");
        api.at("A1", "transfer", "{\"service\":\"CNI\"}").isProblem(404, "unknown-service");
        api.at("A1", "transfer", "{\"counter\":\"B9\"}").isProblem(404, "unknown-counter");
        api.at("A1", "transfer", "{}").refusesField("service");
        api.at("A1", "transfer", "{\"service\":\"ASSO\",\"counter\":\"Z1\"}").refusesField("service");
        assertThat(api.seq()).isEqualTo(before);
    }

    @Test
    void each_action_says_why_it_cannot_be_done() {
        api.open("A1");
        for (String action : List.of("recall", "start", "finish", "no-show", "hold", "return")) {
            api.at("A1", action).isProblem(409, "no-current-ticket");
        }
        api.at("A1", "transfer", "{\"service\":\"ASSO\"}").isProblem(409, "no-current-ticket");
        api.issue("ACC-INFO");
        api.at("A1", "call-next").is(200);
        api.at("A1", "finish").isProblem(409, "not-serving");
        api.at("A1", "hold").isProblem(409, "not-serving");
        api.at("A1", "start").is(200);
        for (String action : List.of("recall", "start", "no-show")) {
            api.at("A1", action).isProblem(409, "not-called");
        }
    }

    @Test
    void an_unknown_site_or_counter_is_answered_404() {
        String body = "{\"state\":\"OPEN\"}";
        api.put("/api/v1/sites/rennes/counters/A1", body).isProblem(404, "unknown-site");
        api.put(SITE + "/counters/B9", body).isProblem(404, "unknown-counter");
        api.post("/api/v1/sites/rennes/counters/A1/call-next", "").isProblem(404, "unknown-site");
        for (String action : List.of("call-next", "recall", "start", "finish", "no-show", "hold", "return")) {
            api.at("B9", action).isProblem(404, "unknown-counter");
        }
    }

    @Test
    void the_longest_note_is_stored_and_never_shown_to_the_public() {
        api.open("A1");
        String id = api.issue("ACC-INFO").path("id").asString();
        api.at("A1", "call-next").is(200);
        api.at("A1", "start").is(200);
        String outcome = "<".repeat(80);
        String note = "<".repeat(500);
        api.at("A1", "finish", "{\"outcome\":\"" + outcome + "<\"}").refusesField("outcome");
        api.at("A1", "finish", "{\"outcome\":\"done\",\"note\":\"" + note + "\"}")
                .is(200);
        assertThat(api.get("/api/v1/tickets/" + id).text()).doesNotContain("<");
    }

    private static String ticket(String id) {
        return "{\"ticket\":\"" + id + "\"}";
    }

    private static String status(HttpApiClient.Reply reply) {
        return reply.is(200).json().path("status").asString();
    }

    @Test
    void a_program_may_say_the_outcome_in_its_own_words() {
        api.open("A1");
        String id = api.issue("ACC-INFO").path("id").asString();
        api.at("A1", "call-next").is(200);
        api.at("A1", "start").is(200);
        api.at("A1", "finish", "{\"outcome\":\"?!\"}").refusesField("outcome");
        api.at("A1", "finish", "{\"outcome\":\"Dossier incomplet\",\"note\":\"une photo\"}")
                .is(200);
        JsonNode segments =
                api.get("/api/v1/tickets/" + id + "/segments").is(200).json();
        assertThat(segments.size()).isEqualTo(1);
        assertThat(segments.path(0).path("service").asString()).isEqualTo("ACC-INFO");
        assertThat(segments.path(0).path("served").asLong()).isNotNegative();
        api.get("/api/v1/tickets/" + UUID.randomUUID() + "/segments").isProblem(404, "unknown-ticket");
    }

    @Test
    void reasons_and_notes_are_checked() {
        api.put(A1, "{\"state\":\"PAUSED\",\"reason\":\"nap\"}").isProblem(400, "unknown-reason");
        api.put(A1, "{\"state\":\"PAUSED\",\"reason\":\"lunch\"}").is(200);
        api.open("A1");
        String id = api.issue("ACC-INFO").path("id").asString();
        api.at("A1", "call", "{\"ticket\":\"" + id + "\",\"reason\":\"friend\"}")
                .isProblem(400, "unknown-reason");
        api.at("A1", "call", "{\"ticket\":\"" + id + "\",\"reason\":\"fragile\"}")
                .is(200);
        api.at("A1", "transfer", "{\"counter\":\"A2\",\"note\":\"" + "x".repeat(501) + "\"}")
                .is(400);
        api.at("A1", "transfer", "{\"counter\":\"A2\",\"note\":\"voir\"}").is(200);
    }
}
