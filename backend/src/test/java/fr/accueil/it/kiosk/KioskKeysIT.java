// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.accueil.it.support.Api;
import fr.accueil.it.support.BrowserTest;
import fr.accueil.it.support.PackagedServer;
import fr.accueil.it.support.SharedServer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The keys of a kiosk beside Tab and Enter, and the browser's own way back, which leads nowhere. */
class KioskKeysIT extends BrowserTest {

    private final PackagedServer server = SharedServer.get();
    private final Api api = new Api(server);

    @Test
    void arrows_go_to_what_lies_in_their_direction_and_enter_opens_it() {
        Page kiosk = kiosk(server);
        kiosk.keyboard().press("ArrowDown");
        assertThat(inMain(kiosk)).as("the first arrow enters the choices").isTrue();
        double[] first = place(kiosk);
        kiosk.keyboard().press("ArrowDown");
        double[] below = place(kiosk);
        assertThat(below[1]).isGreaterThan(first[1]);
        kiosk.keyboard().press("ArrowUp");
        assertThat(place(kiosk)).containsExactly(first);
        String text = reach(kiosk, "Permis, carte grise");
        kiosk.keyboard().press("Enter");
        kiosk.locator("[data-step=group] h1").waitFor();
        assertThat(kiosk.locator("[data-step=group] h1").innerText()).isEqualTo(text);
    }

    @Test
    void left_and_right_are_those_of_the_eye_in_arabic_too() {
        Page kiosk = device(1920, 1080);
        kiosk.navigate(server.url() + "/kiosk/borne-1");
        heading(kiosk, "Que venez-vous faire").waitFor();
        for (String language : List.of("Français", "العربية")) {
            if (!language.equals("Français")) {
                speak(kiosk, language);
            }
            kiosk.locator(".groups button").nth(2).focus();
            double[] from = place(kiosk);
            kiosk.keyboard().press("ArrowRight");
            kiosk.keyboard().press("ArrowLeft");
            kiosk.keyboard().press("ArrowLeft");
            assertThat(place(kiosk)[0]).as(language).isLessThanOrEqualTo(from[0]);
            kiosk.keyboard().press("ArrowRight");
            assertThat(place(kiosk)[0]).as(language).isGreaterThanOrEqualTo(from[0]);
        }
    }

    @Test
    void escape_closes_what_lies_over_the_page_then_goes_back_step_by_step() {
        Page kiosk = kiosk(server);
        button(kiosk, "Permis, carte grise").click();
        kiosk.locator("[data-step=group]").waitFor();
        button(kiosk, "Remettre un permis invalidé").click();
        kiosk.locator("[data-step=take]").waitFor();
        button(kiosk, "Accessibilité").click();
        kiosk.locator("dialog[open]").waitFor();
        kiosk.keyboard().press("Escape");
        kiosk.locator("dialog[open]").waitFor(gone());
        assertThat(step(kiosk)).isEqualTo("take");
        kiosk.keyboard().press("Escape");
        kiosk.locator("[data-step=group]").waitFor();
        kiosk.keyboard().press("Escape");
        kiosk.locator("[data-step=home]").waitFor();
        kiosk.keyboard().press("Escape");
        button(kiosk, "Chercher").click();
        kiosk.locator("[data-step=search]").waitFor();
        kiosk.keyboard().type("carte");
        kiosk.keyboard().press("Escape");
        kiosk.locator("[data-step=home]").waitFor();
    }

    @Test
    void the_browsers_way_back_does_nothing_and_the_visit_goes_on() {
        Page kiosk = kiosk(server);
        String address = kiosk.url();
        button(kiosk, "Associations, professions").click();
        named(kiosk, "Associations").click();
        kiosk.locator("[data-step=take]").waitFor();
        backwards(kiosk);
        assertThat(step(kiosk)).isEqualTo("take");
        String before = api.ticket("ASSO").get("number").asString();
        button(kiosk, "Prendre un ticket").click();
        String number = kiosk.getByTestId("ticket-number").innerText();
        assertThat(number).as("one ticket").isEqualTo("Z%03d".formatted(Integer.parseInt(before.substring(1)) + 1));
        backwards(kiosk);
        assertThat(kiosk.getByTestId("ticket-number").innerText()).isEqualTo(number);
        button(kiosk, "Terminer").click();
        heading(kiosk, "Que venez-vous faire").waitFor();
        backwards(kiosk);
        assertThat(step(kiosk)).as("nothing of the visitor before comes back").isEqualTo("home");
        assertThat(kiosk.url()).isEqualTo(address);
        button(kiosk, "Permis, carte grise").click();
        kiosk.locator("[data-step=group]").waitFor();
    }

    /** By every way that a visitor can find, more than once. */
    private static void backwards(Page kiosk) {
        for (int time = 0; time < 3; time++) {
            kiosk.goBack();
            kiosk.keyboard().press("Alt+ArrowLeft");
        }
        kiosk.goForward();
        kiosk.locator("html[data-link=live]").waitFor(attached());
        kiosk.locator(".kiosk [data-step] h1, [data-step] h1").first().waitFor();
    }

    /** With the arrows alone: down as far as it goes, then along the other column. */
    private static String reach(Page kiosk, String text) {
        for (String way : List.of("ArrowDown", "ArrowRight", "ArrowUp", "ArrowLeft", "ArrowDown")) {
            for (int press = 0; press < 12; press++) {
                if (focused(kiosk).startsWith(text)) {
                    return text;
                }
                kiosk.keyboard().press(way);
            }
        }
        throw new AssertionError("\"" + text + "\" was not reached by the arrows; at \"" + focused(kiosk) + "\"");
    }

    private static String focused(Page kiosk) {
        return String.valueOf(kiosk.evaluate("() => document.activeElement.textContent.trim()"));
    }

    private static boolean inMain(Page kiosk) {
        return (boolean) kiosk.evaluate("() => document.activeElement.matches('main button, main input')");
    }

    private static double[] place(Page kiosk) {
        List<?> place = (List<?>) kiosk.evaluate(
                "() => { const box = document.activeElement.getBoundingClientRect(); return [box.left, box.top]; }");
        return place.stream().mapToDouble(side -> ((Number) side).doubleValue()).toArray();
    }

    private static String step(Page kiosk) {
        return kiosk.locator("[data-step]").first().getAttribute("data-step");
    }
}
