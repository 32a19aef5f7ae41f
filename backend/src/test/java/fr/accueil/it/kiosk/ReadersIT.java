// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import fr.accueil.it.support.BrowserTest;
import fr.accueil.it.support.ServerWithHandClock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Readers that type, at a kiosk in a real browser: their speed, their ends, their layouts. */
class ReadersIT extends BrowserTest {

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
    void a_reader_that_ends_with_enter_with_tab_or_with_nothing_is_recognised() {
        Page kiosk = kiosk();
        kiosk.keyboard().type("RDV-0002");
        kiosk.keyboard().press("Enter");
        finish(kiosk);
        kiosk.keyboard().type("RDV-0002");
        kiosk.keyboard().press("Tab");
        finish(kiosk);
        kiosk.keyboard().type("RDV-0002");
        finish(kiosk);
        kiosk.keyboard().type("*RDV-0002*");
        finish(kiosk);
        kiosk.keyboard().type("]Q3RDV-0002");
        finish(kiosk);
    }

    @Test
    void a_slow_reader_is_recognised_and_a_person_who_types_is_not_taken_for_one() {
        Page kiosk = kiosk();
        keys(kiosk, "RDV-0003", 90, 85, 97);
        end(kiosk, "Enter");
        finish(kiosk);
        keys(kiosk, "RDV-0003", 90, 85, 97);
        finish(kiosk);

        kiosk.evaluate("() => { window.scans = 0; addEventListener('kiosk-scan', () => window.scans++, true); }");
        keys(kiosk, "RDV-0003", 140, 260, 180);
        end(kiosk, "Enter");
        keys(kiosk, "RDV-0003", 80, 230, 150);
        end(kiosk, "Tab");
        button(kiosk, "Permis, carte grise").click();
        kiosk.locator("[data-step=group]").waitFor();
        assertThat(kiosk.evaluate("window.scans")).isEqualTo(0);
    }

    @Test
    void a_reader_with_another_layout_is_recognised() {
        Page kiosk = kiosk();
        for (String sent : List.of("RDV)ààà'", "rdv)ÀÀÀ'", "rdv6ààà'", "RDV6)))$", "httpsM!!exqmple:fr!RDV)ààà'")) {
            keys(kiosk, sent, 10);
            finish(kiosk);
        }
    }

    @Test
    void a_letter_ends_the_page_of_the_ticket_before_whatever_lies_over_it() {
        Page kiosk = kiosk();
        kiosk.keyboard().type("RDV-0005");
        String first = number(kiosk);
        button(kiosk, "Accessibilité").click();
        kiosk.locator("dialog[open]").waitFor();
        kiosk.keyboard().type("RDV-0006");
        kiosk.waitForFunction(
                "first => (document.querySelector('[data-testid=ticket-number]')?.textContent ?? first) !== first",
                first);
        assertThat(kiosk.locator("dialog[open]").count()).isZero();
        kiosk.evaluate("() => document.querySelector('.still-there').showModal()");
        kiosk.keyboard().type("RDV-0005");
        awaitText(kiosk.getByTestId("ticket-number"), first);
        kiosk.locator("dialog[open]").waitFor(gone());
        finish(kiosk);
    }

    @Test
    void a_letter_is_read_while_a_visitor_searches_and_typing_a_reference_goes_on_as_before() {
        Page kiosk = kiosk();
        button(kiosk, "Chercher").click();
        kiosk.locator("[data-step=search] input:focus").waitFor();
        kiosk.keyboard().type("RDV-0007");
        kiosk.keyboard().press("Enter");
        finish(kiosk);

        button(kiosk, "J’ai un rendez-vous").click();
        kiosk.locator("[data-step=group] main .choice").first().click();
        button(kiosk, "Taper la référence").click();
        kiosk.locator("[data-step=reference] input:focus").waitFor();
        for (String key : List.of("r", "d", "v", "-", "0", "0", "0", "7")) {
            kiosk.locator("[data-step=reference] [data-key='" + key + "' i]").click();
        }
        button(kiosk, "Valider").click();
        finish(kiosk);
    }

    @Test
    void keys_that_a_busy_machine_keeps_back_are_put_together_again() {
        Page kiosk = kiosk();
        kiosk.keyboard().type("RDV-0");
        heading(kiosk, "Nous ne trouvons pas").waitFor();
        kiosk.keyboard().type("008");
        finish(kiosk);
    }

    @Test
    void a_letter_scanned_as_soon_as_the_page_is_there_is_read_on_a_slow_machine() {
        Page kiosk = device(1080, 1920);
        slow(kiosk);
        kiosk.navigate(server.url() + "/kiosk/borne-1");
        heading(kiosk, "Que venez-vous faire").waitFor();
        kiosk.keyboard().type("RDV-0008");
        kiosk.keyboard().press("Enter");
        finish(kiosk);
    }

    @Test
    void a_ticket_that_a_reload_hid_is_shown_again_until_it_is_finished_and_on_this_device_only() {
        Page kiosk = kiosk();
        button(kiosk, "Associations, professions").click();
        named(kiosk, "Associations").click();
        button(kiosk, "Prendre un ticket")
                .click(new com.microsoft.playwright.Locator.ClickOptions().setNoWaitAfter(true));
        kiosk.reload();
        String number = number(kiosk);
        assertThat(number).matches("Z[0-9]{3}");
        picture(kiosk, "kiosk-ticket-again");
        Page another = kiosk();
        assertThat(another.getByTestId("ticket-number").count()).isZero();
        kiosk.reload();
        assertThat(number(kiosk)).isEqualTo(number);
        finish(kiosk);
        kiosk.reload();
        heading(kiosk, "Que venez-vous faire").waitFor();
    }

    private Page kiosk() {
        Page kiosk = device(1080, 1920);
        kiosk.navigate(server.url() + "/kiosk/borne-1");
        heading(kiosk, "Que venez-vous faire").waitFor();
        return kiosk;
    }

    private static String number(Page kiosk) {
        return kiosk.getByTestId("ticket-number").innerText();
    }

    private static void finish(Page kiosk) {
        kiosk.getByTestId("ticket-number").waitFor();
        button(kiosk, "Terminer").click();
        heading(kiosk, "Que venez-vous faire").waitFor();
    }

    /**
     * As a keyboard of this machine sends them, whatever their layout and however busy the machine is.
     *
     * @param paces milliseconds from key to key, by turns
     */
    private static void keys(Page kiosk, String text, int... paces) {
        CDPSession session = kiosk.context().newCDPSession(kiosk);
        double at = ((Number) kiosk.evaluate("Date.now()")).doubleValue();
        for (int i = 0; i < text.length(); i++) {
            at += paces[i % paces.length];
            JsonObject event = new JsonObject();
            event.addProperty("type", "keyDown");
            event.addProperty("key", text.substring(i, i + 1));
            event.addProperty("text", text.substring(i, i + 1));
            event.addProperty("timestamp", at / 1000);
            session.send("Input.dispatchKeyEvent", event);
        }
    }

    /** The last key of a reader, or of a person. */
    private static void end(Page kiosk, String key) {
        kiosk.keyboard().press(key);
    }

    private static void slow(Page kiosk) {
        JsonObject rate = new JsonObject();
        rate.addProperty("rate", 8);
        kiosk.context().newCDPSession(kiosk).send("Emulation.setCPUThrottlingRate", rate);
    }
}
