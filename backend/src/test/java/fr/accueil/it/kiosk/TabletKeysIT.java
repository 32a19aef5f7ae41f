// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.accueil.it.support.BrowserTest;
import fr.accueil.it.support.PackagedServer;
import fr.accueil.it.support.SharedServer;
import org.junit.jupiter.api.Test;

/** A suggestion is written with the keys on the tablet's screen. */
class TabletKeysIT extends BrowserTest {

    private final PackagedServer server = SharedServer.get();

    @Test
    void fingers_write_a_sentence_with_a_capital_accents_and_an_apostrophe() {
        Page tablet = device(768, 1024);
        tablet.navigate(server.url() + "/survey/sortie");
        tablet.locator("[data-step=home] h1").waitFor();
        while (!tablet.locator(".typed").isVisible()) {
            String before = tablet.locator("h1").textContent();
            tablet.locator("main .choice").first().click();
            tablet.waitForCondition(() -> !tablet.locator("h1").textContent().equals(before));
        }
        "l'accès? ça va"
                .codePoints()
                .mapToObj(Character::toString)
                .forEach(key ->
                        tablet.locator("[data-key=\"" + key + "\"]").first().click());
        assertThat(tablet.locator(".typed input").inputValue()).isEqualTo("L'accès? Ça va");
        assertThat(tablet.locator("[data-key=w]").boundingBox().width).isGreaterThanOrEqualTo(55.5);
    }
}
