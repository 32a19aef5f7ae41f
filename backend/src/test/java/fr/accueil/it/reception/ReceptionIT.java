// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.reception;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.accueil.it.support.Api;
import fr.accueil.it.support.BrowserTest;
import fr.accueil.it.support.PackagedServer;
import fr.accueil.it.support.SharedServer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A morning at the reception desk, by keyboard alone, seen from the kiosk and the hall. */
class ReceptionIT extends BrowserTest {

    private final PackagedServer server = SharedServer.get();
    private final Api api = new Api(server);

    @BeforeEach
    void empty_the_hall() {
        api.emptyHall();
    }

    @Test
    void visitors_are_sent_on_in_two_actions_each() {
        Page reception = arrive();
        check(reception, "reception");
        giveAPriorityTicket(reception);
        checkInByName(reception);
        countAndTakeBack(reception);
        findNothingAndReadTheKeys(reception);
    }

    private void giveAPriorityTicket(Page reception) {
        reception.keyboard().type("48si");
        hit(reception, "Remettre un permis invalidé").waitFor();
        reception.keyboard().press("F2");
        check(reception, "reception-found");
        reception.keyboard().press("Enter");
        awaitText(reception.getByTestId("ticket-number"), "L[0-9]{3}");
        reception.getByText("Prioritaire").nth(1).waitFor();
        String follow = reception.locator("[data-href]").getAttribute("data-href");
        check(reception, "reception-ticket");

        Page phone = device(390, 844);
        phone.navigate(follow);
        awaitText(
                phone.getByTestId("ticket-number"),
                reception.getByTestId("ticket-number").innerText());
    }

    private void checkInByName(Page reception) {
        reception.keyboard().type("durand");
        hit(reception, "RDV-0007").waitFor();
        check(reception, "reception-names");
        hit(reception, "RDV-0007").click();
        reception.getByText("Rendez-vous de").waitFor();
        awaitText(reception.getByTestId("ticket-number"), "[A-Z][0-9]{3}");
        assertThat(focused(reception))
                .as("the field is ready for the next visitor")
                .isEqualTo("reception-search");
    }

    private void countAndTakeBack(Page reception) {
        reception.keyboard().type("carte grise");
        hit(reception, "Carte grise").waitFor();
        reception.keyboard().press("Enter");
        reception
                .getByTestId("guidance")
                .getByText("L’immatriculation d’un véhicule")
                .waitFor();
        check(reception, "reception-guidance");
        reception.keyboard().press("F8");
        reception.getByTestId("guidance").waitFor(gone());
        awaitText(reception.getByTestId("counted-redirected"), "1");
        reception.keyboard().press("F7");
        awaitText(reception.getByTestId("counted-incomplete"), "1");
        check(reception, "reception-counted");
        reception.keyboard().press("F9");
        awaitText(reception.getByTestId("counted-incomplete"), "0");
        reception.keyboard().press("F9");
        awaitText(reception.getByTestId("counted-redirected"), "0");
    }

    private void findNothingAndReadTheKeys(Page reception) {
        reception.keyboard().type("zzzz");
        reception.getByText("Rien ne correspond").waitFor();
        reception.keyboard().press("Escape");
        reception.keyboard().press("Escape");
        reception.keyboard().press("?");
        heading(reception, "Les touches").waitFor();
        check(reception, "reception-keys");
    }

    @Test
    void an_absent_visitor_comes_back_and_one_who_waits_leaves() {
        String number = api.ticket("ELU").get("number").asString();
        api.open("Z1", "poste");
        api.callNext("Z1");
        api.at("Z1", "no-show");
        api.close("Z1");
        Page reception = arrive();
        out(reception).press("2");
        Locator row = reception.getByTestId("absent-ticket").filter(new Locator.FilterOptions().setHasText(number));
        row.waitFor();
        check(reception, "reception-absent");
        row.getByRole(AriaRole.BUTTON).first().focus();
        reception.keyboard().press("f");
        row.waitFor(gone());
        reception.getByText(number + " est de retour, en fin de file").waitFor();

        reception.keyboard().press("/");
        reception.keyboard().type(number);
        hit(reception, number).waitFor();
        reception.keyboard().press("Enter");
        button(reception, "Confirmer le départ").waitFor();
        check(reception, "reception-leaving");
        reception.keyboard().press("Delete");
        reception.getByText(number + "\u00a0: départ noté").waitFor();
        out(reception).press("1");
        reception.getByText(Pattern.compile("En attente, dans")).waitFor();
        check(reception, "reception-waiting");
    }

    @Test
    void the_kiosk_and_the_hall_follow_what_the_reception_desk_decides() {
        Page reception = arrive();
        closeAndReopenAService(reception, kiosk(server));
        showAMessage(reception, display(server));
        putAKioskOutOfOrder(reception);
        loseTheLine(reception);
    }

    private void closeAndReopenAService(Page reception, Page kiosk) {
        out(reception).press("3");
        Locator closure = reception.locator("[data-service=ASSO]");
        closure.getByRole(AriaRole.BUTTON).first().focus();
        reception.keyboard().press("f");
        closure.getByText("Fermée pour aujourd’hui").waitFor();
        try {
            seeThatItIsClosed(reception, kiosk);
        } finally {
            // Other tests use the same server.
            closure.getByRole(AriaRole.BUTTON).first().focus();
            reception.keyboard().press("r");
            closure.getByText("Fermée pour aujourd’hui").waitFor(gone());
        }
    }

    private void seeThatItIsClosed(Page reception, Page kiosk) {
        // A row that is half under the bar is no target for a finger, and axe would measure what is left of it.
        reception.evaluate("window.scrollTo(0, 0)");
        check(reception, "reception-gates");
        button(kiosk, "Associations, professions").click();
        named(kiosk, "Associations").click();
        Locator refused =
                kiosk.getByText("Nous ne recevons plus pour cette démarche").first();
        refused.or(named(kiosk, "Prendre un ticket")).first().waitFor();
        if (!refused.isVisible()) {
            named(kiosk, "Prendre un ticket").click();
        }
        refused.waitFor();
        picture(kiosk, "kiosk-service-closed");
    }

    private void showAMessage(Page reception, Page display) {
        reception.keyboard().press("5");
        reception.getByLabel("Nouveau message").waitFor();
        reception.keyboard().press("m");
        reception.keyboard().type("<b>Le point numérique</b> rouvre à 14\u00a0h. Merci de votre patience.");
        reception.keyboard().press("Enter");
        reception.getByTestId("message").waitFor();
        check(reception, "reception-messages");
        awaitText(display.getByTestId("hall-messages"), "<b>Le point numérique</b> rouvre");
        assertThat((Integer) display.evaluate("document.documentElement.scrollHeight"))
                .as("the hall sees all of its display")
                .isLessThanOrEqualTo(1080);
        check(display, "display-message");
        button(reception, "Retirer").click();
        display.getByTestId("hall-messages").waitFor(gone());
    }

    private void putAKioskOutOfOrder(Page reception) {
        out(reception).press("4");
        Locator row = reception.locator("[data-kiosk=borne-2]");
        row.getByRole(AriaRole.BUTTON).first().focus();
        reception.keyboard().press("h");
        awaitText(row.locator(".reason"), "Hors service");
        check(reception, "reception-kiosks");
        reception.keyboard().press("h");
        awaitText(row.locator(".reason"), "Fonctionne|Ne répond pas|Non reliée");
    }

    private void loseTheLine(Page reception) {
        reception.context().setOffline(true);
        reception.getByText("Connexion interrompue").waitFor();
        check(reception, "reception-lost");
        reception.context().setOffline(false);
        reception.getByText("Connexion interrompue").waitFor(gone());
    }

    @Test
    void nothing_is_cut_on_a_small_screen_or_at_twice_the_size() {
        for (int[] size : new int[][] {{1280, 720}, {640, 360}, {1920, 1080}}) {
            Page reception = arrive();
            reception.setViewportSize(size[0], size[1]);
            reception.keyboard().type("remettre");
            hit(reception, "Remettre un permis").waitFor();
            picture(reception, "reception-" + size[0] + "-found");
            assertThat(sideways(reception)).as("wider than " + size[0]).isEmpty();
            reception.keyboard().press("Enter");
            reception.getByTestId("ticket-number").waitFor();
            check(reception, "reception-" + size[0]);
            assertThat(sideways(reception)).as("wider than " + size[0]).isEmpty();
        }
    }

    /** What stands outside the page to the right. */
    private static String sideways(Page reception) {
        return (String) reception.evaluate("""
                () => [...document.querySelectorAll('.reception *')]
                  .filter(el => el.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                  .filter(el => getComputedStyle(el).position !== 'absolute')
                  .map(el => el.tagName + '.' + el.className).join(' ')""");
    }

    @Test
    void an_agent_of_a_counter_is_refused_and_the_start_page_links_the_reception_desk() {
        Page start = device(1440, 900);
        start.navigate(server.url() + "/");
        start.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Pré-accueil")))
                .waitFor();
        picture(start, "doors");
        Page agent = signedIn(server, "/reception", "agent");
        assertThat(agent.locator("#reception-search").count()).isZero();
    }

    private Page arrive() {
        Page reception = signedIn(server, "/reception", "accueil");
        reception.waitForFunction("() => document.activeElement?.id === 'reception-search'");
        return reception;
    }

    /** Out of the field, so that letters and digits act. */
    private static com.microsoft.playwright.Keyboard out(Page reception) {
        reception.evaluate("document.activeElement.blur()");
        return reception.keyboard();
    }

    private static Locator hit(Page reception, String part) {
        return reception
                .locator(".hit")
                .filter(new Locator.FilterOptions().setHasText(part))
                .first();
    }

    private static String focused(Page reception) {
        return (String) reception.evaluate("document.activeElement.id");
    }

    private static void check(Page page, String state) {
        picture(page, state);
        assertAccessible(page, state);
    }
}
