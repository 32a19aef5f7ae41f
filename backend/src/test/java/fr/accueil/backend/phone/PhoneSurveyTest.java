// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.phone;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.security.Role;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.support.Acting;
import fr.accueil.backend.support.HttpApiClient;
import fr.accueil.backend.support.ServerTest;
import fr.accueil.kiosk.survey.SurveyArrival;
import fr.accueil.kiosk.survey.SurveyPort;
import fr.accueil.kiosk.survey.SurveyQuestion;
import fr.accueil.manager.survey.SurveyResultsPort;
import fr.accueil.manager.survey.SurveyTexts;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The exit survey over HTTP, and through the ports of the tablet and the manager's pages. */
class PhoneSurveyTest extends ServerTest {

    @Autowired
    private SurveyPort tablet;

    @Autowired
    private SurveyResultsPort manager;

    @Autowired
    private HallCodes codes;

    @Autowired
    private Sites sites;

    @AfterEach
    void sign_out() {
        Acting.withoutToken();
    }

    @Test
    void at_the_end_of_a_visit_the_phone_has_the_form_and_its_answers_are_taken_once() {
        String follow = served("PN-ANTS");

        assertThat(api.withoutToken().get(follow + "/survey").is(200).text()).contains("/phone/survey.js");
        JsonNode form = api.withoutToken().get(follow + "/survey/form").is(200).json();
        assertThat(form.path("questions").size()).isEqualTo(11);
        assertThat(form.path("service").asString()).isEqualTo("PN-ANTS");
        assertThat(form.path("pass").asString())
                .doesNotContain(follow.substring(3))
                .isEqualTo(api.withoutToken()
                        .get(follow + "/survey/form")
                        .json()
                        .path("pass")
                        .asString());
        int before = forms();
        send(form, "{\"visit\":\"great\",\"suggestion\":\"=1+1 <b>chaises</b>\"}")
                .is(204);
        send(form, "{\"visit\":\"great\"}").is(409);

        assertThat(forms()).isEqualTo(before + 1);
        Acting.as("responsable", Role.MANAGER);
        assertThat(manager.texts().texts()).extracting(SurveyTexts.Text::said).contains("=1+1 <b>chaises</b>");
    }

    @Test
    void a_visitor_of_another_service_is_not_asked_about_the_point_numerique() {
        JsonNode form = api.withoutToken()
                .get(served("ACC-INFO") + "/survey/form")
                .is(200)
                .json();

        assertThat(form.path("questions")
                        .valueStream()
                        .map(one -> one.path("code").asString()))
                .hasSize(10)
                .doesNotContain("digital");
    }

    @Test
    void a_waiting_visitor_has_no_form_and_a_guessed_token_has_none() {
        String follow = api.issue("ACC-INFO").path("follow").asString();

        api.withoutToken().get(follow + "/survey/form").is(409);
        api.withoutToken().get("/t/" + "z".repeat(24) + "/survey/form").is(404);
    }

    @Test
    void a_visitor_who_is_too_early_reads_so_in_the_language_of_the_ticket() {
        String follow = api.post("/api/v1/sites/nantes/tickets", "{\"service\":\"ACC-INFO\",\"language\":\"ar\"}")
                .is(201)
                .json()
                .path("follow")
                .asString();

        assertThat(api.withoutToken().get(follow + "/survey/form").is(409).header("Content-Language"))
                .contains("ar");
    }

    @Test
    void answers_that_are_none_are_refused_and_nothing_is_counted() {
        JsonNode form = api.withoutToken()
                .get(served("ACC-INFO") + "/survey/form")
                .is(200)
                .json();
        int before = forms();
        for (String answers : List.of(
                "{\"visit\":\"superb\"}",
                "{\"colour\":\"red\"}",
                "{\"visit\":7}",
                "{\"visit\":[\"great\"]}",
                "{\"suggestion\":\"" + "x".repeat(501) + "\"}")) {
            send(form, answers).is(400).betraysNothing();
        }
        for (String body : List.of("", "x", "[]", "{\"pass\":7}", "{}", "{\"pass\":\"a.b\",\"answers\":{}}")) {
            int status = api.withoutToken().post("/t/answers", body).status();
            assertThat(status).as(body).isIn(400, 410);
        }
        api.withoutToken()
                .post("/t/answers", "{\"pass\":\"a.b\",\"answers\":{\"suggestion\":\"" + "x".repeat(1_000_000) + "\"}}")
                .is(413);

        assertThat(forms()).isEqualTo(before);
    }

    @Test
    void the_code_of_a_display_gives_a_form_that_counts_once_without_data_of_the_visit() {
        String address = "/t/hall/" + hallCode(Duration.ZERO) + "/survey";

        assertThat(api.withoutToken().get(address).is(200).text()).contains("/phone/survey.js");
        JsonNode form = api.withoutToken().get(address + "/form").is(200).json();
        assertThat(form.path("service").asString()).isEmpty();
        assertThat(form.path("questions")
                        .valueStream()
                        .map(one -> one.path("code").asString()))
                .doesNotContain("digital")
                .contains("visit");
        int before = forms("HALL");
        send(form, "{\"visit\":\"great\"}").is(204);
        send(form, "{\"visit\":\"great\"}").is(409);
        assertThat(forms("HALL")).isEqualTo(before + 1);
    }

    @Test
    void an_old_code_a_code_for_tickets_and_a_crowd_get_no_form() {
        String ticket = codes.code(site(), "numerique", HallCodes.Use.TICKET, clock.instant());
        api.withoutToken()
                .get("/t/hall/" + hallCode(Duration.ofMinutes(5)) + "/survey/form")
                .is(410);
        api.withoutToken().get("/t/hall/" + ticket + "/survey/form").is(404);
        api.withoutToken().get("/t/hall/aaaaaaaaaaaa/survey/form").is(404).betraysNothing();

        String address = "/t/hall/" + hallCode(Duration.ZERO, "numerique") + "/survey/form";
        for (int i = 0; i < 20; i++) {
            api.withoutToken().get(address).is(200);
        }
        api.withoutToken().get(address).is(429);
    }

    private String hallCode(Duration age) {
        return hallCode(age, "hall");
    }

    private String hallCode(Duration age, String display) {
        return codes.code(site(), display, HallCodes.Use.SURVEY, clock.instant().minus(age));
    }

    private Site site() {
        return sites.find("nantes").orElseThrow();
    }

    @Test
    void the_tablet_asks_in_the_visitors_language_and_is_limited() {
        SurveyArrival.Here here = (SurveyArrival.Here) tablet.arrive("sortie");
        assertThat(here.welcome().place()).isEqualTo("Sortie");
        assertThat(tablet.arrive("nulle-part")).isInstanceOf(SurveyArrival.Unknown.class);
        List<SurveyQuestion> arabic = tablet.questions("sortie", Locale.forLanguageTag("ar"));
        assertThat(arabic).hasSize(11);
        assertThat(arabic.getFirst().text()).contains("كيف كانت زيارتك");

        assertThat(tablet.answer("sortie", Map.of("visit", "great"), Duration.ofSeconds(1)))
                .isFalse();
        assertThat(tablet.answer("sortie", Map.of("visit", "great"), Duration.ofSeconds(30)))
                .isTrue();
        assertThat(tablet.answer("sortie", Map.of("visit", "superb"), Duration.ofSeconds(30)))
                .isFalse();
    }

    @Test
    void the_figures_and_the_texts_are_the_managers_alone() {
        for (String path : List.of("/manager/results.csv", "/manager/suggestions.csv")) {
            api.withoutToken().get(path).is(403);
        }
        Acting.as("responsable", Role.MANAGER);
        for (int days : List.of(-1, 0, 5000)) {
            assertThat(manager.results(new SurveyResultsPort.ResultsQuery(days, Optional.of("NONE"), Optional.of("x")))
                            .questions())
                    .isNotEmpty();
        }
    }

    /** The address of a visit that has just ended. */
    private String served(String service) {
        api.open("A1");
        api.put(SITE + "/counters/A1", "{\"state\":\"OPEN\",\"queues\":[\"A\",\"N\"]}")
                .is(200);
        JsonNode ticket = api.issue(service);
        api.at("A1", "call", "{\"ticket\":\"%s\"}".formatted(ticket.path("id").asString()))
                .is(200);
        api.at("A1", "start").is(200);
        api.at("A1", "finish").is(200);
        return ticket.path("follow").asString();
    }

    private HttpApiClient.Reply send(JsonNode form, String answers) {
        return api.withoutToken()
                .post(
                        "/t/answers",
                        "{\"pass\":\"%s\",\"answers\":%s}"
                                .formatted(form.path("pass").asString(), answers));
    }

    private int forms() {
        return forms("PHONE");
    }

    private int forms(String source) {
        Integer forms = jdbc.queryForObject(
                "select coalesce(sum(answers), 0) from survey_count where question = '_form' and source = ?",
                Integer.class,
                source);
        return forms == null ? 0 : forms;
    }
}
