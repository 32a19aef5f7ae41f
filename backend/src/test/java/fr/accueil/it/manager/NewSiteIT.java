// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.manager;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import fr.accueil.it.support.BrowserTest;
import fr.accueil.it.support.PackagedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sous-préfecture is set up from nothing in a browser, on another server too, and receives its first visitor. */
class NewSiteIT extends BrowserTest {

    /** A public holiday, on which an office is closed unless it says otherwise. */
    private static final String HOLIDAY = "2026-11-11";

    private static final String NAME = "Sous-préfecture de Saint-Nazaire";
    private static final List<List<String>> SERVICES = List.of(
            List.of("titres", "Titres de séjour"),
            List.of("permis", "Permis de conduire"),
            List.of("elections", "Élections"),
            List.of("associations", "Associations"),
            List.of("armes", "Armes"));

    private static final String SITE = "?site=saint-nazaire";

    @TempDir
    private Path folder;

    private PackagedServer on(String name, String... more) throws IOException {
        List<String> settings =
                new ArrayList<>(List.of("--accueil.clock=" + HOLIDAY + "T09:30:00Z", "--accueil.demo-past=false"));
        settings.addAll(List.of(more));
        return PackagedServer.in(Files.createDirectories(folder.resolve(name)), settings.toArray(String[]::new));
    }

    @Test
    void a_new_site_is_built_in_forms_exported_imported_into_an_empty_server_and_calls_its_first_visitor()
            throws IOException {
        String built;
        try (PackagedServer server = on("first")) {
            Page admin = signedIn(server, "/manager/sites", "admin");
            addTheSite(admin);
            queuesAndServices(server, admin);
            countersAndHours(server, admin);
            languages(server, admin);
            apply(admin);
            openTheHoliday(server, admin);
            built = exported(server, admin);
            receive(server);
        }
        Path file = Files.writeString(folder.resolve("saint-nazaire.yaml"), built);
        try (PackagedServer empty = on("second", "--accueil.site-file=" + file)) {
            Page admin = signedIn(empty, "/manager/site", "admin");
            assertThat(exported(empty, admin))
                    .as("the site on the other server")
                    .isEqualTo(built);
            receive(empty);
        }
    }

    private static void addTheSite(Page admin) {
        check(admin, "sites-one");
        admin.locator("#site-name").fill(NAME);
        admin.locator("#site-code").fill("nantes");
        button(admin, "Créer le site").press("Enter");
        admin.getByText("Le code nantes est déjà celui d’un site").waitFor();
        check(admin, "sites-refused");
        admin.locator("#site-code").fill("saint-nazaire");
        button(admin, "Créer le site").press("Enter");
        admin.locator("tbody a", new Page.LocatorOptions().setHasText(NAME)).waitFor();
        check(admin, "sites-two");
    }

    private static void section(PackagedServer server, Page admin, String name) {
        admin.navigate(server.url() + "/manager/site/" + name + SITE);
        admin.locator(".forms section").first().waitFor();
    }

    private static void queuesAndServices(PackagedServer server, Page admin) {
        section(server, admin, "queues");
        admin.getByLabel("Lettre de la nouvelle file").fill("T");
        admin.getByLabel("Son nom, dans la première langue").fill("Titres");
        button(admin, "Ajouter une file").press("Enter");
        admin.getByText("1\u00a0changement non appliqué").waitFor();
        for (List<String> service : SERVICES) {
            section(server, admin, "services");
            admin.getByLabel("Code (lettres et chiffres, pour toujours)").fill(service.get(0));
            admin.getByLabel("Son nom, dans la première langue").first().fill(service.get(1));
            button(admin, "Ajouter une démarche").press("Enter");
            admin.frameLocator(".kiosk-frame iframe").locator("h1").waitFor();
        }
    }

    private static void countersAndHours(PackagedServer server, Page admin) {
        section(server, admin, "counters");
        for (String number : List.of("2", "3", "4")) {
            admin.locator("#new-counter").fill(number);
            button(admin, "Ajouter un guichet").press("Enter");
            admin.locator("details[open] .queues-field select").last().selectOption("T");
            admin.getByText("À corriger avant d’appliquer")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        }
        section(server, admin, "hours");
        admin.getByLabel("lundi, plage 1, de").fill("08:30");
        admin.keyboard().press("Tab");
    }

    private static void languages(PackagedServer server, Page admin) {
        section(server, admin, "general");
        admin.getByLabel("anglais").check();
        admin.getByLabel("Nom du site, anglais").fill("Saint-Nazaire Sub-prefecture");
        admin.keyboard().press("Tab");
        check(admin, "manager-site-general");
    }

    private static void apply(Page admin) {
        button(admin, "Appliquer").press("Enter");
        admin.locator("#editor-reason").fill("Ouverture");
        button(admin, "Appliquer").nth(1).press("Enter");
        admin.getByText("est en vigueur.").first().waitFor();
        check(admin, "manager-site-general-applied");
    }

    private static void openTheHoliday(PackagedServer server, Page admin) {
        admin.navigate(server.url() + "/manager/openings" + SITE);
        admin.locator("[data-day='" + HOLIDAY + "']").press("Enter");
        admin.locator("#opening-plan-hours").check();
        admin.locator("#opening-time-0").fill("09:00");
        admin.locator("#opening-time-1").fill("17:00");
        admin.locator("#opening-time-2").fill("");
        admin.locator("#opening-time-3").fill("");
        admin.locator("#opening-reason-fr").fill("journée des associations");
        button(admin, "Enregistrer").press("Enter");
        admin.getByText("C’est enregistré").waitFor();
    }

    private static String exported(PackagedServer server, Page admin) throws IOException {
        admin.navigate(server.url() + "/manager/site" + SITE);
        Download file = admin.waitForDownload(
                () -> admin.locator(".downloads a").first().click());
        return Files.readString(file.path());
    }

    private void receive(PackagedServer server) {
        Page kiosk = device(1080, 1920);
        kiosk.navigate(server.url() + "/kiosk/borne-1" + SITE);
        kiosk.getByText(NAME).first().waitFor();
        named(kiosk, "Accueil").first().click();
        button(kiosk, "Titres de séjour").click();
        named(kiosk, "Prendre un ticket").click();
        kiosk.getByTestId("ticket-number").waitFor();
        String number = kiosk.getByTestId("ticket-number").textContent();

        Page agent = signedIn(server, "/counter" + SITE, "agent");
        agent.locator("button.choice").first().click();
        agent.locator(".at-counter").waitFor();
        button(agent, "Appeler le suivant").press("Enter");
        awaitText(agent.getByTestId("current-ticket"), number);
    }

    private static void check(Page page, String state) {
        picture(page, state);
        assertAccessible(page, state);
    }
}
