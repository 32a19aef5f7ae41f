// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import fr.accueil.it.support.BrowserTest;
import fr.accueil.it.support.ServerWithHandClock;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On a loaded machine keys come before the field has the focus: none of them is lost. */
class EarlyKeysIT extends BrowserTest {

    /** What a field does once the page is there comes late. */
    private static final String LOADED = """
            (() => {
              const frame = window.requestAnimationFrame.bind(window);
              const later = window.setTimeout.bind(window);
              window.requestAnimationFrame = heard => later(() => frame(heard), 4000);
              window.setTimeout = (heard, wait, ...more) => later(heard, wait ? wait : 4000, ...more);
            })()""";

    private ServerWithHandClock server;

    @BeforeAll
    void open() {
        server = ServerWithHandClock.at(Instant.parse("2026-11-24T09:00:00Z"));
    }

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    void what_is_typed_as_soon_as_the_reception_desk_is_there_reaches_the_field() {
        Page reception = device(1440, 900);
        signIn(reception, "/reception", "accueil");
        reception.addInitScript(LOADED);
        reception.reload();
        reception.locator("#reception-search").waitFor();
        reception.keyboard().type("carte");
        PlaywrightAssertions.assertThat(reception.locator("#reception-search")).hasValue("carte");
        reception.locator(".reception .hit").first().waitFor();
    }

    @Test
    void what_is_typed_as_soon_as_a_list_is_there_reaches_its_filter() {
        Page counter = device(1440, 900);
        signIn(counter, "/counter", "agent2");
        button(counter, "Guichet 10").click();
        ticket();
        counter.keyboard().press("Space");
        counter.getByTestId("current-ticket").waitFor();
        counter.keyboard().press("Space");
        counter.getByText("avec vous").waitFor();
        counter.evaluate(LOADED);
        counter.keyboard().press("d");
        Locator filter = counter.locator("vaadin-dialog[opened] .filter input");
        filter.waitFor();
        counter.evaluate("document.activeElement.blur()");
        counter.keyboard().type("carte 1");
        PlaywrightAssertions.assertThat(filter).hasValue("carte 1");
        assertThat(counter.locator("vaadin-dialog[opened]").count())
                .as("no digit has chosen")
                .isOne();
    }

    private void ticket() {
        Page kiosk = device(1080, 1920);
        kiosk.navigate(server.url() + "/kiosk/borne-1");
        heading(kiosk, "Que venez-vous faire").waitFor();
        kiosk.keyboard().type("RDV-0003");
        kiosk.keyboard().press("Enter");
        kiosk.getByTestId("ticket-number").waitFor();
    }

    private void signIn(Page page, String path, String login) {
        page.navigate(server.url() + path);
        page.getByLabel("Identifiant").fill(login);
        page.getByLabel("Mot de passe").fill(PASSWORD);
        button(page, "Se connecter").click();
        page.locator("h1").first().waitFor();
    }
}
