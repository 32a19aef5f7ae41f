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
        api.nobodyWaits();
    }

    @Test
    void visitors_are_sent_on_in_two_actions_each() {
        Page desk = arrive();
        check(desk, "reception");
        giveAPriorityTicket(desk);
        checkInByName(desk);
        countAndTakeBack(desk);
        findNothingAndReadTheKeys(desk);
    }

    private void giveAPriorityTicket(Page desk) {
        desk.keyboard().type("48si");
        hit(desk, "Remettre un permis invalidé").waitFor();
        desk.keyboard().press("F2");
        check(desk, "reception-found");
        desk.keyboard().press("Enter");
        awaitText(desk.getByTestId("ticket-number"), "L[0-9]{3}");
        desk.getByText("Prioritaire").nth(1).waitFor();
        String follow = desk.locator("[data-href]").getAttribute("data-href");
        check(desk, "reception-ticket");

        Page phone = device(390, 844);
        phone.navigate(follow);
        awaitText(
                phone.getByTestId("ticket-number"),
                desk.getByTestId("ticket-number").innerText());
    }

    private void checkInByName(Page desk) {
        desk.keyboard().type("durand");
        hit(desk, "RDV-0007").waitFor();
        check(desk, "reception-names");
        hit(desk, "RDV-0007").click();
        desk.getByText("Rendez-vous de").waitFor();
        awaitText(desk.getByTestId("ticket-number"), "[A-Z][0-9]{3}");
        assertThat(focused(desk)).as("the field is ready for the next visitor").isEqualTo("reception-search");
    }

    private void countAndTakeBack(Page desk) {
        desk.keyboard().type("carte grise");
        hit(desk, "Carte grise").waitFor();
        desk.keyboard().press("Enter");
        desk.getByTestId("guidance")
                .getByText("L’immatriculation d’un véhicule")
                .waitFor();
        check(desk, "reception-guidance");
        desk.keyboard().press("F8");
        desk.getByTestId("guidance").waitFor(gone());
        awaitText(desk.getByTestId("counted-redirected"), "1");
        desk.keyboard().press("F7");
        awaitText(desk.getByTestId("counted-incomplete"), "1");
        check(desk, "reception-counted");
        desk.keyboard().press("F9");
        awaitText(desk.getByTestId("counted-incomplete"), "0");
        desk.keyboard().press("F9");
        awaitText(desk.getByTestId("counted-redirected"), "0");
    }

    private void findNothingAndReadTheKeys(Page desk) {
        desk.keyboard().type("zzzz");
        desk.getByText("Rien ne correspond").waitFor();
        desk.keyboard().press("Escape");
        desk.keyboard().press("Escape");
        desk.keyboard().press("?");
        heading(desk, "Les touches").waitFor();
        check(desk, "reception-keys");
    }

    @Test
    void an_absent_visitor_comes_back_and_one_who_waits_leaves() {
        String number = api.ticket("ELU").get("number").asString();
        api.open("Z1", "poste");
        api.callNext("Z1");
        api.at("Z1", "no-show");
        api.close("Z1");
        Page desk = arrive();
        out(desk).press("2");
        Locator row = desk.getByTestId("absent-ticket").filter(new Locator.FilterOptions().setHasText(number));
        row.waitFor();
        check(desk, "reception-absent");
        row.getByRole(AriaRole.BUTTON).first().focus();
        desk.keyboard().press("f");
        row.waitFor(gone());
        desk.getByText(number + " est de retour, en fin de file").waitFor();

        desk.keyboard().press("/");
        desk.keyboard().type(number);
        hit(desk, number).waitFor();
        desk.keyboard().press("Enter");
        button(desk, "Confirmer le départ").waitFor();
        check(desk, "reception-leaving");
        desk.keyboard().press("Delete");
        desk.getByText(number + "\u00a0: départ noté").waitFor();
        out(desk).press("1");
        desk.getByText(Pattern.compile("En attente, dans")).waitFor();
        check(desk, "reception-waiting");
    }

    @Test
    void the_kiosk_and_the_hall_follow_what_the_desk_decides() {
        Page desk = arrive();
        closeAndReopenAService(desk, kiosk(server));
        showAMessage(desk, display(server));
        putAKioskOutOfOrder(desk);
        loseTheLine(desk);
    }

    private void closeAndReopenAService(Page desk, Page kiosk) {
        out(desk).press("3");
        Locator gate = desk.locator("[data-service=ASSO]");
        gate.getByRole(AriaRole.BUTTON).first().focus();
        desk.keyboard().press("f");
        gate.getByText("Fermée pour aujourd’hui").waitFor();
        check(desk, "reception-gates");
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
        desk.keyboard().press("r");
        gate.getByText("Fermée pour aujourd’hui").waitFor(gone());
    }

    private void showAMessage(Page desk, Page display) {
        desk.keyboard().press("5");
        desk.getByLabel("Nouveau message").waitFor();
        desk.keyboard().press("m");
        desk.keyboard().type("<b>Le point numérique</b> rouvre à 14\u00a0h. Merci de votre patience.");
        desk.keyboard().press("Enter");
        desk.getByTestId("message").waitFor();
        check(desk, "reception-messages");
        awaitText(display.getByTestId("hall-messages"), "<b>Le point numérique</b> rouvre");
        assertThat((Integer) display.evaluate("document.documentElement.scrollHeight"))
                .as("the hall sees all of its display")
                .isLessThanOrEqualTo(1080);
        check(display, "display-message");
        button(desk, "Retirer").click();
        display.getByTestId("hall-messages").waitFor(gone());
    }

    private void putAKioskOutOfOrder(Page desk) {
        out(desk).press("4");
        Locator row = desk.locator("[data-kiosk=borne-2]");
        row.getByRole(AriaRole.BUTTON).first().focus();
        desk.keyboard().press("h");
        awaitText(row.locator(".reason"), "Hors service");
        check(desk, "reception-kiosks");
        desk.keyboard().press("h");
        awaitText(row.locator(".reason"), "Fonctionne|Ne répond pas|Non reliée");
    }

    private void loseTheLine(Page desk) {
        desk.context().setOffline(true);
        desk.getByText("Connexion interrompue").waitFor();
        check(desk, "reception-lost");
        desk.context().setOffline(false);
        desk.getByText("Connexion interrompue").waitFor(gone());
    }

    @Test
    void nothing_is_cut_on_a_small_screen_or_at_twice_the_size() {
        for (int[] size : new int[][] {{1280, 720}, {640, 360}, {1920, 1080}}) {
            Page desk = arrive();
            desk.setViewportSize(size[0], size[1]);
            desk.keyboard().type("remettre");
            hit(desk, "Remettre un permis").waitFor();
            picture(desk, "reception-" + size[0] + "-found");
            assertThat(sideways(desk)).as("wider than " + size[0]).isEmpty();
            desk.keyboard().press("Enter");
            desk.getByTestId("ticket-number").waitFor();
            check(desk, "reception-" + size[0]);
            assertThat(sideways(desk)).as("wider than " + size[0]).isEmpty();
        }
    }

    /** What stands outside the page to the right. */
    private static String sideways(Page desk) {
        return (String) desk.evaluate("""
                () => [...document.querySelectorAll('.reception *')]
                  .filter(el => el.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                  .filter(el => getComputedStyle(el).position !== 'absolute')
                  .map(el => el.tagName + '.' + el.className).join(' ')""");
    }

    @Test
    void an_agent_of_a_counter_is_not_let_in_and_the_first_page_shows_the_door() {
        Page doors = device(1440, 900);
        doors.navigate(server.url() + "/");
        doors.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Pré-accueil")))
                .waitFor();
        picture(doors, "doors");
        Page agent = signedIn(server, "/reception", "agent");
        assertThat(agent.locator("#reception-search").count()).isZero();
    }

    private Page arrive() {
        Page desk = signedIn(server, "/reception", "accueil");
        desk.waitForFunction("() => document.activeElement?.id === 'reception-search'");
        return desk;
    }

    /** Out of the field, so that letters and digits act. */
    private static com.microsoft.playwright.Keyboard out(Page desk) {
        desk.evaluate("document.activeElement.blur()");
        return desk.keyboard();
    }

    private static Locator hit(Page desk, String part) {
        return desk.locator(".hit")
                .filter(new Locator.FilterOptions().setHasText(part))
                .first();
    }

    private static String focused(Page desk) {
        return (String) desk.evaluate("document.activeElement.id");
    }

    private static void check(Page page, String state) {
        picture(page, state);
        assertAccessible(page, state);
    }
}
