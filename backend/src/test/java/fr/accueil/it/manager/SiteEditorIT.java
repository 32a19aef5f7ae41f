// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.manager;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import fr.accueil.it.support.BrowserTest;
import fr.accueil.it.support.PackagedServer;
import fr.accueil.it.support.SharedServer;
import org.junit.jupiter.api.Test;

/** The editor of the site in a browser, every state checked by axe. */
class SiteEditorIT extends BrowserTest {

    private final PackagedServer server = SharedServer.get();

    @Test
    void a_service_is_renamed_by_keyboard_beside_its_preview_and_the_open_kiosk_follows_once_it_is_applied() {
        Page kiosk = kiosk(server);
        Page admin = signedIn(server, "/manager/site/services", "admin");
        admin.getByText("Un autre rendez-vous").first().waitFor();
        check(admin, "manager-site-services");
        admin.navigate(server.url() + "/manager/site/services/ACC-INFO");
        FrameLocator preview = admin.frameLocator(".kiosk-frame iframe");
        preview.locator("h1").waitFor();
        check(admin, "manager-site-service");
        narrow(admin);
        check(admin, "manager-site-service-720");
        admin.setViewportSize(1440, 900);

        String before = admin.locator(".form .words input").first().inputValue();
        rename(admin, "Question d’essai");
        preview.getByText("Question d’essai").first().waitFor();
        apply(admin);
        check(admin, "manager-site-service-applied");
        button(kiosk, "Autre").first().click();
        kiosk.getByText("Question d’essai").first().waitFor();

        rename(admin, before);
        apply(admin);
    }

    private static void rename(Page admin, String label) {
        admin.locator(".form .words input").first().fill(label);
        admin.keyboard().press("Tab");
        admin.getByText("1\u00a0changement non appliqué").waitFor();
    }

    private static void apply(Page admin) {
        button(admin, "Appliquer").press("Enter");
        admin.locator("#editor-reason").waitFor();
        check(admin, "manager-site-apply");
        admin.locator("#editor-reason").fill("Essai");
        button(admin, "Appliquer").nth(1).press("Enter");
        admin.getByText("est en vigueur.").first().waitFor();
        admin.getByText("Aucun changement").waitFor();
    }

    @Test
    void a_letter_that_is_taken_is_refused_and_one_that_sounds_alike_is_told() {
        Page admin = signedIn(server, "/manager/site/queues", "admin");
        Locator letters = admin.locator(".letter-field input");
        letters.first().waitFor();
        check(admin, "manager-site-queues");

        letters.nth(1).fill("A");
        admin.keyboard().press("Tab");
        admin.getByText("La lettre A est déjà celle d’une autre file.").waitFor();
        letters.nth(1).fill("M");
        admin.keyboard().press("Tab");
        admin.getByText("ces lettres se confondent").first().waitFor();
        check(admin, "manager-site-queues-alike");
        narrow(admin);

        button(admin, "Voir les différences").press("Enter");
        admin.getByText("queues[M]").first().waitFor();
        check(admin, "manager-site-queues-differences");
        button(admin, "Abandonner").first().press("Enter");
        button(admin, "Abandonner").nth(1).press("Enter");
        admin.getByText("ces lettres se confondent")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
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
