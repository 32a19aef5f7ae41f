// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.counter;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import fr.accueil.it.support.Api;
import fr.accueil.it.support.BrowserTest;
import fr.accueil.it.support.PackagedServer;
import fr.accueil.it.support.SharedServer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One agent with two windows: what was begun for one visitor in one of them never reaches the next. */
class RightVisitorIT extends BrowserTest {

    private static final Pattern REQUESTS = Pattern.compile("v-r=uidl");

    private final PackagedServer server = SharedServer.get();
    private final Api api = new Api(server);

    @BeforeEach
    void empty_the_hall() {
        api.emptyHall();
    }

    @Test
    void what_is_open_for_a_visitor_closes_when_the_other_window_goes_on_and_what_was_written_is_kept() {
        String one = api.ticket("PN-ANTS").get("number").asString();
        String two = api.ticket("PN-ANTS").get("number").asString();
        String three = api.ticket("PN-ANTS").get("number").asString();
        Page first = received(one);
        Page second = anotherWindow(first);

        openTransfer(first);
        second.keyboard().press("Space");
        awaitText(first.getByTestId("current-ticket"), two);
        awaitText(first.getByTestId("notice"), one + " n’est plus à ce guichet");
        assertThat(dialog(first).count()).isZero();
        assertAccessible(first, "counter-dialog-closed");
        picture(first, "counter-dialog-closed");

        second.keyboard().press("Space");
        first.getByText("avec vous").waitFor();
        writeANote(first);
        second.keyboard().press("Space");
        awaitText(first.getByTestId("current-ticket"), three);
        copyAndDiscardTheNote(first, two);

        first.keyboard().press("a");
        button(first, "Appeler le suivant").waitFor();
        leave(first);
    }

    private void openTransfer(Page first) {
        first.keyboard().press("f");
        dialog(first).locator("button").first().waitFor();
    }

    private void writeANote(Page first) {
        first.keyboard().press("n");
        dialog(first).locator("textarea").fill("il manque une photo");
        // What was typed is with the server.
        first.waitForFunction("() => Object.values(Vaadin.Flow.clients).every(client => !client.isActive?.())");
    }

    private void copyAndDiscardTheNote(Page first, String of) {
        Locator unsaved = first.getByTestId("unsaved");
        awaitText(unsaved, "Note non enregistrée pour " + of);
        assertThat(unsaved.locator("textarea").inputValue()).isEqualTo("il manque une photo");
        assertThat(first.getByTestId("note").isVisible())
                .as("the next visitor has no note")
                .isFalse();
        button(first, "Copier le texte").click();
        awaitText(unsaved, "Texte copié");
        assertAccessible(first, "counter-note-not-saved");
        picture(first, "counter-note-not-saved");
        button(first, "Supprimer").click();
        unsaved.waitFor(
                new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }

    @Test
    void a_key_acts_on_the_visitor_whom_the_page_showed_or_on_none() {
        String one = api.ticket("PN-ANTS").get("number").asString();
        String two = api.ticket("PN-ANTS").get("number").asString();
        Page counter = received(one);
        Object gone = counter.evaluate("() => document.querySelector('[data-ticket]').dataset.ticket");
        counter.keyboard().press("Space");
        awaitText(counter.getByTestId("current-ticket"), two);

        // As if the page had not received the next visitor yet.
        counter.evaluate("gone => { document.querySelector('[data-ticket]').dataset.ticket = gone }", gone);
        counter.keyboard().press("a");
        awaitText(counter.getByTestId("notice"), "ce visiteur n’est plus à ce guichet");
        assertThat(counter.getByTestId("current-ticket").innerText()).isEqualTo(two);

        counter.reload();
        awaitText(counter.getByTestId("current-ticket"), two);
        counter.keyboard().press("a");
        button(counter, "Appeler le suivant").waitFor();
        leave(counter);
    }

    @Test
    void a_press_that_came_too_late_is_said_and_the_next_key_acts_at_once() {
        Page counter = received(api.ticket("PN-ANTS").get("number").asString());

        // A button that the server has hidden already: the server ignores such a press and does not answer.
        counter.evaluate("() => { const late = document.querySelector('.main-actions button[hidden]');"
                + " late.hidden = false; late.click(); late.hidden = true; }");
        awaitText(counter.getByTestId("untaken"), "non prise");
        counter.keyboard().press("t");
        button(counter, "Appeler le suivant").waitFor();
        leave(counter);
    }

    @Test
    void the_last_letters_of_a_note_that_are_on_their_way_when_the_other_window_goes_on_are_kept() {
        String one = api.ticket("PN-ANTS").get("number").asString();
        String two = api.ticket("PN-ANTS").get("number").asString();
        Page first = received(one);
        Page second = anotherWindow(first);
        first.keyboard().press("n");
        dialog(first).locator("textarea").waitFor();
        List<Route> underWay = new CopyOnWriteArrayList<>();
        first.route(REQUESTS, underWay::add);
        dialog(first).locator("textarea").fill("il manque une photo");

        second.keyboard().press("Space");
        awaitText(first.getByTestId("current-ticket"), two);
        first.unroute(REQUESTS);
        underWay.forEach(Route::resume);

        Locator unsaved = first.getByTestId("unsaved");
        awaitText(unsaved, "Note non enregistrée pour " + one);
        first.waitForCondition(() -> unsaved.locator("textarea").inputValue().equals("il manque une photo"));
        button(first, "Supprimer").click();
        first.keyboard().press("a");
        button(first, "Appeler le suivant").waitFor();
        leave(first);
    }

    private Page received(String number) {
        Page counter = signedIn(server, "/counter", "agent2");
        button(counter, "Point numérique PN4").click();
        button(counter, "Appeler le suivant").waitFor();
        counter.keyboard().press("Space");
        awaitText(counter.getByTestId("current-ticket"), number);
        counter.keyboard().press("Space");
        counter.getByText("avec vous").waitFor();
        return counter;
    }

    private Page anotherWindow(Page first) {
        Page second = first.context().newPage();
        second.navigate(server.url() + "/counter");
        second.getByText("avec vous").waitFor();
        return second;
    }

    private static Locator dialog(Page page) {
        return page.locator("vaadin-dialog[opened]");
    }

    private void leave(Page counter) {
        counter.keyboard().press("x");
        heading(counter, "quel guichet").waitFor();
    }
}
