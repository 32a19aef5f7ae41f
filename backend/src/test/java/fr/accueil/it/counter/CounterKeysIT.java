// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.counter;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.accueil.it.support.Api;
import fr.accueil.it.support.BrowserTest;
import fr.accueil.it.support.PackagedServer;
import fr.accueil.it.support.SharedServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys pressed faster than the server answers, a second window, and the keys that colleagues see. */
class CounterKeysIT extends BrowserTest {

    private final PackagedServer server = SharedServer.get();
    private final Api api = new Api(server);

    @BeforeEach
    void empty_the_hall() {
        api.emptyHall();
    }

    @Test
    void keys_in_one_breath_are_all_taken_or_said_not_to_be() {
        String first = api.ticket("PN-ANTS").get("number").asString();
        String second = api.ticket("PN-ANTS").get("number").asString();
        String third = api.ticket("PN-ANTS").get("number").asString();
        Page counter = at("Point numérique PN4");
        counter.keyboard().press("Space");
        awaitText(counter.getByTestId("current-ticket"), first);
        counter.keyboard().press("Space");
        counter.getByText("avec vous").waitFor();

        inOneBreath(counter, "3", "3", " ");
        awaitText(counter.getByTestId("current-ticket"), second);
        assertThat(said(counter))
                .as("both keys were taken, the doubled one once")
                .isEmpty();

        keyThatMeantNothingYet(counter, second);

        inOneBreath(counter, " ", "v");
        awaitText(counter.getByTestId("current-ticket"), third);
        awaitText(counter.getByTestId("untaken"), "Touche V non prise");
        assertThat(current(counter))
                .as("the next visitor is not sent back in the place of the one before")
                .isEqualTo(third);

        closeOnceNoVisitorIsThere(counter);
    }

    private void keyThatMeantNothingYet(Page counter, String visitor) {
        inOneBreath(counter, " ", "t");
        counter.getByText("avec vous").waitFor();
        awaitText(counter.getByTestId("untaken"), "Touche T non prise");
        assertThat(current(counter))
                .as("no visitor is sent away by a key that meant nothing yet")
                .isEqualTo(visitor);
        assertAccessible(counter, "counter-untaken");
    }

    private void closeOnceNoVisitorIsThere(Page counter) {
        inOneBreath(counter, "x");
        counter.getByTestId("notice").getByText("encore à ce guichet").waitFor();
        assertThat(said(counter)).as("a key that is taken ends what was said").isEmpty();
        inOneBreath(counter, "a", "x");
        heading(counter, "quel guichet").waitFor();
    }

    @Test
    void what_is_marked_in_one_window_stands_in_the_agents_other_one() {
        api.ticket("PN-ANTS");
        Page first = at("Point numérique PN4");
        first.keyboard().press("Space");
        first.getByTestId("current-ticket").waitFor();
        first.keyboard().press("Space");
        first.getByText("avec vous").waitFor();
        Page second = first.context().newPage();
        second.navigate(server.url() + "/counter");
        second.getByText("avec vous").waitFor();

        first.keyboard().press("3");
        second.locator("button.chip[aria-pressed=true]")
                .getByText("Dossier incomplet")
                .waitFor();
        first.keyboard().press("n");
        first.locator("vaadin-dialog[opened] textarea, vaadin-dialog[opened] input")
                .first()
                .fill("il manque une photo");
        first.locator("vaadin-dialog[opened] button.primary").click();
        second.getByText("il manque une photo").first().waitFor();

        first.keyboard().press("t");
        button(first, "Appeler le suivant").waitFor();
        first.keyboard().press("x");
        heading(first, "quel guichet").waitFor();
    }

    @Test
    void the_reception_desk_sees_a_call_for_help_and_answers_it_by_one_key() {
        Page counter = at("Point numérique PN4");
        Page reception = signedIn(server, "/reception", "accueil");
        counter.keyboard().press("h");
        reception.getByTestId("help").getByText("PN4 demande de l’aide").waitFor();
        assertAccessible(reception, "reception-help");
        picture(reception, "reception-help");
        reception.keyboard().press("F6");
        awaitText(counter.getByTestId("help"), "arrive");
        awaitText(reception.getByTestId("help"), "y va");
        counter.keyboard().press("h");
        awaitText(reception.getByTestId("help"), "^$");
        counter.keyboard().press("x");
        heading(counter, "quel guichet").waitFor();
    }

    private Page at(String name) {
        Page counter = signedIn(server, "/counter", "agent2");
        button(counter, name).click();
        button(counter, "Appeler le suivant").waitFor();
        return counter;
    }

    /** Before the server can have answered the first. */
    private static void inOneBreath(Page counter, String... keys) {
        counter.evaluate(
                "keys => keys.forEach(key => document.body.dispatchEvent("
                        + "new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })))",
                keys);
    }

    private static String said(Page counter) {
        return counter.getByTestId("untaken").textContent();
    }

    private static String current(Page counter) {
        return counter.getByTestId("current-ticket").innerText();
    }
}
