// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.manager;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.accueil.it.support.BrowserTest;
import fr.accueil.it.support.PackagedServer;
import fr.accueil.it.support.SharedServer;
import org.junit.jupiter.api.Test;

/** The pages of tokens and of retention in a browser, every state checked by axe. */
class TokensAndRetentionIT extends BrowserTest {

    private final PackagedServer server = SharedServer.get();

    @Test
    void what_is_kept_is_read_by_a_manager_also_in_a_narrow_window() {
        Page manager = signedIn(server, "/manager/retention", "responsable");
        manager.getByTestId("retention-agent-names").waitFor();
        check(manager, "manager-retention");
        narrow(manager);
        check(manager, "manager-retention-720");
    }

    @Test
    void an_administrator_makes_a_token_by_keyboard_sees_it_once_and_revokes_it() {
        Page admin = signedIn(server, "/manager/tokens", "admin");
        button(admin, "Créer le jeton").waitFor();
        check(admin, "manager-tokens");
        button(admin, "Créer le jeton").click();
        admin.locator("#token-name[aria-invalid]").waitFor();
        check(admin, "manager-tokens-fault");
        admin.keyboard().type("Panneau d’essai");
        button(admin, "Créer le jeton").press("Enter");
        admin.getByTestId("token-value").waitFor();
        assertThat(admin.getByTestId("token-value").inputValue()).matches("acc_[A-HJ-NP-Z2-9]{40}");
        check(admin, "manager-tokens-once");
        button(admin, "J’ai copié le jeton").click();
        admin.getByText("Panneau d’essai").first().waitFor();
        narrow(admin);
        check(admin, "manager-tokens-720");
        button(admin, "Révoquer.: Panneau d’essai").click();
        button(admin, "Révoquer le jeton").waitFor();
        check(admin, "manager-tokens-revoke");
        button(admin, "Révoquer le jeton").click();
        admin.getByText("Aucun jeton n’a été créé.").waitFor();
    }

    private static void check(Page page, String state) {
        picture(page, state);
        assertAccessible(page, state);
    }

    private static void narrow(Page page) {
        page.setViewportSize(720, 900);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("nothing is cut")
                .isEqualTo(true);
    }
}
