// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.accueil.it.support.Api;
import fr.accueil.it.support.BrowserTest;
import fr.accueil.it.support.PackagedServer;
import fr.accueil.it.support.SharedServer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Five people come to a kiosk. Each leaves it with the right next step, after at most five steps. */
class FivePeopleIT extends BrowserTest {

    private static final int MOST_STEPS = 5;
    private static final int MOST_KEYS = 60;

    private final PackagedServer server = SharedServer.get();
    private final Api api = new Api(server);

    @Test
    void a_visitor_who_uses_the_keyboard_alone_gets_a_ticket() {
        Page kiosk = kiosk(server);
        int steps = 0;
        for (String text : List.of("Permis, carte grise", "Remettre un permis invalidé", "Prendre un ticket")) {
            reach(kiosk, text);
            kiosk.keyboard().press("Enter");
            steps++;
            heading(kiosk, steps == 3 ? "numéro" : steps == 2 ? "Remettre" : "Permis")
                    .waitFor();
        }
        assertThat(kiosk.getByTestId("ticket-number").innerText()).matches("L[0-9]{3}");
        assertThat(steps).isLessThanOrEqualTo(MOST_STEPS);
    }

    @Test
    void a_visitor_who_only_listens_hears_what_to_press_and_gets_a_ticket() {
        Page kiosk = kiosk(server);
        button(kiosk, "Écouter").click();
        List<String> pressed = new ArrayList<>();
        for (String text : List.of("Être aidé sur internet", "Aide pour une démarche en ligne", "Prendre un ticket")) {
            awaitSpoken(kiosk, text);
            pressed.add(text);
            named(kiosk, text).click();
        }
        String number = kiosk.getByTestId("ticket-number").innerText();
        awaitSpoken(kiosk, number);
        assertThat(number).matches("N[0-9]{3}");
        assertThat(pressed).hasSizeLessThanOrEqualTo(MOST_STEPS);
    }

    @Test
    void a_visitor_who_reads_arabic_gets_a_ticket_in_arabic() {
        Page kiosk = kiosk(server);
        speak(kiosk, "العربية");
        assertThat(kiosk.locator("html").getAttribute("dir")).isEqualTo("rtl");
        kiosk.locator(".groups button").last().click();
        kiosk.locator("[data-step=group]").waitFor();
        kiosk.locator(".services button").first().click();
        kiosk.locator("[data-step=take]").waitFor();
        kiosk.locator("main button.primary").click();
        String number = kiosk.getByTestId("ticket-number").innerText();
        assertThat(number).matches("A[0-9]{3}");
        assertThat(kiosk.locator("main").innerText())
                .containsPattern("\\p{IsArabic}")
                .doesNotContain("Votre numéro");
        picture(kiosk, "kiosk-ticket-arabic");
        kiosk.locator("main button.primary").click();
        heading(kiosk, "Que venez-vous faire").waitFor();
        assertThat(kiosk.locator("html").getAttribute("dir"))
                .as("the language ends with the visit")
                .isEqualTo("ltr");
    }

    @Test
    void a_visitor_who_shows_the_code_of_their_convocation_is_checked_in_at_once() {
        String reference = api.appointmentNow("SEJ-RDV");
        Page kiosk = kiosk(server);
        scan(kiosk, reference);
        assertThat(kiosk.getByTestId("ticket-number").innerText()).matches("R[0-9]{3}");
        picture(kiosk, "kiosk-checked-in");
        button(kiosk, "Terminer").click();
        heading(kiosk, "Que venez-vous faire").waitFor();
        scan(kiosk, "n’importe quoi " + reference.hashCode());
        heading(kiosk, "Nous ne trouvons pas").waitFor();
        picture(kiosk, "kiosk-not-found");
    }

    @Test
    void a_visitor_who_came_for_a_carte_grise_learns_where_it_is_done() {
        Page kiosk = kiosk(server);
        button(kiosk, "Chercher").click();
        kiosk.locator("[data-step=search]").waitFor();
        kiosk.keyboard().type("carte griz");
        button(kiosk, "Carte grise").click();
        kiosk.getByText("immatriculation.ants.gouv.fr").first().waitFor();
        kiosk.getByText("34 00").first().waitFor();
        picture(kiosk, "kiosk-carte-grise");
        button(kiosk, "Aide pour une démarche en ligne").click();
        button(kiosk, "Prendre un ticket").click();
        assertThat(kiosk.getByTestId("ticket-number").innerText()).matches("N[0-9]{3}");
    }

    @Test
    void a_tap_while_the_cable_is_out_gives_one_ticket_at_most_and_one_when_it_is_back() {
        Page kiosk = kiosk(server);
        button(kiosk, "Associations, professions").click();
        named(kiosk, "Associations").click();
        button(kiosk, "Prendre un ticket").waitFor();
        String before = api.ticket("ASSO").get("number").asString();
        kiosk.context().setOffline(true);
        kiosk.locator("main button.primary").evaluate("b => { b.click(); b.disabled = false; b.click(); }");
        kiosk.locator("html[data-link=lost]").waitFor(attached());
        kiosk.getByText("momentanément indisponible").waitFor();
        kiosk.context().setOffline(false);
        kiosk.locator("html[data-link=live]").waitFor(attached());
        if (kiosk.locator("[data-step=take]").count() > 0) {
            kiosk.locator("main button.primary").evaluate("b => b.click()");
        }
        String number = kiosk.getByTestId("ticket-number").innerText();
        assertThat(count(number)).isEqualTo(count(before) + 1);
        assertThat(count(api.ticket("ASSO").get("number").asString())).isEqualTo(count(before) + 2);
    }

    @Test
    void the_next_visitor_comes_within_a_second_and_has_a_ticket_of_their_own() {
        Page kiosk = kiosk(server);
        String first = associations(kiosk);
        button(kiosk, "Terminer").click();
        String second = associations(kiosk);
        assertThat(count(second)).isEqualTo(count(first) + 1);
    }

    private static String associations(Page kiosk) {
        button(kiosk, "Associations, professions").click();
        named(kiosk, "Associations").click();
        button(kiosk, "Prendre un ticket").click();
        return kiosk.getByTestId("ticket-number").innerText();
    }

    private static int count(String number) {
        return Integer.parseInt(number.substring(1));
    }

    /** A reader types as a keyboard does: every character at once, then Enter. */
    private static void scan(Page kiosk, String code) {
        kiosk.keyboard().type(code);
        kiosk.keyboard().press("Enter");
        kiosk.locator("[data-step=home]").waitFor(gone());
    }

    /** By Tab and the arrows alone. */
    private static void reach(Page kiosk, String text) {
        for (int key = 0; key < MOST_KEYS; key++) {
            kiosk.keyboard().press("Tab");
            Object at = kiosk.evaluate("() => document.activeElement.getAttribute('aria-label')"
                    + " || document.activeElement.textContent");
            if (String.valueOf(at).startsWith(text)) {
                return;
            }
        }
        throw new AssertionError("\"" + text + "\" was not reached by the keyboard");
    }

    private static void awaitSpoken(Page kiosk, String text) {
        kiosk.waitForFunction("text => (document.querySelector('main')?.dataset.spoken || '').includes(text)", text);
    }
}
