// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.accueil.it.support.Api;
import fr.accueil.it.support.BrowserTest;
import fr.accueil.it.support.PackagedServer;
import fr.accueil.it.support.SharedServer;
import org.junit.jupiter.api.Test;

/** A visitor, an agent and the hall, each in front of their own screen. */
class JourneyIT extends BrowserTest {

    private final PackagedServer server = SharedServer.get();
    private final Api api = new Api(server);

    @Test
    void a_visitor_takes_a_ticket_and_the_hall_sees_the_call() {
        Page display = display(server);
        Page kiosk = kiosk(server);
        takeATicket(kiosk);
        String number = kiosk.getByTestId("ticket-number").innerText();
        assertThat(number).matches("L[0-9]{3}");
        picture(kiosk, "kiosk-ticket");
        String follow = kiosk.locator("[data-href]").first().getAttribute("data-href");

        Page phone = follow(follow, number);

        Page counter = signedIn(server, "/counter", "agent");
        callAtCounter11(counter, number);

        awaitText(display.getByTestId("call-number").first(), number);
        awaitText(display.getByTestId("call-counter").first(), "11");
        awaitText(phone.getByTestId("call-counter"), "11");
        picture(phone, "phone-called");

        othersCome();
        counter.keyboard().press("Space");
        counter.getByText("avec vous").waitFor();
        awaitText(display.getByTestId("call-number").first(), "R0");
        picture(counter, "counter");
        picture(display, "display");

        finishCallAndClose(counter);
        api.at("G3", "no-show");
        api.close("G3");
    }

    private void takeATicket(Page kiosk) {
        picture(kiosk, "kiosk");
        button(kiosk, "Permis, carte grise").click();
        button(kiosk, "Remettre un permis invalidé").click();
        kiosk.getByText("La lettre 48SI").waitFor();
        button(kiosk, "Prendre un ticket").click();
    }

    private Page follow(String follow, String number) {
        Page phone = device(390, 844);
        phone.navigate(follow);
        awaitText(phone.getByTestId("ticket-number"), number);
        assertThat(phone.context().cookies()).as("cookies on the phone").isEmpty();
        picture(phone, "phone-waiting");
        return phone;
    }

    private void callAtCounter11(Page counter, String number) {
        button(counter, "Guichet 11").click();
        counter.getByText(number).first().waitFor();
        button(counter, "Appeler le suivant").click();
        awaitText(counter.getByTestId("current-ticket"), number);
    }

    private void othersCome() {
        for (String service : new String[] {"ACC-INFO", "ACC-COURRIER", "PC-48SI", "SEJ-RDV", "PAN-ETR"}) {
            api.ticket(service);
        }
        api.ticket("ACC-INFO", true);
        api.open("G3", "bureau");
        api.callNext("G3");
    }

    private void finishCallAndClose(Page counter) {
        button(counter, "Terminer et appeler le suivant").click();
        awaitText(counter.getByTestId("current-ticket"), "A0|L0");
        assertThat(counter.locator("[data-testid=waiting-ticket] button:visible")
                        .count())
                .as("buttons that would call a second visitor")
                .isZero();
        button(counter, "Absent").click();
        button(counter, "Appeler le suivant").waitFor();
        counter.locator("[data-testid=waiting-ticket] button:visible").first().waitFor();
        button(counter, "Fermer le guichet").click();
        heading(counter, "quel guichet").waitFor();
    }

    @Test
    void a_double_tap_on_the_kiosk_gives_one_ticket() {
        Page kiosk = kiosk(server);
        button(kiosk, "Associations, professions").click();
        named(kiosk, "Associations").click();
        button(kiosk, "Prendre un ticket").waitFor();
        kiosk.evaluate("""
                () => { const b = [...document.querySelectorAll('button')].find(b => b.textContent.includes('Prendre un ticket'));
                b.click(); b.click(); }""");
        String number = kiosk.getByTestId("ticket-number").innerText();
        int count = Integer.parseInt(number.substring(1));
        assertThat(api.ticket("ASSO").get("number").asString()).isEqualTo("Z%03d".formatted(count + 1));
    }

    @Test
    void a_colleague_who_takes_the_counter_over_is_seen_by_the_one_who_held_it() {
        Page first = signedIn(server, "/counter", "agent");
        button(first, "Guichet 7").click();
        button(first, "Appeler le suivant").waitFor();
        Page second = signedIn(server, "/counter", "agent2");
        button(second, "Guichet 7").click();
        button(second, "Reprendre").click();
        button(second, "Appeler le suivant").waitFor();
        first.getByText("Dominique Bernard").waitFor();
        picture(first, "counter-taken-over");
        button(second, "Fermer le guichet").click();
        heading(second, "quel guichet").waitFor();
    }

    @Test
    void what_a_person_typed_is_shown_as_text_on_every_screen() {
        String trick = "<script>document.title='hurt'</script>";
        api.open("G8", trick);
        Page counters = signedIn(server, "/counter", "accueil");
        counters.getByText(trick).waitFor();
        Page manager = signedIn(server, "/manager", "responsable");
        manager.getByText(trick).waitFor();
        assertThat(manager.title()).doesNotContain("hurt");
        assertThat(counters.title()).doesNotContain("hurt");
        api.close("G8");
    }
}
