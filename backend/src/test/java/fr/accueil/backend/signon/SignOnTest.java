// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.signon;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.account.AccountAnswer;
import fr.accueil.backend.account.AccountCommands;
import fr.accueil.backend.account.AccountDraft;
import fr.accueil.backend.account.AccountFault;
import fr.accueil.backend.account.WaitingCommands;
import fr.accueil.backend.audit.CountedRefusals;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Demonstration;
import fr.accueil.backend.security.Grants;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Browser;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Signing in at real providers, end to end. */
class SignOnTest extends SignOnServerTest {

    private static final Actor ADMIN = new Actor("admin", Role.ADMIN, Optional.empty());

    @Autowired
    private AccountCommands accounts;

    @Autowired
    private WaitingCommands commands;

    @Autowired
    private CountedRefusals refusals;

    @Test
    void an_agent_of_the_prefecture_comes_in_with_the_role_of_their_group() {
        assertThat(Browser.location(browser.get("/counter"))).startsWith("/sign-in");

        HttpResponse<String> in = signInBy(browser, "pref", "Claire");

        assertThat(Browser.location(in)).startsWith("/counter");
        assertThat(isIn(browser)).isTrue();
        assertThat(logins()).containsExactly("claire");
        assertThat(jdbc.queryForMap("select * from account where login = 'claire'"))
                .containsEntry("NAME", "Claire Martin")
                .containsEntry("MAIL", "claire@prefecture.example");
        assertThat(jdbc.queryForMap("select site, role from account_role where login = 'claire'"))
                .containsEntry("SITE", "nantes")
                .containsEntry("ROLE", "AGENT");
    }

    @Test
    void of_several_groups_the_highest_role_counts_and_it_is_read_again_at_each_sign_in() {
        signInBy(browser, "pref", "Omar");
        assertThat(role("omar")).isEqualTo("MANAGER at nantes");

        PREF.person("Omar", "it");
        Browser later = new Browser(server());
        signInBy(later, "pref", "Omar");

        assertThat(role("omar")).isEqualTo("ADMIN at *");
        assertThat(isIn(later)).isTrue();
        assertThat(isIn(browser)).as("what was begun with the former role").isFalse();
        assertThat(logins()).containsExactly("omar");
    }

    @Test
    void who_has_lost_their_group_is_refused_and_their_open_screens_close() {
        signInBy(browser, "pref", "Claire");
        PREF.person("Claire");

        Browser later = new Browser(server());
        assertThat(sentence(signInBy(later, "pref", "Claire"))).contains("ne vous donne plus de rôle");

        assertThat(isIn(later)).isFalse();
        assertThat(isIn(browser)).isFalse();
    }

    @Test
    void an_unknown_person_without_a_group_is_refused_and_nothing_is_kept_of_them() {
        assertThat(sentence(signInBy(browser, "pref", "Zoe")))
                .contains("Vous n’avez pas de compte ici", "administrateur");
        assertThat(logins()).isEmpty();
        assertThat(waiting()).isZero();
    }

    @Test
    void two_providers_at_once_know_two_different_people_of_the_same_name_and_address() {
        signInBy(browser, "pref", "Claire");

        Browser other = new Browser(server());
        assertThat(sentence(signInBy(other, "region", "Claire"))).contains("Il vous faut encore un rôle ici");

        assertThat(isIn(browser)).isTrue();
        assertThat(isIn(other)).isFalse();
        assertThat(logins()).containsExactly("claire");
        assertThat(jdbc.queryForObject("select login from sign_on_waiting", String.class))
                .isEqualTo("claire-2");
    }

    @Test
    void who_waits_comes_in_once_an_administrator_has_given_a_role() {
        signInBy(browser, "region", "Claire");
        signInBy(browser, "region", "Claire");
        assertThat(waiting()).as("once, however often they come").isEqualTo(1);
        String id = jdbc.queryForObject("select id from sign_on_waiting", String.class);
        var draft = new AccountDraft("claire", "Claire Martin", "", Optional.of(Grants.at("nantes", Role.RECEPTION)));
        assertThat(commands.admit(ADMIN, id, draft)).isInstanceOf(AccountAnswer.Done.class);

        HttpResponse<String> in = signInBy(browser, "region", "Claire");

        assertThat(in.statusCode()).isEqualTo(302);
        assertThat(Browser.location(in)).doesNotContain("sign-in");
        assertThat(isIn(browser)).isTrue();
        assertThat(role("claire")).isEqualTo("RECEPTION at nantes");
        assertThat(waiting()).isZero();
    }

    @Test
    void a_disabled_account_is_refused_with_a_sentence() {
        signInBy(browser, "pref", "Claire");
        accounts.disable(ADMIN, "claire");

        assertThat(isIn(browser)).isFalse();
        assertThat(sentence(signInBy(browser, "pref", "Claire"))).contains("Votre compte est désactivé");
    }

    @Test
    void who_comes_by_a_provider_has_no_password_here_and_gets_none() {
        signInBy(browser, "pref", "Claire");

        assertThat(Browser.location(new Browser(server()).signIn("claire", "{provider}")))
                .isEqualTo("/sign-in?wrong");
        assertThat(accounts.newPassword(ADMIN, "claire")).isEqualTo(AccountAnswer.refused(AccountFault.OF_A_PROVIDER));
        assertThat(browser.get("/account").body())
                .contains("il n’y a pas de mot de passe ici")
                .doesNotContain("name=\"present\"");
    }

    @Test
    void a_sign_in_by_a_provider_is_seen_and_ended_as_any_other_and_lives_on_after_a_restart() {
        signInBy(browser, "pref", "Claire");
        browser.lose("JSESSIONID");
        assertThat(isIn(browser)).as("by the stored sign-in").isTrue();

        accounts.endSignIns(ADMIN, "claire");

        assertThat(isIn(browser)).isFalse();
        assertThat(jdbc.queryForObject("select count(*) from sign_in_provider", Integer.class))
                .isZero();
    }

    @Test
    void signing_out_here_signs_out_at_the_provider_too_and_leads_back() {
        signInBy(browser, "pref", "Claire");

        assertThat(jdbc.queryForList("select provider from sign_in_provider", String.class))
                .contains("pref");
        HttpResponse<String> page = browser.signOut();

        assertThat(Browser.location(page)).isEmpty();
        assertThat(isIn(browser)).isFalse();
        String there = goesOnTo(page);
        assertThat(there).startsWith(PREF.issuer()).contains("id_token_hint=", "state=", "post_logout_redirect_uri=");
        assertThat(page.body()).contains("http-equiv=\"refresh\"", "Préfecture 44");
        HttpResponse<String> back = browser.get(wayBack(there, "Claire"));
        assertThat(Browser.location(back)).isEqualTo("/sign-in?out");
    }

    @Test
    void who_signed_in_with_a_password_signs_out_here_alone() {
        browser.signIn("agent", Demonstration.PASSWORD);

        assertThat(Browser.location(browser.signOut())).isEqualTo("/sign-in?out");
    }

    @Test
    void a_sign_in_and_a_refusal_are_in_the_audit_with_their_provider() {
        long before = jdbc.queryForObject("select coalesce(max(number), 0) from audit", Long.class);
        signInBy(browser, "pref", "Claire");
        signInBy(new Browser(server()), "pref", "Zoe");
        refusals.write();

        List<Map<String, Object>> entries = jdbc.queryForList(
                "select action, actor, subject, after_text from audit where number > ? order by number", before);
        assertThat(entries.toString())
                .contains(
                        "ACCOUNT_CREATED",
                        "ACTION=SIGNED_IN, ACTOR=claire, SUBJECT=claire, AFTER_TEXT=provider: pref",
                        "SIGN_IN_REFUSED",
                        "SIGN-ON/pref")
                .doesNotContain("Zoe");
    }

    private int waiting() {
        return jdbc.queryForObject("select count(*) from sign_on_waiting", Integer.class);
    }

    private String role(String login) {
        Map<String, Object> row = jdbc.queryForMap("select site, role from account_role where login = ?", login);
        return row.get("ROLE") + " at " + row.get("SITE");
    }
}
