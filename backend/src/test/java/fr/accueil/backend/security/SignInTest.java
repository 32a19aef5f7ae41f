// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.security.signin.SignIns;
import fr.accueil.backend.support.Browser;
import fr.accueil.backend.support.ServerTest;
import fr.accueil.backend.support.Simultaneously;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SignInTest extends ServerTest {

    /** What only the drawing of the managers' page holds. */
    private static final String FLOOR = "Préfecture de la Loire-Atlantique";

    @Autowired
    private SignIns signIns;

    private Browser browser;

    @BeforeEach
    void open_a_browser() {
        jdbc.update("delete from sign_in_delay");
        browser = new Browser(server());
    }

    @Test
    void an_agent_signs_in_and_reaches_the_counter() {
        assertThat(Browser.location(browser.get("/counter"))).startsWith("/sign-in");
        HttpResponse<String> in = browser.signIn("agent", Demonstration.PASSWORD);
        assertThat(in.statusCode()).isEqualTo(302);
        assertThat(Browser.location(in)).startsWith("/counter");
        assertThat(browser.get("/counter").statusCode()).isEqualTo(200);
    }

    @Test
    void the_login_may_be_written_with_capitals() {
        assertThat(Browser.location(browser.signIn(" Agent ", Demonstration.PASSWORD)))
                .doesNotContain("wrong");
    }

    @Test
    void a_wrong_password_and_an_unknown_login_look_the_same() {
        String wrong = Browser.location(browser.signIn("agent", "x"));
        assertThat(wrong).isEqualTo("/sign-in?wrong");
        assertThat(Browser.location(browser.signIn("nobody", "x"))).isEqualTo(wrong);
        assertThat(Browser.location(browser.signIn("<script>alert(1)</script>", "x")))
                .isEqualTo(wrong);
        assertThat(browser.get(wrong).body()).contains("n’est pas reconnu");
    }

    @Test
    void the_fourth_wrong_password_in_a_row_has_to_wait_even_if_the_fifth_is_right() {
        for (int i = 0; i < 3; i++) {
            assertThat(Browser.location(browser.signIn("agent", "wrong"))).isEqualTo("/sign-in?wrong");
        }
        // The first wait is of two seconds: too short for a busy machine.
        assertThat(jdbc.update(
                        "update sign_in_delay set failures = 9 where keyspace = 'ACCOUNT_AT_NETWORK' and failures = 3"))
                .isEqualTo(1);
        String wait = Browser.location(browser.signIn("agent", "wrong"));
        assertThat(wait).startsWith("/sign-in?wait=");
        assertThat(browser.get(wait).body()).contains("Trop d’essais", "secondes");
        assertThat(Browser.location(browser.signIn("AGENT ", Demonstration.PASSWORD)))
                .startsWith("/sign-in?wait=");
        assertThat(Browser.location(browser.signIn("agent2", Demonstration.PASSWORD)))
                .doesNotContain("wait", "wrong");
    }

    @Test
    void a_success_forgives_earlier_slips() {
        browser.signIn("agent", "wrong");
        browser.signIn("agent", "wrong");
        browser.signIn("agent", Demonstration.PASSWORD);
        assertThat(jdbc.queryForObject("select count(*) from sign_in_delay", Integer.class))
                .isZero();
    }

    @Test
    void an_endless_login_is_only_wrong() {
        assertThat(Browser.location(browser.signIn("x".repeat(10_000), "x"))).isEqualTo("/sign-in?wrong");
        assertThat(browser.get("/sign-in?wait=%3Cscript%3E").body()).doesNotContain("Trop", "<script>");
    }

    @Test
    void an_agent_is_still_signed_in_after_a_restart_of_the_server() {
        browser.signIn("agent", Demonstration.PASSWORD);
        assertThat(browser.cookie("accueil-agent")).isPresent();
        browser.lose("JSESSIONID");
        assertThat(browser.get("/counter").statusCode()).isEqualTo(200);
    }

    @Test
    void a_forged_cookie_signs_no_person_in() {
        browser.signIn("agent", Demonstration.PASSWORD);
        String cookie = browser.cookie("accueil-agent").orElseThrow();
        assertThat(api.withoutToken()
                        .send(
                                "GET",
                                "/counter",
                                java.net.http.HttpRequest.BodyPublishers.noBody(),
                                "Cookie",
                                "accueil-agent=" + cookie.replaceFirst("^.{4}", "YWdl") + "x")
                        .status())
                .isEqualTo(302);
    }

    @Test
    void signing_out_ends_it() {
        browser.signIn("agent", Demonstration.PASSWORD);
        assertThat(Browser.location(browser.signOut())).isEqualTo("/sign-in?out");
        assertThat(browser.cookie("accueil-agent")).isEmpty();
        assertThat(Browser.location(browser.get("/counter"))).startsWith("/sign-in");
        browser.lose("JSESSIONID");
        assertThat(Browser.location(browser.get("/counter"))).startsWith("/sign-in");
    }

    @Test
    void a_cookie_that_was_copied_before_opens_nothing_after_signing_out() {
        browser.signIn("agent", Demonstration.PASSWORD);
        Browser thief = new Browser(server());
        thief.hold("accueil-agent", browser.cookie("accueil-agent").orElseThrow());
        assertThat(thief.get("/counter").statusCode()).as("before").isEqualTo(200);
        Browser later = new Browser(server());
        later.hold("accueil-agent", browser.cookie("accueil-agent").orElseThrow());
        browser.get("/counter");

        browser.signOut();

        assertThat(Browser.location(later.get("/counter"))).startsWith("/sign-in");
        assertThat(Browser.location(thief.get("/counter")))
                .as("the session that the copy had begun")
                .startsWith("/sign-in");
    }

    @Test
    void all_sign_ins_of_a_person_end_at_once_and_those_of_others_go_on() {
        Browser elsewhere = new Browser(server());
        Browser colleague = new Browser(server());
        browser.signIn("agent", Demonstration.PASSWORD);
        elsewhere.signIn("agent", Demonstration.PASSWORD);
        colleague.signIn("agent2", Demonstration.PASSWORD);

        signIns.endAll("agent");

        for (Browser one : List.of(browser, elsewhere)) {
            assertThat(Browser.location(one.get("/counter"))).startsWith("/sign-in");
            one.lose("JSESSIONID");
            assertThat(Browser.location(one.get("/counter"))).startsWith("/sign-in");
        }
        assertThat(colleague.get("/counter").statusCode()).isEqualTo(200);
    }

    @Test
    void a_signed_cookie_of_an_earlier_version_opens_nothing() {
        browser.hold("accueil-agent", "YWdlbnQ6MTk5OTk5OTk5OTk5OTpTSEEyNTY6MDEyMzQ1Njc4OWFiY2RlZg");
        assertThat(Browser.location(browser.get("/counter"))).startsWith("/sign-in");
        assertThat(browser.cookie("accueil-agent")).isEmpty();
    }

    @Test
    void requests_of_one_page_that_come_at_once_after_a_restart_are_all_let_in() {
        browser.signIn("agent", Demonstration.PASSWORD);
        String cookie = browser.cookie("accueil-agent").orElseThrow();

        List<Integer> answers = Simultaneously.act(10, i -> {
            Browser request = new Browser(server());
            request.hold("accueil-agent", cookie);
            return request.get("/counter").statusCode();
        });

        assertThat(answers).containsOnly(200);
    }

    @Test
    void the_cookie_of_a_sign_in_is_out_of_reach_of_scripts_and_of_other_sites() {
        HttpResponse<String> in = browser.signIn("agent", Demonstration.PASSWORD);

        assertThat(setCookie(in, "accueil-agent"))
                .contains("HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=43200")
                .matches("accueil-agent=[A-Z2-9]{40};.*");
        assertThat(setCookie(in, "accueil-machine")).contains("HttpOnly", "SameSite=Strict", "Path=/sign-in");
        assertThat(jdbc.queryForList("select * from sign_in").toString())
                .doesNotContain(browser.cookie("accueil-agent").orElseThrow());
    }

    private static String setCookie(HttpResponse<?> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void another_site_can_neither_sign_in_nor_sign_out_for_a_person() {
        Browser victim = new Browser(server());
        assertThat(victim.forge("/sign-in", Map.of("username", "agent", "password", Demonstration.PASSWORD))
                        .statusCode())
                .isEqualTo(403);
        assertThat(victim.cookie("accueil-agent")).isEmpty();

        browser.signIn("agent", Demonstration.PASSWORD);
        browser.get("/sign-out");
        assertThat(browser.get("/counter").statusCode()).as("a link signs out").isEqualTo(200);
        assertThat(browser.forge("/sign-out", Map.of()).statusCode()).isEqualTo(403);
        assertThat(browser.get("/counter").statusCode())
                .as("a form of another site signs out")
                .isEqualTo(200);
    }

    @Test
    void the_name_of_a_session_changes_when_its_owner_signs_in() {
        browser.draw("kiosk/borne-1");
        Optional<String> before = browser.cookie("JSESSIONID");
        browser.signIn("agent", Demonstration.PASSWORD);

        assertThat(browser.cookie("JSESSIONID")).isPresent().isNotEqualTo(before);
    }

    @Test
    void of_sixty_passwords_that_come_at_once_three_are_judged_and_none_ends_in_an_error() {
        List<Browser> browsers =
                IntStream.range(0, 60).mapToObj(i -> new Browser(server())).toList();

        List<HttpResponse<String>> answers =
                Simultaneously.act(60, i -> browsers.get(i).signIn("agent", "guess " + i));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(302));
        assertThat(answers)
                .extracting(Browser::location)
                .filteredOn("/sign-in?wrong"::equals)
                .hasSizeBetween(3, 6);
    }

    @Test
    void who_guesses_does_not_shut_out_the_owner_who_has_signed_in_on_that_machine_before() {
        browser.signIn("agent", Demonstration.PASSWORD);
        browser.signOut();
        Browser guesser = new Browser(server());
        for (int i = 0; i < 12; i++) {
            guesser.signIn("agent", "wrong");
        }
        assertThat(Browser.location(guesser.signIn("agent", Demonstration.PASSWORD)))
                .startsWith("/sign-in?wait=");

        assertThat(Browser.location(browser.signIn("agent", Demonstration.PASSWORD)))
                .doesNotContain("wait", "wrong");
    }

    @Test
    void thirty_agents_behind_one_address_who_each_mistype_twice_are_all_let_in() {
        for (int i = 0; i < 30; i++) {
            jdbc.update(
                    "insert into account (login, name, password_hash) select ?, name, password_hash from account"
                            + " where login = 'agent'",
                    "crowd-" + i);
            jdbc.update("insert into account_role (login, site, role) values (?, '*', 'AGENT')", "crowd-" + i);
        }

        List<String> answers = Simultaneously.act(30, i -> {
            Browser agent = new Browser(server(), "127.0.0.30");
            agent.signIn("crowd-" + i, "slip");
            agent.signIn("crowd-" + i, "slip again");
            return Browser.location(agent.signIn("crowd-" + i, Demonstration.PASSWORD));
        });

        jdbc.update("delete from account where login like 'crowd-%'");
        assertThat(answers).allSatisfy(answer -> assertThat(answer).doesNotContain("sign-in"));
        assertThat(jdbc.queryForObject("select count(*) from sign_in_delay", Integer.class))
                .isZero();
    }

    @Test
    void the_managers_page_is_for_managers() {
        assertThat(browser.draw("manager")).as("nobody").doesNotContain(FLOOR);
        browser.signIn("agent", Demonstration.PASSWORD);
        assertThat(browser.draw("manager")).as("an agent").doesNotContain(FLOOR).contains("Cette page n’existe pas");
        Browser other = new Browser(server());
        other.signIn("responsable", Demonstration.PASSWORD);
        assertThat(other.draw("manager")).as("a manager").contains(FLOOR);
    }

    @Test
    void passwords_are_kept_only_as_their_hash() {
        assertThat(jdbc.queryForList("select password_hash from account", String.class))
                .hasSizeGreaterThan(4)
                .doesNotHaveDuplicates()
                .allSatisfy(
                        hash -> assertThat(hash).startsWith("{hmac-bcrypt}").doesNotContain(Demonstration.PASSWORD));
    }
}
