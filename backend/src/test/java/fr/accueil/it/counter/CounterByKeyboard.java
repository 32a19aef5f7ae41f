// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.counter;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.support.HandClock;
import fr.accueil.backend.ticket.Answer;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.TicketRequest;
import fr.accueil.backend.ticket.command.TicketCommands;
import fr.accueil.it.support.BrowserTest;
import fr.accueil.it.support.ServerWithHandClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** One agent at a counter of a whole server, with the keyboard alone and on a clock turned by hand. */
abstract class CounterByKeyboard extends BrowserTest {

    static final Instant EIGHT = Instant.parse("2027-03-02T07:00:00Z");
    static final Actor ADMIN = new Actor("admin", Role.ADMIN, Optional.empty());

    ServerWithHandClock server;
    HandClock clock;
    Site site;
    Page counter;

    @BeforeAll
    void start_the_server() {
        server = ServerWithHandClock.at(EIGHT);
        clock = server.clock();
        site = server.bean(Sites.class).find("nantes").orElseThrow();
    }

    @AfterAll
    void stop_the_server() {
        server.close();
    }

    void sitDown() {
        counter = device(1280, 720);
        counter.navigate(server.url() + "/counter");
        counter.getByLabel("Identifiant").fill("agent");
        counter.getByLabel("Mot de passe").fill(PASSWORD);
        counter.keyboard().press("Enter");
        heading(counter, "quel guichet").waitFor();
        Locator first = button(counter, "Accueil 1").first();
        for (int tab = 0;
                tab < 10 && !Boolean.TRUE.equals(first.evaluate("el => el === document.activeElement"));
                tab++) {
            counter.keyboard().press("Tab");
        }
        counter.keyboard().press("Enter");
        button(counter, "Appeler le suivant").waitFor();
    }

    void call(TicketDetails visitor) {
        press("Space", visitor.number() + " appelé");
        awaitText(counter.getByTestId("current-ticket"), visitor.number());
    }

    void begin(int after, TicketDetails visitor) {
        minutes(after);
        press("Space", visitor.number() + ".: visite commencée");
    }

    /** After a minute the visitor is there; the service takes so many minutes. */
    void serve(int minutes, String key) {
        minutes(1);
        press("Space", "visite commencée");
        minutes(minutes);
        press(key, "terminé");
    }

    void choose(String key, String text, String news) {
        pick(key, text);
        awaitText(counter.getByTestId("news"), news);
    }

    /** A long list is narrowed by typing and its first entry taken; in a short one each entry has its digit. */
    void pick(String key, String text) {
        type(key);
        dialog().locator(".choice-list button").first().waitFor();
        if (dialog().locator("input[data-filter]").count() > 0) {
            counter.keyboard().type(text);
            counter.waitForFunction(
                    "() => document.querySelectorAll('vaadin-dialog[opened] .choice-list button').length === 1");
            type("Enter");
        } else {
            Locator entry =
                    dialog().locator(".choice-list button").filter(new Locator.FilterOptions().setHasText(text));
            type(entry.getAttribute("data-key"));
        }
    }

    void mark(String digit, String chip) {
        type(digit);
        button(counter, chip).and(counter.locator("[aria-pressed=true]")).waitFor();
    }

    void press(String key, String news) {
        counter.keyboard().press(key);
        awaitText(counter.getByTestId("news"), news);
    }

    void type(String key) {
        counter.keyboard().press(key);
    }

    Locator dialog() {
        return counter.locator("vaadin-dialog[opened]");
    }

    void minutes(int minutes) {
        clock.turn(Duration.ofMinutes(minutes));
    }

    TicketDetails arrives() {
        TicketRequest request = new TicketRequest("ACC-INFO", Optional.empty(), false, Optional.empty());
        return ((Answer.Done<TicketDetails>) server.bean(TicketCommands.class).issue(ADMIN, "nantes", request)).value();
    }
}
