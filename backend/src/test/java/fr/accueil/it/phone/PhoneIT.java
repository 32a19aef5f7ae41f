// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.phone;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.accueil.it.support.Api;
import fr.accueil.it.support.BrowserTest;
import fr.accueil.it.support.ServerInThisProcess;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A visitor with a phone in the hand, in their own language. */
class PhoneIT extends BrowserTest {

    private static final List<String> LANGUAGES = List.of("fr", "en", "ar", "es", "pt", "tr", "ru", "uk", "fa");

    @TempDir
    static Path folder;

    private static ServerInThisProcess server;
    private static Api api;

    @BeforeAll
    static void open() {
        server = ServerInThisProcess.in(folder, "--accueil.voice.program=");
        api = new Api(server);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void every_state_is_accessible_on_a_small_phone_in_every_language() {
        api.openFor("G3", "H");
        for (String language : LANGUAGES) {
            var ticket = api.ticketIn("SEJ-REMISE", language);
            Page phone = phone(ticket.get("follow").asString(), 320, 640);
            check(phone, "waiting-" + language);
            assertThat(phone.locator("html").getAttribute("lang")).isEqualTo(language);
            assertThat(phone.locator("html").getAttribute("dir"))
                    .isEqualTo(List.of("ar", "fa").contains(language) ? "rtl" : "ltr");

            phone.locator("[data-minutes='5']").click();
            phone.locator("#not-before:not([hidden])").waitFor();
            checkFew(phone, "passed-" + language);
            phone.locator("#leave").click();
            phone.locator("dialog[open]").waitFor();
            check(phone, "leaving-" + language);
            phone.locator("#stay").click();

            api.call("G3", ticket.get("id").asString());
            phone.locator("html[data-state=CALLED]").waitFor(attached());
            check(phone, "called-" + language);
            assertThat(phone.title()).contains(ticket.get("number").asString());
            api.at("G3", "no-show");
            phone.locator("html[data-state=NO_SHOW]").waitFor(attached());
            checkFew(phone, "absent-" + language);
            phone.context().close();
        }
        api.close("G3");
    }

    @Test
    void a_visitor_asks_for_a_sound_lets_others_pass_is_called_and_alerted() {
        api.openFor("G4", "N");
        var mine = api.ticket("PN-ANTS");
        api.ticket("PN-ANTS");
        Page phone = phone(mine.get("follow").asString(), 390, 844);
        phone.evaluate("() => { const page = document.documentElement.dataset; page.shaken = 0;"
                + " navigator.vibrate = () => { page.shaken = Number(page.shaken) + 1; return true; }; }");
        button(phone, "M’avertir par un son").click();
        phone.locator("#alert[aria-pressed=true]").waitFor();
        button(phone, "10 min").click();
        awaitText(phone.getByTestId("people-ahead"), "1.*personne avant vous");
        picture(phone, "phone-passed");

        String other = api.callNext("G4").get("number").asString();
        assertThat(other).isNotEqualTo(mine.get("number").asString());
        api.at("G4", "no-show");
        awaitText(phone.getByTestId("people-ahead"), "prochaine personne");
        api.call("G4", mine.get("id").asString());

        awaitText(phone.getByTestId("call-counter"), "Guichet.4");
        phone.locator("html[data-shaken='1']").waitFor(attached());
        api.at("G4", "recall");
        // Not waitForFunction: this page's policy forbids the eval by which it asks again.
        phone.locator("html[data-shaken='2']").waitFor(attached());
        api.at("G4", "no-show");
        api.close("G4");
    }

    @Test
    void a_visitor_who_leaves_is_asked_once_and_is_out_of_the_line() {
        var mine = api.ticket("PC-48SI");
        Page phone = phone(mine.get("follow").asString(), 390, 844);

        button(phone, "Quitter la file").click();
        named(phone, "Non, je reste").click();
        assertThat(phone.locator("html").getAttribute("data-state")).isEqualTo("WAITING");
        button(phone, "Quitter la file").click();
        named(phone, "Oui, quitter la file").click();

        phone.locator("html[data-state=CANCELLED]").waitFor(attached());
        phone.locator("#actions").waitFor(gone());
        assertThat(phone.context().cookies()).isEmpty();
    }

    @Test
    void where_sockets_are_blocked_the_phone_asks_again_and_again() {
        api.openFor("G5", "A");
        var mine = api.ticket("ACC-INFO");
        Page phone = device(390, 844);
        phone.routeWebSocket("**/live", socket -> socket.close());
        phone.navigate(server.url() + mine.get("follow").asString());
        phone.locator("html[data-state=WAITING]").waitFor(attached());

        api.call("G5", mine.get("id").asString());

        awaitText(phone.getByTestId("call-counter"), "Guichet.5");
        api.at("G5", "no-show");
        api.close("G5");
    }

    private Page phone(String follow, int width, int height) {
        Page phone = device(width, height);
        phone.navigate(server.url() + follow);
        phone.locator("html[data-state=WAITING]").waitFor(attached());
        return phone;
    }

    /** One language in each direction, where only the sentence differs. */
    private static void checkFew(Page phone, String state) {
        if (state.endsWith("fr") || state.endsWith("ar")) {
            check(phone, state);
        }
    }

    private static void check(Page phone, String state) {
        assertAccessible(phone, state);
        picture(phone, "phone-" + state.toLowerCase(Locale.ROOT));
        assertThat(phone.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("nothing is cut: " + state)
                .isEqualTo(true);
    }
}
