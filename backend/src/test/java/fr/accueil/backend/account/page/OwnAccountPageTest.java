// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.accueil.backend.account.AccountAnswer;
import fr.accueil.backend.account.AccountCommands;
import fr.accueil.backend.account.AccountDraft;
import fr.accueil.backend.account.GivenPassword;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Demonstration;
import fr.accueil.backend.security.Grants;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Browser;
import fr.accueil.backend.support.ServerTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The first days of a person with an account, as a browser without scripts sees them. */
class OwnAccountPageTest extends ServerTest {

    private static final Actor ADMIN = new Actor("admin", Role.ADMIN, Optional.empty());
    private static final String OWN = "un parapluie mouillé dans le couloir";
    private static final String OTHER = "trois pommes vertes sur un balcon";

    @Autowired
    private AccountCommands commands;

    private Browser browser;

    @BeforeEach
    void open_a_browser() {
        forget_the_new_people();
        browser = new Browser(server());
    }

    @AfterEach
    void forget_the_new_people() {
        jdbc.update("delete from sign_in_delay");
        jdbc.update("delete from sign_in");
        jdbc.update("delete from account where login like 'new%'");
    }

    private GivenPassword given(String login, Role role) {
        AccountDraft draft = new AccountDraft(login, "Dominique Leroy", "", Optional.of(Grants.everywhere(role)));
        return ((AccountAnswer.Done<GivenPassword>) commands.create(ADMIN, draft)).value();
    }

    private Browser settled(String login, Role role) {
        Browser person = new Browser(server());
        person.signIn(login, given(login, role).password().text());
        assertThat(choose(person, OWN, OWN).statusCode()).isEqualTo(302);
        return person;
    }

    private static HttpResponse<String> choose(Browser person, String next, String again) {
        return person.submit("/account", "/account/first-password", Map.of("next", next, "again", again));
    }

    private static HttpResponse<String> change(Browser person, String present, String next) {
        return person.submit("/account", "/account/password", Map.of("present", present, "next", next, "again", next));
    }

    @Test
    void a_new_agent_comes_in_with_the_sheet_and_chooses_a_password_before_anything_else() {
        String once = given("new", Role.AGENT).password().text();

        assertThat(Browser.location(browser.signIn("new", once))).doesNotContain("sign-in");
        for (String page : List.of("/counter", "/manager", "/", "/reception", "/?v-r=init&location=counter")) {
            assertThat(browser.get(page).body()).as(page).doesNotContain("Guichet");
        }
        assertThat(Browser.location(browser.get("/counter"))).isEqualTo("/account");
        assertThat(browser.get("/account").body()).contains("Choisissez votre mot de passe");

        HttpResponse<String> done = choose(browser, OWN, OWN);

        assertThat(Browser.location(done)).isEqualTo("/account?changed");
        assertThat(browser.get("/account?changed").body())
                .contains("Votre mot de passe est changé", "Dominique Leroy", "Agent", "tous les sites", "/counter");
        assertThat(browser.get("/counter").statusCode()).isEqualTo(200);
        assertThat(Browser.location(new Browser(server()).signIn("new", OWN))).doesNotContain("wrong");
        assertThat(jdbc.queryForList("select action from audit where actor = 'new'", String.class))
                .contains("PASSWORD_CHANGED");
    }

    @Test
    void a_one_time_password_that_was_used_or_is_mistyped_is_refused_with_a_sentence() {
        String once = given("new", Role.AGENT).password().text();
        browser.signIn("new", once);

        Browser other = new Browser(server());
        assertThat(Browser.location(other.signIn("new", once))).isEqualTo("/sign-in?wrong=once");
        assertThat(other.get("/sign-in?wrong=once").body()).contains("usage unique", "déjà servi");
        choose(browser, OWN, OWN);
        assertThat(Browser.location(other.signIn("new", once)))
                .as("reused later")
                .isEqualTo("/sign-in?wrong=once");
        assertThat(Browser.location(other.signIn("nobody", "ABCD-EFGH-JKMN-PQRS")))
                .isEqualTo("/sign-in?wrong=once");
    }

    @Test
    void after_72_hours_a_one_time_password_opens_nothing() {
        String once = given("new", Role.AGENT).password().text();
        jdbc.update("update account set one_time_until = created_at where login = 'new'");

        assertThat(Browser.location(browser.signIn("new", once))).isEqualTo("/sign-in?wrong=once");
    }

    @ParameterizedTest
    @ValueSource(strings = {"petit mot", "motdepasse123", "Dominique va au marché", "abcd-efgh-jkmn-pqrs"})
    void a_weak_first_password_is_refused_at_its_field_and_the_person_stays(String weak) {
        browser.signIn("new", given("new", Role.AGENT).password().text());

        HttpResponse<String> answer = choose(browser, weak, weak);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("id=\"fault\"", "aria-invalid=\"true\"", "Ce mot de passe")
                .doesNotContain(weak);
        assertThat(Browser.location(choose(browser, OWN, OWN))).isEqualTo("/account?changed");
    }

    @Test
    void a_password_of_ten_thousand_characters_is_refused_with_a_sentence() {
        Browser person = settled("new", Role.AGENT);
        String long_one = "x7é ".repeat(2_500);

        assertThat(change(person, OWN, long_one).body()).contains("128\u00a0caractères au plus");
        assertThat(change(person, long_one, OTHER).body()).contains("Ce n’est pas votre mot de passe actuel");
        assertThat(Browser.location(new Browser(server()).signIn("new", long_one)))
                .isEqualTo("/sign-in?wrong");
    }

    @Test
    void who_changes_a_password_is_signed_out_everywhere_else() {
        Browser person = settled("new", Role.AGENT);
        Browser elsewhere = new Browser(server());
        elsewhere.signIn("new", OWN);

        assertThat(change(person, "not mine at all", OTHER).body()).contains("Ce n’est pas votre mot de passe actuel");
        assertThat(change(person, OWN, OWN).body()).contains("que vous avez déjà");
        assertThat(Browser.location(change(person, OWN, OTHER))).isEqualTo("/account?changed");

        assertThat(person.get("/counter").statusCode()).isEqualTo(200);
        assertThat(Browser.location(elsewhere.get("/counter"))).startsWith("/sign-in");
        assertThat(Browser.location(new Browser(server()).signIn("new", OWN))).isEqualTo("/sign-in?wrong");
    }

    @Test
    void guesses_of_the_present_password_are_slowed() {
        Browser person = settled("new", Role.AGENT);
        for (int i = 0; i < 3; i++) {
            assertThat(change(person, "guess " + i, OTHER).body()).contains("Ce n’est pas");
        }
        jdbc.update("update sign_in_delay set failures = 9 where failures = 3");

        assertThat(change(person, OWN, OTHER).body()).contains("Trop d’essais", "secondes");
    }

    @Test
    void the_password_of_a_demonstration_account_stays_as_everybody_knows_it() {
        browser.signIn("agent", Demonstration.PASSWORD);

        assertThat(change(browser, Demonstration.PASSWORD, OWN).body()).contains("compte de démonstration");
        assertThat(Browser.location(new Browser(server()).signIn("agent", Demonstration.PASSWORD)))
                .doesNotContain("wrong");
    }

    @Test
    void a_person_sees_their_sign_ins_and_ends_one_or_all_others() {
        Browser person = settled("new", Role.AGENT);
        Browser second = new Browser(server());
        Browser third = new Browser(server());
        second.signIn("new", OWN);
        third.signIn("new", OWN);

        String page = person.get("/account").body();
        assertThat(page.split("cette machine", -1)).hasSize(2);
        assertThat(page).contains("Autre navigateur", "Dernière activité");
        Matcher id = Pattern.compile("name=\"id\" value=\"([0-9a-f]{64})\"").matcher(page);
        assertThat(id.find()).isTrue();
        person.submit("/account", "/account/end", Map.of("id", id.group(1)));
        assertThat(List.of(second, third)).filteredOn(OwnAccountPageTest::isOut).hasSize(1);

        second.signIn("new", OWN);
        third.signIn("new", OWN);
        assertThat(Browser.location(person.submit("/account", "/account/end-others", Map.of())))
                .isEqualTo("/account?ended");
        assertThat(List.of(second, third)).allMatch(OwnAccountPageTest::isOut);
        assertThat(isOut(person)).isFalse();
    }

    private static boolean isOut(Browser browser) {
        return Browser.location(browser.get("/counter")).startsWith("/sign-in");
    }

    @Test
    void no_person_ends_the_sign_in_of_another() {
        Browser person = settled("new", Role.AGENT);
        Browser other = settled("new2", Role.AGENT);
        String id = jdbc.queryForObject("select token_hash from sign_in where account = 'new2'", String.class);

        person.submit("/account", "/account/end", Map.of("id", String.valueOf(id)));
        person.submit("/account", "/account/end", Map.of("id", "' or 1=1 --"));

        assertThat(isOut(other)).isFalse();
        assertThat(person.forge("/account/end-others", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void a_disabled_person_is_out_with_the_next_click_and_looks_like_a_wrong_password() {
        Browser person = settled("new", Role.AGENT);
        assertThat(person.get("/counter").statusCode()).isEqualTo(200);

        commands.disable(ADMIN, "new");

        assertThat(isOut(person)).isTrue();
        assertThat(Browser.location(new Browser(server()).signIn("new", OWN))).isEqualTo("/sign-in?wrong");
        commands.enable(ADMIN, "new");
        assertThat(isOut(person)).as("its old cookie").isTrue();
        assertThat(Browser.location(new Browser(server()).signIn("new", OWN))).doesNotContain("wrong");
    }

    @Test
    void a_page_that_only_watches_is_ended_within_seconds() {
        Browser person = settled("new", Role.MANAGER);
        person.draw("manager");
        long before = sessions();
        assertThat(before).isPositive();

        commands.disable(ADMIN, "new");

        await().untilAsserted(() -> assertThat(sessions()).isLessThan(before));
    }

    @Autowired
    private fr.accueil.backend.security.signin.OpenSessions openSessions;

    private long sessions() {
        return openSessions.count();
    }

    @Test
    void another_role_opens_other_pages_and_no_former_ones() {
        Browser person = settled("new", Role.MANAGER);
        assertThat(person.draw("manager")).contains("Préfecture de la Loire-Atlantique");
        var shown = commands.all(ADMIN).stream()
                .filter(account -> account.login().equals("new"))
                .findFirst()
                .orElseThrow();

        commands.change(
                ADMIN,
                shown.asDraft(),
                new AccountDraft("new", "Dominique Leroy", "", Optional.of(Grants.everywhere(Role.AGENT))));

        assertThat(isOut(person)).isTrue();
        person.signIn("new", OWN);
        assertThat(person.draw("manager")).contains("Cette page n’existe pas");
    }

    @Test
    void a_password_of_the_first_version_is_kept_as_a_newer_hash_after_a_sign_in() {
        settled("new", Role.AGENT);
        jdbc.update(
                "update account set password_hash = ? where login = 'new'",
                "{bcrypt}" + new org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder().encode(OTHER));

        assertThat(Browser.location(browser.signIn("new", OTHER))).doesNotContain("wrong");

        assertThat(jdbc.queryForObject("select password_hash from account where login = 'new'", String.class))
                .startsWith("{hmac-bcrypt}");
        assertThat(Browser.location(new Browser(server()).signIn("new", OTHER))).doesNotContain("wrong");
    }

    @Test
    void a_stranger_and_a_device_have_no_account_page() {
        assertThat(Browser.location(browser.get("/account"))).startsWith("/sign-in");
        assertThat(browser.forge("/account/password", Map.of("next", OWN)).statusCode())
                .isEqualTo(403);
    }
}
