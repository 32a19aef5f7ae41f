// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.signon;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.Browser;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Signing in at real providers, end to end. */
class SignOnTest extends SignOnServerTest {

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
}
