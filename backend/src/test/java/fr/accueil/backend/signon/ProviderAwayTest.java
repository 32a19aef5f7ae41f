// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.signon;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.security.Demonstration;
import fr.accueil.backend.support.Browser;
import fr.accueil.backend.support.Simultaneously;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A provider that is away, or silent, keeps nobody out who has a password. */
class ProviderAwayTest extends SignOnServerTest {

    @Test
    void the_page_of_the_sign_in_offers_a_button_for_each_provider_and_the_password() {
        String page = browser.get("/sign-in").body();

        assertThat(page)
                .contains(
                        "<h2 id=\"providers-title\" class=\"visually-hidden\">Avec le compte de votre administration",
                        "href=\"/sign-in/with/pref\"",
                        "Se connecter avec Préfecture 44",
                        "Se connecter avec Région",
                        "Se connecter avec ProConnect",
                        "ou avec un mot de passe",
                        "name=\"username\"");
    }

    @Test
    void who_presses_the_button_of_a_provider_that_is_away_is_told_at_once_and_uses_a_password() {
        assertThat(sentence(browser.get("/sign-in/with/nobody"))).contains("nobody ne répond pas", "mot de passe");

        String page = browser.get("/sign-in").body();
        assertThat(page).contains("nobody ne répond pas pour l’instant.", "aria-describedby=\"away-nobody\"");
        assertThat(Browser.location(browser.signIn("agent", Demonstration.PASSWORD)))
                .doesNotContain("sign-in");
    }

    @ParameterizedTest
    @EnumSource(
            value = Lie.class,
            names = {"SILENT", "ENDLESS"})
    void a_provider_that_takes_the_question_and_never_ends_its_answer_is_given_up(Lie lie) {
        String back = wayBack(press(browser, "proconnect"), "-");
        PROCONNECT.lies.add(lie);

        assertThat(sentence(browser.get(back))).contains("ProConnect ne répond pas");
        assertThat(logins()).isEmpty();
    }

    @Test
    void many_who_wait_for_a_silent_provider_hold_up_nobody_else() {
        List<Browser> browsers =
                IntStream.range(0, 40).mapToObj(i -> new Browser(server())).toList();
        List<String> ways = browsers.stream()
                .map(one -> wayBack(press(one, "proconnect"), "-"))
                .toList();
        PROCONNECT.lies.add(Lie.SILENT);

        List<String> told =
                Simultaneously.act(40, i -> Browser.location(browsers.get(i).get(ways.get(i))));

        assertThat(told).filteredOn(to -> to.startsWith("/sign-in?on=busy")).hasSizeGreaterThanOrEqualTo(20);
        assertThat(told).filteredOn(to -> to.startsWith("/sign-in?on=away")).isNotEmpty();
        assertThat(Browser.location(browser.signIn("agent", Demonstration.PASSWORD)))
                .doesNotContain("sign-in");
    }

    @Test
    void a_provider_whose_answers_are_errors_is_away() {
        String back = wayBack(press(browser, "proconnect"), "-");
        PROCONNECT.lies.add(Lie.BROKEN);

        assertThat(sentence(browser.get(back))).contains("ProConnect ne répond pas");
    }

    @Test
    void a_thousand_sign_ins_that_are_begun_and_left_take_no_place_at_the_server() {
        press(browser, "pref");
        String sessions = "select count(*) from sign_in";
        int before = jdbc.queryForObject(sessions, Integer.class);

        for (int i = 0; i < 1_000; i++) {
            Browser stranger = i % 100 == 0 ? new Browser(server()) : browser;
            press(stranger, "pref");
            assertThat(stranger.cookie("JSESSIONID")).isEmpty();
        }

        assertThat(jdbc.queryForObject(sessions, Integer.class)).isEqualTo(before);
    }

    @Test
    void what_a_stranger_writes_into_the_address_is_not_shown() {
        for (String address : List.of("on=%3Cscript%3E&with=pref", "on=away&with=%3Cscript%3E", "out=stays&with=x")) {
            assertThat(browser.get("/sign-in?" + address).body()).doesNotContain("<script>", "role=\"alert\"");
        }
        assertThat(Browser.location(browser.get("/sign-in/with/unknown"))).isEqualTo("/sign-in");
    }
}
