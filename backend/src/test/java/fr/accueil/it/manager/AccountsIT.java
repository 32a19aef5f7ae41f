// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.manager;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.accueil.it.support.BrowserTest;
import fr.accueil.it.support.PackagedServer;
import fr.accueil.it.support.SharedServer;
import org.junit.jupiter.api.Test;

/** An administrator gives an account, its person begins with it, and it is closed; every state without a fault of axe. */
class AccountsIT extends BrowserTest {

    private static final String OWN = "un parapluie mouillé dehors";

    private final PackagedServer server = SharedServer.get();

    @Test
    void a_new_agent_begins_with_the_sheet_and_is_out_when_the_account_is_disabled() {
        Page administrator = signedIn(server, "/manager/accounts", "admin");
        administrator.locator("table.people").waitFor();
        picture(administrator, "accounts");
        assertAccessible(administrator, "manager-accounts");
        String once = given(administrator);

        Page agent = device(1440, 900);
        signIn(agent, once);
        agent.locator("#next").waitFor();
        assertAccessible(agent, "account-first");
        choose(agent, "motdepasse123");
        agent.locator("#fault").waitFor();
        assertAccessible(agent, "account-refused");
        choose(agent, OWN);
        agent.locator("ul.sign-ins").waitFor();
        assertAccessible(agent, "account");
        agent.navigate(server.url() + "/counter");
        agent.getByText("Axe Leroy").waitFor();

        press(administrator, "Terminer");
        press(administrator, "Désactiver\u00a0: Axe Leroy");
        Locator disable = administrator
                .locator("vaadin-dialog.sheet")
                .getByText("Désactiver", new Locator.GetByTextOptions().setExact(true));
        disable.waitFor();
        assertAccessible(administrator, "manager-accounts-disable");
        disable.click();
        named(administrator, "Réactiver\u00a0: Axe Leroy").waitFor();
        agent.waitForURL("**/sign-in*");
        assertThat(agent.url()).contains("/sign-in");
    }

    private String given(Page administrator) {
        press(administrator, "Nouveau compte");
        administrator.locator("#account-login").waitFor();
        assertAccessible(administrator, "manager-accounts-form");
        press(administrator, "Créer le compte");
        administrator.locator("#account-login-fault").waitFor();
        assertAccessible(administrator, "manager-accounts-refused");
        administrator.locator("#account-login").fill("axe.leroy");
        administrator.locator("#account-name").fill("Axe Leroy");
        administrator.locator("#account-role").selectOption("AGENT");
        press(administrator, "Créer le compte");
        administrator.locator(".sheet-page").waitFor();
        assertAccessible(administrator, "manager-accounts-sheet");
        return administrator.getByTestId("sheet-password").textContent();
    }

    private void signIn(Page agent, String password) {
        agent.navigate(server.url() + "/sign-in");
        agent.locator("#username").fill("axe.leroy");
        agent.locator("#password").fill(password);
        agent.keyboard().press("Enter");
    }

    private static void choose(Page agent, String password) {
        agent.locator("#next").fill(password);
        agent.locator("#again").fill(password);
        agent.keyboard().press("Enter");
    }

    private static void press(Page page, String name) {
        named(page, name).click();
    }
}
