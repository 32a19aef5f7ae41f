// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.accueil.it.support.BrowserTest;
import fr.accueil.it.support.PackagedServer;
import fr.accueil.it.support.SharedServer;
import org.junit.jupiter.api.Test;

/** The button that signs out, in a real browser: its script gives the form the token that the server asks for. */
class SignOutIT extends BrowserTest {

    private final PackagedServer server = SharedServer.get();

    @Test
    void an_agent_and_a_manager_sign_out_by_their_button_and_are_out() {
        signsOut("/counter", "agent2");
        signsOut("/manager", "responsable");
        signsOut("/manager/statistics", "responsable");
    }

    private void signsOut(String path, String login) {
        Page page = signedIn(server, path, login);

        button(page, "Se déconnecter").click();

        page.waitForURL("**/sign-in?out");
        assertThat(page.content()).contains("Vous êtes déconnecté");
        page.navigate(server.url() + path);
        assertThat(page.url()).contains("/sign-in");
    }
}
