// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.accueil.it.support.Api;
import fr.accueil.it.support.BrowserTest;
import fr.accueil.it.support.PackagedServer;
import fr.accueil.it.support.SharedServer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every state of every screen, checked by axe. */
class AccessibilityIT extends BrowserTest {

    private final PackagedServer server = SharedServer.get();
    private final Api api = new Api(server);

    @Test
    void the_kiosk_is_accessible_in_every_state() {
        guidanceAndComfort(kiosk(server));
        checkInInEnglish(kiosk(server));
        statementAndSearch(kiosk(server));
        unknownKiosk(device(1080, 1920));
    }

    private void guidanceAndComfort(Page kiosk) {
        check(kiosk, "kiosk-home");
        button(kiosk, "Plus grand").click();
        button(kiosk, "Contraste").click();
        button(kiosk, "Écran plus bas").click();
        check(kiosk, "kiosk-comfort");
        button(kiosk, "Contraste").click();
        button(kiosk, "Titre de séjour, nationalité").click();
        button(kiosk, "Titre de séjour.: prendre rendez-vous").waitFor();
        check(kiosk, "kiosk-group");
        button(kiosk, "Titre de séjour.: prendre rendez-vous").click();
        kiosk.getByText("uniquement sur rendez-vous").first().waitFor();
        check(kiosk, "kiosk-appointment-only");
        button(kiosk, "Retour").click();
        button(kiosk, "Titre en ligne").click();
        kiosk.getByText("0 806 001 620").first().waitFor();
        check(kiosk, "kiosk-elsewhere");
    }

    private void checkInInEnglish(Page english) {
        button(english, "English").click();
        button(english, "I have an appointment").click();
        button(english, "I have an appointment for a residence permit").click();
        english.getByText("Your passport").first().waitFor();
        check(english, "kiosk-check-in-english");
        button(english, "I have no reference").click();
        english.getByTestId("ticket-number").waitFor();
        check(english, "kiosk-ticket-english");
    }

    private void statementAndSearch(Page search) {
        button(search, "Accessibilité").click();
        search.locator("dialog[open]").waitFor();
        check(search, "kiosk-statement");
        search.keyboard().press("Escape");
        button(search, "Chercher").click();
        search.locator("[data-step=search]").waitFor();
        search.keyboard().type("permis");
        button(search, "Échanger un permis étranger").waitFor();
        check(search, "kiosk-search");
    }

    private void unknownKiosk(Page unknown) {
        unknown.navigate(server.url() + "/kiosk/nowhere");
        heading(unknown, ".").first().waitFor();
        check(unknown, "kiosk-unknown");
        assertThat(unknown.locator("main a").boundingBox().height)
                .as("the way to the screens is a button, not a slab")
                .isBetween(88.0, 200.0);
    }

    @Test
    void the_counter_is_accessible_in_every_state() {
        Page sign = device(1440, 900);
        sign.navigate(server.url() + "/sign-in");
        check(sign, "sign-in");
        Page counter = signedIn(server, "/counter", "agent2");
        takeOver(counter);
        callAndServe(counter);
        sheets(counter);
        panels(counter);
        askForHelp(counter);
        pauseAndKeys(counter);
        finishAndClose(counter);
    }

    private void takeOver(Page counter) {
        check(counter, "counter-choose");
        api.open("Z1", "quelqu’un");
        button(counter, "Guichet Z1").click();
        button(counter, "Reprendre").waitFor();
        check(counter, "counter-take-over");
        button(counter, "Reprendre").click();
        button(counter, "Appeler le suivant").waitFor();
        check(counter, "counter-free");
    }

    private void callAndServe(Page counter) {
        api.ticket("ASSO");
        api.ticket("ELU", true);
        button(counter, "Appeler le suivant").click();
        counter.getByTestId("current-ticket").waitFor();
        check(counter, "counter-called");
        button(counter, "Commencer").click();
        counter.getByText("avec vous").waitFor();
        counter.keyboard().press("3");
        button(counter, "Dossier incomplet")
                .and(counter.locator("[aria-pressed=true]"))
                .waitFor();
        check(counter, "counter-serving");
    }

    private void askForHelp(Page counter) {
        counter.keyboard().press("h");
        awaitText(counter.getByTestId("help"), "Aide demandée");
        check(counter, "counter-help");
        Page manager = signedIn(server, "/manager", "responsable");
        manager.getByText("Z1 demande de l’aide").waitFor();
        check(manager, "manager-help");
        button(manager, "J’y vais").click();
        awaitText(counter.getByTestId("help"), "arrive");
        counter.keyboard().press("h");
        awaitText(counter.getByTestId("help"), "^$");
    }

    private void pauseAndKeys(Page counter) {
        counter.keyboard().press("p");
        button(counter, "Déjeuner").waitFor();
        check(counter, "counter-pause-reasons");
        counter.keyboard().press("2");
        button(counter, "Reprendre l.accueil").waitFor();
        check(counter, "counter-paused");
        button(counter, "Touches").click();
        check(counter, "counter-keys");
        counter.keyboard().press("Escape");
        counter.locator("vaadin-dialog[opened] .dialog-actions").waitFor(gone());
    }

    private void finishAndClose(Page counter) {
        counter.keyboard().press("t");
        counter.getByTestId("current-ticket").waitFor(gone());
        counter.getByText("Personne n’est appelé").waitFor();
        button(counter, "Fermer le guichet").click();
        heading(counter, "quel guichet").waitFor();
    }

    /** The questions over the page, each left with Escape. */
    private static void sheets(Page counter) {
        for (String key : new String[] {"n", "f", "d"}) {
            counter.keyboard().press(key);
            counter.locator("vaadin-dialog[opened] .dialog-actions").waitFor();
            check(counter, "counter-sheet-" + key);
            counter.keyboard().press("Escape");
            counter.locator("vaadin-dialog[opened] .dialog-actions").waitFor(gone());
        }
    }

    /** What is beside the work, at the smallest screen and at twice the size of the letters. */
    private static void panels(Page counter) {
        for (String tab : new String[] {"aside", "expected", "colleagues", "line"}) {
            counter.locator("#tab-" + tab).click();
            counter.locator("#panel-" + tab).waitFor();
            check(counter, "counter-panel-" + tab);
        }
        counter.setViewportSize(1280, 720);
        check(counter, "counter-1280");
        counter.setViewportSize(640, 360);
        check(counter, "counter-200-percent");
        assertThat(counter.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                .as("nothing is cut at 200 %")
                .isEqualTo(true);
        counter.setViewportSize(1440, 900);
    }

    @Test
    void the_display_the_phone_the_manager_and_the_start_page_are_accessible() {
        displayAndPhone(display(server));
        Page manager = signedIn(server, "/manager", "responsable");
        manager(manager);
        statistics(manager);
        startPages(device(1440, 900));
    }

    private void displayAndPhone(Page display) {
        api.open("A2", "poste");
        String follow = api.ticket("ACC-INFO").get("follow").asString();
        Page phone = device(390, 844);
        phone.navigate(server.url() + follow);
        phone.getByTestId("ticket-number").waitFor();
        check(phone, "phone");
        String called = api.callNext("A2").get("number").asString();
        display.getByText(called).first().waitFor();
        check(display, "display-call");
        api.at("A2", "no-show");
        api.close("A2");
        phone.navigate(server.url() + "/t/unknown-token");
        heading(phone, ".").first().waitFor();
        check(phone, "phone-unknown");
    }

    private void manager(Page manager) {
        check(manager, "manager");
        manager.navigate(server.url() + "/manager/devices");
        button(manager, "").first().waitFor();
        check(manager, "manager-devices");
        manager.navigate(server.url() + "/manager/staffing");
        button(manager, "Calculer").waitFor();
        check(manager, "manager-staffing");
        button(manager, "Calculer").click();
        // Late in the day no visitor comes any more, and the answer is a sentence.
        manager.locator(".result h2").waitFor();
        check(manager, "manager-staffing-answer");
        List.of("waits", "appointments", "audit", "openings", "training").forEach(it -> managerPage(manager, it, it));
        managerPage(manager, "audit?from=2026-02-01&to=2026-01-01", "audit-mistake");
    }

    private void managerPage(Page manager, String address, String name) {
        manager.navigate(server.url() + "/manager/" + address);
        heading(manager, ".").first().waitFor();
        check(manager, "manager-" + name);
    }

    private void startPages(Page start) {
        start.navigate(server.url() + "/device");
        heading(start, ".").first().waitFor();
        check(start, "device");
        start.navigate(server.url() + "/accessibility");
        heading(start, ".").first().waitFor();
        check(start, "accessibility");
        start.navigate(server.url() + "/");
        heading(start, "Accueil").first().waitFor();
        check(start, "doors");
        start.navigate(server.url() + "/display/nowhere");
        heading(start, ".").first().waitFor();
        check(start, "display-unknown");
    }

    /** With figures, without, and the tickets behind one; at the smallest screen and at twice the size of the letters. */
    private void statistics(Page manager) {
        manager.navigate(server.url() + "/manager/statistics");
        manager.locator(".drawing svg").first().waitFor();
        manager.evaluate("() => document.querySelectorAll('details').forEach(details => { details.open = true; })");
        check(manager, "manager-statistics");
        manager.setViewportSize(1280, 720);
        check(manager, "manager-statistics-1280");
        manager.setViewportSize(640, 360);
        check(manager, "manager-statistics-200-percent");
        assertThat(manager.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                .as("nothing is cut at 200 %")
                .isEqualTo(true);
        manager.setViewportSize(1440, 900);
        manager.navigate(server.url() + "/manager/statistics?from=2001-01-01&to=2001-01-31");
        heading(manager, "Personne").waitFor();
        check(manager, "manager-statistics-empty");
        manager.navigate(server.url() + "/manager/statistics/tickets");
        heading(manager, "derrière ce chiffre").waitFor();
        check(manager, "manager-tickets");
    }

    @Test
    void the_sign_over_a_counter_is_accessible_in_every_state() {
        Page sign = device(1280, 800);
        sign.navigate(server.url() + "/sign/A2");
        sign.getByText("Fermé", new Page.GetByTextOptions().setExact(true)).waitFor();
        check(sign, "sign-closed");
        api.open("A2", "poste");
        sign.getByText("Ouvert", new Page.GetByTextOptions().setExact(true)).waitFor();
        check(sign, "sign-free");
        api.ticket("ACC-INFO");
        String called = api.callNext("A2").get("number").asString();
        sign.getByText(called).waitFor();
        sign.getByText("Venez, c’est à vous").waitFor();
        check(sign, "sign-called");
        api.at("A2", "start");
        sign.getByText("Reçu en ce moment").waitFor();
        check(sign, "sign-serving");
        sign.setViewportSize(480, 800);
        check(sign, "sign-upright");
        api.at("A2", "finish");
        api.pause("A2");
        sign.getByText("En pause").waitFor();
        check(sign, "sign-paused");
        api.close("A2");
        sign.navigate(server.url() + "/sign/nowhere");
        heading(sign, ".").first().waitFor();
        check(sign, "sign-unknown");
    }

    private static void check(Page page, String state) {
        picture(page, state);
        assertAccessible(page, state);
    }
}
