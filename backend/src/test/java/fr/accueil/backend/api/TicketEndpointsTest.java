// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.HttpApiClient;
import fr.accueil.backend.support.ServerTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;

class TicketEndpointsTest extends ServerTest {

    @Test
    void the_sites_say_whether_they_are_open() {
        JsonNode site = api.get("/api/v1/sites").is(200).json().path(0);
        assertThat(site.propertyNames()).containsExactlyInAnyOrder("code", "name", "zone", "open");
        assertThat(site.path("code").asString()).isEqualTo("nantes");
        assertThat(site.path("zone").asString()).isEqualTo("Europe/Paris");
        assertThat(site.path("open").asBoolean()).isTrue();
    }

    @Test
    void the_services_have_their_queue_and_their_outcome() {
        JsonNode services = api.get(SITE + "/services").is(200).json();
        assertThat(of(services, "SEJ-RDV").propertyNames()).contains("code", "label", "queue", "outcome", "open");
        assertThat(of(services, "SEJ-RDV").path("queue").asString()).isEqualTo("R");
        assertThat(StreamSupport.stream(services.spliterator(), false)
                        .map(service -> service.path("outcome").asString()))
                .contains("TICKET", "CHECK_IN", "APPOINTMENT_ONLY", "DIGITAL_POINT", "REDIRECT");
    }

    @Test
    void the_services_are_in_the_callers_language() {
        HttpApiClient.Reply english = api.send(
                "GET", SITE + "/services", java.net.http.HttpRequest.BodyPublishers.noBody(), "Accept-Language", "en");
        assertThat(of(english.json(), "ACC-INFO").path("label").asString()).isEqualTo("A question");
        JsonNode french = api.get(SITE + "/services").json();
        assertThat(of(french, "ACC-INFO").path("label").asString()).isEqualTo("Un renseignement");
    }

    @Test
    void a_waiting_ticket_has_the_documented_fields_and_no_other() throws Exception {
        JsonNode ticket = api.issue("ACC-INFO");
        assertThat(ticket.propertyNames())
                .contains("id", "number", "site", "service", "queue", "status", "priority", "issuedAt", "countsFrom")
                .contains("calls", "ahead", "follow")
                .doesNotContain("calledAt", "startedAt", "endedAt", "counter")
                .isSubsetOf(documented());
        assertThat(ticket.path("number").asString()).matches("A\\d{3,4}");
        assertThat(ticket.path("status").asString()).isEqualTo("WAITING");
        assertThat(ticket.path("follow").asString()).startsWith("/t/");
        assertThat(ticket.path("issuedAt").asString()).endsWith("Z");
    }

    @Test
    void a_finished_ticket_has_its_whole_history_in_the_documented_fields() throws Exception {
        api.open("A1");
        String id = api.issue("ACC-INFO").path("id").asString();
        api.at("A1", "call-next").is(200);
        api.at("A1", "start").is(200);
        JsonNode done = api.at("A1", "finish", "{\"outcome\":\"complete\",\"note\":\"tout y était\"}")
                .is(200)
                .json();
        assertThat(done.path("status").asString()).isEqualTo("DONE");
        assertThat(done.propertyNames())
                .contains("calledAt", "startedAt", "endedAt", "counter")
                .isSubsetOf(documented());
        assertThat(api.get("/api/v1/tickets/" + id).is(200).json()).isEqualTo(done);
    }

    private static List<String> documented() throws Exception {
        JsonNode description = HttpApiClient.JSON.readTree(new ClassPathResource("openapi.json").getInputStream());
        return List.copyOf(description
                .path("components")
                .path("schemas")
                .path("Ticket")
                .path("properties")
                .propertyNames());
    }

    @Test
    void priority_counts_from_half_an_hour_before_and_is_called_first() {
        api.issue("ACC-INFO");
        JsonNode first = api.post(TICKETS, "{\"service\":\"ACC-INFO\",\"priority\":true,\"language\":\"en\"}")
                .is(201)
                .json();
        assertThat(first.path("ahead").asInt()).isZero();
        assertThat(first.path("priority").asBoolean()).isTrue();
        assertThat(Duration.between(instant(first, "countsFrom"), instant(first, "issuedAt")))
                .isEqualTo(Duration.ofMinutes(30));
    }

    private static Instant instant(JsonNode ticket, String field) {
        return Instant.parse(ticket.path(field).asString());
    }

    @Test
    void the_queue_is_in_the_order_of_call_with_the_place_of_each_visitor() {
        String second = api.issue("ACC-INFO").path("id").asString();
        String third = api.issue("ACC-INFO").path("id").asString();
        String first = api.post(TICKETS, "{\"service\":\"ACC-INFO\",\"priority\":true}")
                .json()
                .path("id")
                .asString();
        JsonNode queue = api.queue();
        assertThat(queue.propertyNames()).containsExactlyInAnyOrder("seq", "waiting", "counts");
        assertThat(StreamSupport.stream(queue.path("waiting").spliterator(), false)
                        .map(ticket -> ticket.path("id").asString()))
                .containsExactly(first, second, third);
        assertThat(queue.path("waiting").path(2).path("ahead").asInt()).isEqualTo(2);
        assertThat(queue.path("counts").path("A").asInt()).isEqualTo(3);
        assertThat(queue.path("counts").path("R").asInt()).isZero();
    }

    @Test
    void a_visitor_who_leaves_is_out_of_the_queue() {
        String id = api.issue("ACC-INFO").path("id").asString();
        assertThat(api.delete("/api/v1/tickets/" + id).is(204).text()).isEmpty();
        assertThat(api.get("/api/v1/tickets/" + id).json().path("status").asString())
                .isEqualTo("CANCELLED");
        assertThat(api.queue().path("waiting").size()).isZero();
        api.delete("/api/v1/tickets/" + id).isProblem(409, "not-waiting");
    }

    @ParameterizedTest
    @CsvSource({
        "WAITING, UNSERVED",
        "CALLED, NOT_CLOSED",
        "SERVING, NOT_CLOSED",
        "ON_HOLD, NOT_CLOSED",
        "DONE, DONE",
        "NO_SHOW, NO_SHOW",
        "CANCELLED, CANCELLED"
    })
    void a_ticket_of_yesterday_shows_its_end(String left, String now) {
        String id = api.issue("ACC-INFO").path("id").asString();
        api.issue("ACC-INFO");
        jdbc.update(
                "update ticket set status = ?, service_day = dateadd('DAY', -1, service_day) where id = ?",
                left,
                UUID.fromString(id));

        JsonNode ticket = api.get("/api/v1/tickets/" + id).is(200).json();

        assertThat(ticket.path("status").asString()).isEqualTo(now);
        assertThat(ticket.path("ahead").asInt()).isZero();
        assertThat(ticket.has("wait")).isFalse();
        assertThat(api.queue().path("waiting").size()).isEqualTo(1);
    }

    @Test
    void a_service_that_gives_no_ticket_says_why() {
        long before = api.seq();
        api.post(TICKETS, "{\"service\":\"SEJ-SANS\"}").isProblem(409, "appointment-only");
        api.post(TICKETS, "{\"service\":\"CNI\"}").isProblem(409, "redirected");
        api.post(TICKETS, "{\"service\":\"NONE\"}").isProblem(404, "unknown-service");
        api.post(TICKETS, "{\"service\":\"SEJ-RDV\",\"appointment\":\"44-1\"}").isProblem(404, "unknown-appointment");
        api.post("/api/v1/sites/rennes/tickets", "{\"service\":\"ACC-INFO\"}").isProblem(404, "unknown-site");
        assertThat(api.seq()).isEqualTo(before);
    }

    @Test
    void what_is_not_there_is_answered_404() {
        for (String id : List.of(UUID.randomUUID().toString(), "x", "%3Cscript%3E", "1-1-1-1-1")) {
            api.get("/api/v1/tickets/" + id).isProblem(404, "unknown-ticket");
            api.delete("/api/v1/tickets/" + id).isProblem(404, "unknown-ticket");
        }
        for (String call : List.of("services", "queue", "counters")) {
            api.get("/api/v1/sites/rennes/" + call).isProblem(404, "unknown-site");
        }
    }

    @Test
    void problems_are_in_french_on_request() {
        HttpApiClient.Reply french = api.post(TICKETS, "{\"service\":\"NONE\"}", "Accept-Language", "fr-FR")
                .isProblem(404, "unknown-service");
        assertThat(french.json().path("detail").asString()).isEqualTo("Cette démarche n’existe pas ici.");
    }

    private static JsonNode of(JsonNode all, String code) {
        return StreamSupport.stream(all.spliterator(), false)
                .filter(one -> one.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
