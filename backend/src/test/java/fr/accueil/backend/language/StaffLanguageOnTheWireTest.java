// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.language;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.Browser;
import fr.accueil.backend.support.ServerTest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaffLanguageOnTheWireTest extends ServerTest {

    private static final String PASSWORD = "demonstration";

    private Browser browser;

    @BeforeEach
    void open_a_browser() {
        jdbc.update("delete from sign_in_delay");
        browser = new Browser(server());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr-FR,fr;q=0.9,en;q=0.8 | fr",
                "en-GB,en;q=0.9,fr;q=0.8 | en-GB",
                "en-US | en-GB",
                "de,en;q=0.7,fr;q=0.3 | en-GB",
                "fr;q=0.3,en;q=0.7 | en-GB",
                "de-DE,es | fr",
                "* | fr",
                "en;q=0 | fr",
                ",,;q=;x=\"| fr",
            })
    void the_sign_in_page_is_in_the_language_that_the_browser_prefers(String preferred, String language) {
        assertThat(browser.preferring(preferred).get("/sign-in").body()).contains("<html lang=\"" + language + "\"");
    }

    @Test
    void without_a_preference_the_sign_in_page_is_french() {
        assertThat(browser.get("/sign-in").body())
                .contains("<html lang=\"fr\"", "<title>Connexion – Accueil</title>", "Se connecter");
    }

    @Test
    void the_sign_in_page_is_english_from_its_title_to_its_button() {
        browser.preferring("en-GB");
        assertThat(browser.get("/sign-in?wrong").body())
                .contains("<title>Sign in – Accueil</title>", "Password", "not recognised")
                .doesNotContain("Connexion", "Mot de passe", "Identifiant", "Se connecter");
    }

    @Test
    void the_choice_counts_before_the_preference_of_the_browser() {
        browser.preferring("en-GB");
        HttpResponse<String> chosen = browser.get("/sign-in?lang=fr");
        assertThat(chosen.body()).contains("<html lang=\"fr\"");
        assertThat(browser.get("/sign-in").body()).contains("<html lang=\"fr\"");
        assertThat(cookie(chosen))
                .contains("accueil-language=fr;", "HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=31536000");
        browser.get("/sign-in?lang=en-GB");
        assertThat(browser.cookie("accueil-language")).contains("en");
        assertThat(browser.preferring("fr").get("/sign-in").body()).contains("<html lang=\"en-GB\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "", "xx-YY", "EN%0D%0ASet-Cookie:%20a=b", "%F0%9F%98%80", "..%2F..", "%3Cscript%3E"})
    void a_language_that_the_screens_do_not_have_is_neither_shown_nor_kept(String tag) {
        HttpResponse<String> page = browser.get("/sign-in?lang=" + tag);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<html lang=\"fr\"");
        assertThat(browser.cookie("accueil-language")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "x", "en_GB.utf8", "<script>"})
    void a_cookie_that_the_server_did_not_write_is_ignored(String value) {
        browser.preferring("en").hold("accueil-language", value);
        assertThat(browser.get("/sign-in").body()).contains("<html lang=\"en-GB\"");
    }

    @Test
    void the_counter_is_in_the_language_that_the_browser_prefers() {
        browser.preferring("de,en;q=0.7,fr;q=0.3").signIn("agent", PASSWORD);
        assertThat(browser.get("/counter").body()).contains("<html lang=\"en-GB\"");
        assertThat(browser.draw("counter"))
                .contains("Which counter are you at?", "Loire-Atlantique Prefecture", "Sign out")
                .doesNotContain("À quel guichet", "Préfecture", "Remise de titre");
    }

    @Test
    void the_page_that_was_requested_before_the_sign_in_is_in_the_language_of_the_browser() {
        browser.preferring("en").get("/counter");
        browser.signIn("agent", PASSWORD);
        assertThat(browser.get("/counter").body()).contains("<html lang=\"en-GB\"");
    }

    @Test
    void a_choice_made_at_the_counter_holds_for_the_reception_desk_and_the_manager() {
        browser.preferring("en").signIn("responsable", PASSWORD);
        assertThat(browser.draw("counter", "lang=fr")).contains("À quel guichet");
        assertThat(browser.cookie("accueil-language")).contains("fr");
        assertThat(browser.draw("reception")).contains("Pré-accueil").doesNotContain("Reception desk");
        assertThat(browser.draw("manager")).contains("Préfecture de la Loire-Atlantique");
        assertThat(browser.get("/manager").body()).contains("<html lang=\"fr\"");
    }

    @Test
    void the_page_of_tokens_is_english_for_an_english_administrator() {
        browser.preferring("en").signIn("admin", PASSWORD);
        assertThat(browser.draw("manager/tokens"))
                .contains("Create the token", "Loire-Atlantique Prefecture")
                .doesNotContain("Préfecture", "Se déconnecter");
    }

    @Test
    void the_editor_of_the_site_is_english_for_an_english_administrator() {
        browser.preferring("en").signIn("admin", PASSWORD);
        for (String page : List.of("manager/site/services", "manager/site/services/ACC-INFO", "manager/site/queues")) {
            assertThat(browser.draw(page))
                    .as(page)
                    .contains("Edit the site", "No change", "Loire-Atlantique Prefecture")
                    .doesNotContain("Modifier", "Se déconnecter");
        }
    }

    @Test
    void every_page_of_the_manager_is_english_for_an_english_browser() {
        browser.preferring("en").signIn("responsable", PASSWORD);
        for (String page : List.of(
                "manager",
                "manager/devices",
                "manager/openings",
                "manager/audit",
                "manager/retention",
                "manager/appointments",
                "manager/training",
                "manager/staffing",
                "manager/waits",
                "manager/results",
                "manager/suggestions",
                "manager/statistics",
                "manager/statistics/tickets")) {
            assertThat(browser.draw(page))
                    .as(page)
                    .contains("Loire-Atlantique Prefecture", "Français", "English")
                    .doesNotContain("Préfecture", "Se déconnecter");
        }
    }

    @Test
    void the_accounts_and_ones_own_account_are_english_for_an_english_browser() {
        browser.preferring("en").signIn("admin", PASSWORD);
        assertThat(browser.draw("manager/accounts"))
                .contains("Accounts", "New account", "My account")
                .doesNotContain("Comptes", "Mon compte");
        assertThat(browser.get("/account").body())
                .contains("My account", "Change your password", "Administrator", "all sites")
                .doesNotContain("Mon compte", "Mot de passe");
    }

    @Test
    void a_page_that_does_not_exist_says_so_in_english() {
        browser.preferring("en").signIn("responsable", PASSWORD);
        assertThat(browser.draw("manager/nothing")).contains("This page does not exist");
        assertThat(new Browser(server()).preferring("en").get("/nothing").body())
                .contains("<html lang=\"en-GB\"", "This page does not exist");
    }

    @Test
    void the_screens_of_visitors_keep_their_own_rule() {
        browser.preferring("en").get("/kiosk/accueil?lang=en");
        browser.get("/display/hall?lang=en");
        assertThat(browser.cookie("accueil-language")).isEmpty();
    }

    private static String cookie(HttpResponse<?> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(set -> set.startsWith("accueil-language="))
                .findFirst()
                .orElse("");
    }
}
