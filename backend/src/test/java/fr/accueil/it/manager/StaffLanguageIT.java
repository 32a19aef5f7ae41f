// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.manager;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import fr.accueil.it.support.BrowserTest;
import fr.accueil.it.support.PackagedServer;
import fr.accueil.it.support.SharedServer;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The staff's screens in the language that their browser prefers, or that they chose. */
class StaffLanguageIT extends BrowserTest {

    /** A French accent, outside the names of people and languages and what visitors wrote. */
    private static final Pattern ACCENT = Pattern.compile("[éèêçàùôîÉÀ]");

    private final PackagedServer server = SharedServer.get();

    @Test
    void an_english_agent_signs_in_and_reads_english_at_the_counter() {
        Page page = english("/counter", "agent2");
        heading(page, "Which counter are you at").waitFor();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en-GB");
        assertThat(words(page))
                .contains("Loire-Atlantique Prefecture", "Driving rights, then Reception")
                .noneMatch(StaffLanguageIT::french);
    }

    @Test
    void a_choice_is_made_without_leaving_the_page_and_kept_on_every_other() {
        Page page = signedIn(server, "/reception", "responsable");
        page.locator("#reception-search").fill("permis");
        page.locator("button.hit").first().waitFor();

        choose(page, "English");

        heading(page, "What is this person here for").waitFor();
        assertThat(page.locator("#reception-search").inputValue()).isEqualTo("permis");
        assertThat(kept(page)).extracting(cookie -> cookie.value).containsExactly("en");
        assertThat(kept(page)).allMatch(cookie -> cookie.httpOnly);
        page.navigate(server.url() + "/manager/statistics");
        named(page, "Sign out").waitFor();
        assertThat(page.title()).isEqualTo("Statistics, Loire-Atlantique Prefecture");
        choose(page, "Français");
        named(page, "Se déconnecter").waitFor();
        assertThat(page.title()).isEqualTo("Statistiques, Préfecture de la Loire-Atlantique");
        page.navigate(server.url() + "/manager");
        named(page, "Se déconnecter").waitFor();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/manager",
                "/manager/devices",
                "/manager/openings",
                "/manager/audit",
                "/manager/retention",
                "/manager/appointments",
                "/manager/training",
                "/manager/staffing",
                "/manager/waits",
                "/manager/results",
                "/manager/statistics",
                "/manager/statistics/tickets",
                "/reception"
            })
    void an_english_manager_meets_no_french_word_and_no_american_date(String path) {
        Page page = english(path, "responsable");
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .first()
                .waitFor();
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
        assertThat(words(page)).noneMatch(StaffLanguageIT::french).noneMatch(StaffLanguageIT::american);
        assertThat(page.title()).isNotBlank().doesNotContain("Pré");
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("nothing is cut")
                .isEqualTo(true);
    }

    private Page english(String path, String login) {
        Page page = device(1280, 720, "en-GB");
        page.navigate(server.url() + path);
        page.getByLabel("User name").fill(login);
        page.getByLabel("Password").fill(PASSWORD);
        named(page, "Sign in").click();
        page.locator("header .languages").waitFor();
        named(page, "Sign in").waitFor(gone());
        return page;
    }

    private static void choose(Page page, String language) {
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(language).setExact(true))
                .click();
    }

    private static List<Cookie> kept(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("accueil-language"))
                .toList();
    }

    private static List<String> words(Page page) {
        return page.locator("body").innerText().lines().toList();
    }

    private static boolean french(String line) {
        return ACCENT.matcher(line).find() && !line.contains("Français") && !line.contains(" · ");
    }

    private static boolean american(String line) {
        return line.matches(".*\\b(January|October|November|December) [0-9]{1,2},.*|.*[0-9] [AP]M.*");
    }
}
