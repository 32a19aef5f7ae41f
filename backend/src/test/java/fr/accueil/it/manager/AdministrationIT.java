// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.manager;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import fr.accueil.it.support.BrowserTest;
import fr.accueil.it.support.PackagedServer;
import fr.accueil.it.support.SharedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of the site, of tokens and of retention in a browser, every state checked by axe. */
class AdministrationIT extends BrowserTest {

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

    @Test
    void an_open_kiosk_follows_a_site_file_that_is_brought_back_and_its_former_version(@TempDir Path folder)
            throws IOException {
        Page kiosk = kiosk(server);
        Page admin = signedIn(server, "/manager/site", "admin");
        check(admin, "manager-site");

        Download file = admin.waitForDownload(
                () -> admin.getByText("Télécharger nantes.yaml").click());
        String text = Files.readString(file.path());
        Path changed = Files.writeString(folder.resolve("nantes.yaml"), withOneMoreGroup(text));
        admin.locator("vaadin-upload input[type=file]").setInputFiles(changed);
        admin.locator("#site-reason").waitFor();
        check(admin, "manager-site-differences");
        admin.locator("#site-reason").fill("Essai de printemps");
        button(admin, "Appliquer").press("Enter");

        kiosk.getByText("Essai de printemps").first().waitFor();
        admin.getByText("en vigueur.").first().waitFor();
        button(admin, "Voir les différences de la version 2").click();
        admin.getByText("Ce que la version 2 a changé").waitFor();
        check(admin, "manager-site-version");
        narrow(admin);

        button(admin, "Revenir à la version 1").click();
        button(admin, "Revenir à cette version").waitFor();
        check(admin, "manager-site-back");
        button(admin, "Revenir à cette version").click();
        kiosk.getByText("Essai de printemps")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private static String withOneMoreGroup(String text) {
        String group = "  - { code: spring, icon: question, label: { fr: Essai de printemps, en: Spring trial } }\n";
        String service =
                "  - { code: SPRING, group: spring, label: { fr: Essai, en: Trial }, outcome: ticket, queue: A }\n";
        return text.replace("\ngroups:\n", "\ngroups:\n" + group).replace("\nservices:\n", "\nservices:\n" + service);
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
