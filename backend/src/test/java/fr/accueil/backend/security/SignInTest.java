// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.Browser;
import fr.accueil.backend.support.OnTheWire;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInTest extends OnTheWire {

    /** What only the drawing of the managers' page holds. */
    private static final String FLOOR = "Préfecture de la Loire-Atlantique";

    private Browser browser;

    @BeforeEach
    void open_a_browser() {
        jdbc.update("delete from sign_in_delay");
        browser = new Browser(house());
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
                        "update sign_in_delay set failures = failures + 6 where login = 'agent' and failures = 3"))
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
    void an_agent_is_still_signed_in_after_a_restart_of_the_house() {
        browser.signIn("agent", Demonstration.PASSWORD);
        assertThat(browser.cookie("accueil-agent")).isPresent();
        browser.lose("JSESSIONID");
        assertThat(browser.get("/counter").statusCode()).isEqualTo(200);
    }

    @Test
    void a_forged_cookie_signs_nobody_in() {
        browser.signIn("agent", Demonstration.PASSWORD);
        String cookie = browser.cookie("accueil-agent").orElseThrow();
        assertThat(api.asNobody()
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
        browser.get("/sign-out");
        assertThat(browser.cookie("accueil-agent")).isEmpty();
        assertThat(Browser.location(browser.get("/counter"))).startsWith("/sign-in");
        browser.lose("JSESSIONID");
        assertThat(Browser.location(browser.get("/counter"))).startsWith("/sign-in");
    }

    @Test
    void the_managers_page_is_for_managers() {
        assertThat(browser.draw("manager")).as("nobody").doesNotContain(FLOOR);
        browser.signIn("agent", Demonstration.PASSWORD);
        assertThat(browser.draw("manager")).as("an agent").doesNotContain(FLOOR).contains("Cette page n’existe pas");
        Browser other = new Browser(house());
        other.signIn("responsable", Demonstration.PASSWORD);
        assertThat(other.draw("manager")).as("a manager").contains(FLOOR);
    }

    @Test
    void passwords_are_kept_only_as_their_hash() {
        assertThat(jdbc.queryForList("select password_hash from account", String.class))
                .hasSizeGreaterThan(4)
                .doesNotHaveDuplicates()
                .allSatisfy(hash -> assertThat(hash).startsWith("{bcrypt}").doesNotContain(Demonstration.PASSWORD));
    }
}
