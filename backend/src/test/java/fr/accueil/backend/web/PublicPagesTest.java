// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.security.Demonstration;
import fr.accueil.backend.support.Browser;
import fr.accueil.backend.support.HttpApiClient;
import fr.accueil.backend.support.ServerTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PublicPagesTest extends ServerTest {

    @Test
    void a_phone_sees_how_many_are_ahead_and_then_where_to_go() {
        api.open("A1");
        api.issue("ACC-INFO");
        JsonNode ticket = api.issue("ACC-INFO");
        String follow = ticket.path("follow").asString();
        JsonNode waiting = state(follow);
        assertThat(waiting.path("number")).isEqualTo(ticket.path("number"));
        assertThat(waiting.path("state").asString()).isEqualTo("WAITING");
        assertThat(waiting.path("ahead").asInt()).isEqualTo(1);
        assertThat(waiting.has("counter")).isFalse();
        api.at("A1", "call", "{\"ticket\":\"" + ticket.path("id").asString() + "\"}")
                .is(200);
        JsonNode called = state(follow);
        assertThat(called.path("state").asString()).isEqualTo("CALLED");
        assertThat(called.path("counter").asString()).isEqualTo("Accueil 1");
        assertThat(called.toString()).doesNotContain(ticket.path("id").asString());
    }

    private JsonNode state(String follow) {
        return api.withoutToken().get(follow + "/state").is(200).json();
    }

    @Test
    void all_visitors_can_read_what_is_accessible_and_what_is_not_yet() {
        String statement = api.withoutToken().get("/accessibility").is(200).text();

        assertThat(statement)
                .contains("Partiellement conforme", "axe", "Défenseur des droits", "Préfecture de la Loire-Atlantique");
    }

    @Test
    void an_unknown_ticket_and_one_of_yesterday_look_the_same() {
        String follow = api.issue("ACC-INFO").path("follow").asString();
        jdbc.update(
                "update ticket set service_day = date '2020-01-02', number = 'OLD' where token = ?",
                follow.substring(3));
        for (String path : List.of(follow, "/t/unknown", "/t/%3Cscript%3E", "/t/" + "x".repeat(500))) {
            api.withoutToken().get(path + "/state").is(404).betraysNothing();
        }
        jdbc.update("update ticket set number = token where number = 'OLD'".replace("token", "'OLD' || issued_seq"));
    }

    @Test
    void the_pages_of_the_public_leave_no_cookie_and_load_nothing_from_elsewhere() {
        String follow = api.issue("ACC-INFO").path("follow").asString();
        for (String path : List.of(follow, follow + "/state", "/pulse", "/t/unknown", "/t/unknown/state")) {
            HttpApiClient.Reply reply = api.withoutToken().get(path).betraysNothing();
            assertThat(reply.header("Set-Cookie")).as(path).isEmpty();
            assertThat(reply.header("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'self'");
        }
        HttpApiClient.Reply page = api.withoutToken().get(follow).is(200);
        assertThat(page.header("Content-Type").orElse("")).isEqualToIgnoringCase("text/html;charset=UTF-8");
        assertThat(page.header("Referrer-Policy")).contains("no-referrer");
        assertThat(page.text()).doesNotContain("http://", "https://");
    }

    @Test
    void the_heartbeat_names_this_start_of_the_server() {
        JsonNode pulse = api.withoutToken().get("/pulse").is(200).json();
        assertThat(pulse.propertyNames()).containsExactlyInAnyOrder("boot", "now");
        assertThat(api.withoutToken().get("/pulse").json().path("boot")).isEqualTo(pulse.path("boot"));
    }

    @Test
    void the_server_says_that_it_is_ready() {
        HttpApiClient.Reply ready =
                api.withoutToken().get("/actuator/health/readiness").is(200);
        assertThat(ready.text()).contains("\"status\":\"UP\"");
        for (String inside : List.of("/actuator/env", "/actuator/beans", "/actuator/heapdump", "/h2-console")) {
            assertThat(new Browser(server()).get(inside).body())
                    .as(inside)
                    .doesNotContain("propertySources", "beans\"", "H2");
        }
    }

    @Test
    void the_start_page_leads_to_every_screen() {
        assertThat(api.withoutToken().get("/").is(200).text())
                .contains("kiosk/borne-1", "kiosk/borne-2", "counter", "display/hall", "display/numerique", "manager")
                .contains("Préfecture de la Loire-Atlantique", "agent2", Demonstration.PASSWORD);
    }

    @Test
    void a_page_that_is_not_there_says_so_in_french_and_leads_back() {
        assertThat(apology("unknown", Locale.FRENCH))
                .contains("Cette page n’existe pas", "href=\"/\"", ">Voir les écrans<");
        assertThat(apology("failed", Locale.FRENCH))
                .contains("Cette page n’a pas pu s’afficher", "href=\"/\"", ">Voir les écrans<");
        assertThat(apology("unknown", Locale.UK)).contains("href=\"/\"").doesNotContain("page n’existe pas");
        assertThat(new Browser(server()).get("/nowhere/%3Cscript%3E").body()).doesNotContain("<script>", "Exception");
    }

    private static String apology(String page, Locale language) {
        return NoSuchPage.apology(page + ".title", page + ".lead", language)
                .getElement()
                .getOuterHTML();
    }

    @Test
    void a_member_of_staff_reads_that_a_page_does_not_exist_also_in_its_title() {
        Browser manager = new Browser(server());
        manager.signIn("responsable", Demonstration.PASSWORD);

        HttpResponse<String> page = manager.get("/manager/nowhere");

        assertThat(page.statusCode()).isNotEqualTo(403);
        assertThat(NoSuchPage.title("unknown.title", Locale.FRENCH)).isEqualTo("Cette page n’existe pas – Accueil");
        assertThat(NoSuchPage.title("failed.title", Locale.FRENCH))
                .isEqualTo("Cette page n’a pas pu s’afficher – Accueil");
    }

    @Test
    void an_unknown_address_is_said_to_be_unknown_to_who_is_not_signed_in_too() {
        for (String path : List.of("/nowhere", "/nowhere/deeper", "/displays", "/kiosk-1")) {
            HttpResponse<String> page = new Browser(server()).get(path);

            assertThat(page.headers().firstValue("Location")).as(path).isEmpty();
            assertThat(page.body()).as(path).doesNotContain("Mot de passe");
        }
        assertThat(new Browser(server()).get("/manager").headers().firstValue("Location"))
                .hasValueSatisfying(there -> assertThat(there).contains("/sign-in"));
    }

    @Test
    void the_title_of_a_page_that_failed_says_so_like_its_heading() {
        assertThat(new Browser(server()).get("/error").body())
                .contains("<title>Cette page n’a pas pu s’afficher – Accueil</title>")
                .contains("<h1>Cette page n’a pas pu s’afficher</h1>", ">Voir les écrans<");
    }

    @Test
    void a_form_that_is_not_whole_says_so_in_french() {
        HttpResponse<String> forged = new Browser(server()).forge("/device", Map.of("code", "<script>"));
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("Cette page n’a pas pu s’afficher").doesNotContain("Exception", "<script>a");
        HttpResponse<String> empty = new Browser(server()).submit("/device", Map.of());
        assertThat(empty.statusCode()).isBetween(302, 499);
        assertThat(empty.body()).doesNotContain("Exception", "\tat ");
    }
}
