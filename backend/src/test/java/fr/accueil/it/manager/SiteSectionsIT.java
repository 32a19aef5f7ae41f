// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.manager;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import fr.accueil.it.support.BrowserTest;
import fr.accueil.it.support.PackagedServer;
import fr.accueil.it.support.SharedServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Counters, hours, rules and equipment in the editor, every state checked by axe. Nothing is applied. */
class SiteSectionsIT extends BrowserTest {

    private final PackagedServer server = SharedServer.get();

    private Page opened(String section) {
        Page admin = signedIn(server, "/manager/site/" + section, "admin");
        admin.locator(".forms section").first().waitFor();
        check(admin, "manager-site-" + section);
        return admin;
    }

    @AfterEach
    void the_draft_is_given_up() {
        Page admin = signedIn(server, "/manager/site/counters", "admin");
        admin.locator(".forms section").first().waitFor();
        if (button(admin, "Abandonner").first().isVisible()) {
            button(admin, "Abandonner").first().press("Enter");
            button(admin, "Abandonner").nth(1).press("Enter");
            admin.getByText("Aucun changement").waitFor();
        }
    }

    @Test
    void a_counter_is_added_by_keyboard_and_says_that_it_has_no_queue_until_it_has_one() {
        Page admin = opened("counters");
        admin.locator("#new-counter").fill("99");
        button(admin, "Ajouter un guichet").press("Enter");
        Locator fresh = admin.locator("details[open]");
        fresh.getByText("ce guichet n’a pas de file").waitFor();
        check(admin, "manager-site-counter-without-queues");

        fresh.locator(".queues-field select").selectOption("A");
        admin.getByText("À corriger avant d’appliquer")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        narrow(admin, "manager-site-counters-720");
    }

    @Test
    void hours_that_end_before_they_begin_or_overlap_are_refused_at_the_field() {
        Page admin = opened("hours");
        admin.getByLabel("Ouvert jour et nuit").uncheck();
        button(admin, "Ajouter une plage le lundi").press("Enter");
        admin.getByLabel("lundi, plage 1, de").fill("09:00");
        admin.getByLabel("lundi, plage 1, à").fill("08:00");
        admin.keyboard().press("Tab");
        admin.getByText("La fin d’une plage doit être après son début.").waitFor();
        check(admin, "manager-site-hours-refused");

        admin.getByLabel("lundi, plage 1, à").fill("12:00");
        button(admin, "Ajouter une plage le lundi").press("Enter");
        admin.getByLabel("lundi, plage 2, de").fill("11:00");
        admin.getByLabel("lundi, plage 2, à").fill("16:00");
        admin.keyboard().press("Tab");
        admin.getByText("Deux plages se chevauchent").waitFor();
        narrow(admin, "manager-site-hours-720");
    }

    @Test
    void the_rules_and_the_equipment_are_accessible_in_every_width() {
        narrow(opened("rules"), "manager-site-rules-720");
        Page admin = opened("equipment");
        admin.getByLabel("Imprimante").first().selectOption("cloudprnt");
        admin.getByLabel("Adresse matérielle").waitFor();
        admin.locator("summary").first().click();
        check(admin, "manager-site-equipment-open");
        narrow(admin, "manager-site-equipment-720");
    }

    private static void check(Page page, String state) {
        picture(page, state);
        assertAccessible(page, state);
    }

    private static void narrow(Page page, String state) {
        page.setViewportSize(720, 900);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("nothing is cut")
                .isEqualTo(true);
        check(page, state);
    }
}
