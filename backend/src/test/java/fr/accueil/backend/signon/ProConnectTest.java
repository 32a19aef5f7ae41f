// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.signon;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.Browser;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** ProConnect, by a double that refuses what it refuses; and what it must not be able to make us believe. */
class ProConnectTest extends SignOnServerTest {

    private static final String WAITING = "Il vous faut encore un rôle ici";
    private static final String NOT_BELIEVED = "n’a pas pu être vérifiée";

    @Test
    void an_agent_of_the_prefecture_is_recognised_and_waits_for_a_role() {
        assertThat(sentence(signInBy(browser, "proconnect", "-"))).contains("ProConnect vous a reconnu", WAITING);

        assertThat(jdbc.queryForMap("select login, name, mail, subject from sign_on_waiting"))
                .containsEntry("LOGIN", "angela.dubois")
                .containsEntry("NAME", "Angela Claire Dubois")
                .containsEntry("MAIL", "angela.dubois@prefecture.example")
                .containsEntry("SUBJECT", "704e024229015d2b");
        assertThat(isIn(browser)).isFalse();
    }

    @Test
    void only_what_proconnect_announces_is_asked_of_it() {
        Map<String, String> asked = query(press(browser, "proconnect"));

        assertThat(asked)
                .containsOnlyKeys("response_type", "client_id", "redirect_uri", "scope", "claims", "state", "nonce")
                .containsEntry("scope", "openid given_name usual_name email siret")
                .containsEntry("redirect_uri", server() + "/sign-in/from/proconnect");
        assertThat(asked.get("claims")).contains("\"acr\"", "\"essential\":true", "eidas2", "eidas3");
        assertThat(asked.get("state")).hasSizeGreaterThanOrEqualTo(32);
        assertThat(asked.get("nonce")).hasSizeGreaterThanOrEqualTo(32);
    }

    @Test
    void other_providers_are_given_a_proof_of_the_code() {
        assertThat(query(press(browser, "pref")))
                .containsKey("code_challenge")
                .containsEntry("code_challenge_method", "S256");
    }

    @Test
    void who_identified_themselves_too_weakly_is_told_so() {
        PROCONNECT.acr = "eidas1";

        assertThat(sentence(signInBy(browser, "proconnect", "-"))).contains("second moyen");
        assertNobodyCame();
    }

    @Test
    void an_agent_of_another_office_is_told_whom_to_ask() {
        PROCONNECT.person.put("siret", "21440109300015");

        assertThat(sentence(signInBy(browser, "proconnect", "-"))).contains("une autre administration");
        assertNobodyCame();
    }

    @Test
    void a_person_without_an_address_is_recognised_by_their_name_and_without_both_by_nobody() {
        PROCONNECT.person.remove("email");
        assertThat(sentence(signInBy(browser, "proconnect", "-"))).contains(WAITING);
        assertThat(jdbc.queryForMap("select name, mail from sign_on_waiting")).containsEntry("MAIL", null);

        jdbc.update("delete from sign_on_waiting");
        PROCONNECT.person.remove("given_name");
        PROCONNECT.person.remove("usual_name");
        assertThat(sentence(signInBy(browser, "proconnect", "-"))).contains("ni votre nom ni votre adresse");
        assertNobodyCame();
    }

    @Test
    void a_name_of_any_content_is_kept_as_one_that_can_be_shown() {
        PROCONNECT.person.put("given_name", "<b>\u0000\u202E " + "x".repeat(400));
        PROCONNECT.person.put("email", "not an address <script>");

        assertThat(sentence(signInBy(browser, "proconnect", "-"))).contains(WAITING);

        Map<String, Object> kept = jdbc.queryForMap("select name, mail, login from sign_on_waiting");
        assertThat(String.valueOf(kept.get("NAME"))).startsWith("<b> x").hasSizeLessThanOrEqualTo(80);
        assertThat(kept).containsEntry("MAIL", null);
        assertThat(String.valueOf(kept.get("LOGIN"))).matches("[a-z0-9._@-]{2,80}");
    }

    @ParameterizedTest
    @EnumSource(
            value = Lie.class,
            names = {
                "OTHER_ISSUER",
                "OTHER_NONCE",
                "OTHER_AUDIENCE",
                "OTHER_KEY",
                "SIGNED_BY_SECRET",
                "NOT_SIGNED",
                "OVER",
                "HUGE",
                "OTHER_PERSON",
                "PLAIN_USER_INFO",
                "NO_TOKEN"
            })
    void what_cannot_be_believed_is_not_believed(Lie lie) {
        String there = press(browser, "proconnect");
        PROCONNECT.lies.add(lie);

        assertThat(sentence(browser.get(wayBack(there, "-")))).contains(NOT_BELIEVED);
        assertNobodyCame();
    }

    @Test
    void a_code_opens_once_and_a_way_back_leads_in_once() {
        String back = wayBack(press(browser, "proconnect"), "-");
        String kept = browser.cookie("accueil-sign-on").orElseThrow();
        assertThat(sentence(browser.get(back))).contains(WAITING);

        assertThat(sentence(browser.get(back))).as("without its cookie").contains("n’est plus valable");
        browser.hold("accueil-sign-on", kept);
        assertThat(sentence(browser.get(back))).as("with a copy of it").contains("a déjà servi");
    }

    @Test
    void a_code_that_the_provider_knows_no_more_is_over() {
        String back = wayBack(press(browser, "proconnect"), "-");

        assertThat(sentence(browser.get(back.replaceAll("code=[^&]+", "code=another"))))
                .contains("n’est plus valable");
        assertNobodyCame();
    }

    @ParameterizedTest
    @CsvSource({
        "state=[^&]+, state=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA, n’est plus valable",
        "state=[^&]+, x=y, n’est plus valable",
        "code=[^&]+, code=, n’a pas pu être vérifiée",
        "iss=[^&]+, iss=https://elsewhere.example, n’a pas pu être vérifiée",
        "code=[^&]+, error=access_denied, a été interrompue",
        "code=[^&]+, error=invalid_scope, dont le réglage est à revoir",
        "code=[^&]+, error=temporarily_unavailable, ne répond pas"
    })
    void a_way_back_that_was_changed_leads_nowhere(String part, String other, String told) {
        String back = wayBack(press(browser, "proconnect"), "-");

        assertThat(sentence(browser.get(back.replaceAll(part, other)))).contains(told);
        assertNobodyCame();
    }

    @Test
    void a_way_back_leads_only_the_browser_in_that_began_it_and_only_from_its_provider() {
        String back = wayBack(press(browser, "proconnect"), "-");

        assertThat(sentence(new Browser(server()).get(back))).contains("n’est plus valable");
        assertThat(sentence(browser.get(back.replace("/from/proconnect", "/from/region"))))
                .contains("n’est plus valable");
        assertThat(Browser.location(browser.get(back.replace("/from/proconnect", "/from/%3Cscript%3E"))))
                .isEqualTo("/sign-in");
        assertNobodyCame();
    }

    @Test
    void a_way_back_that_comes_to_nothing_signs_nobody_out() {
        browser.signIn("agent", "demonstration");
        browser.get("/sign-in/from/proconnect?state=x&code=y");
        browser.lose("JSESSIONID");

        assertThat(isIn(browser)).isTrue();
    }

    @Test
    void signing_out_tells_proconnect_what_it_wants_to_know() {
        sentence(signInBy(browser, "proconnect", "-"));
        jdbc.update("insert into account (login, name, password_hash) values ('angela', 'Angela', '{provider}')");
        jdbc.update("insert into account_role (login, site, role) values ('angela', 'nantes', 'AGENT')");
        jdbc.update("insert into account_provider (login, provider, issuer, subject)"
                + " select 'angela', provider, issuer, subject from sign_on_waiting");
        signInBy(browser, "proconnect", "-");

        HttpResponse<String> page = browser.signOut();
        String there = goesOnTo(page);

        assertThat(query(there)).containsOnlyKeys("id_token_hint", "state", "post_logout_redirect_uri");
        String back = wayBack(there, "-");
        assertThat(Browser.location(browser.get(back.replaceAll("state=.*", "state=another"))))
                .isEqualTo("/sign-in");
    }

    private void assertNobodyCame() {
        assertThat(logins()).isEmpty();
        assertThat(jdbc.queryForObject("select count(*) from sign_on_waiting", Integer.class))
                .isZero();
        assertThat(isIn(browser)).isFalse();
    }

    private static Map<String, String> query(String address) {
        return Arrays.stream(URI.create(address).getRawQuery().split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }
}
