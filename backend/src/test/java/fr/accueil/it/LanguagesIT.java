// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever language a visitor reads, no text of the kiosk is cut, covered or outside the screen, and axe finds nothing. */
class LanguagesIT extends BrowserTest {

    private static final List<String> LANGUAGES = List.of(
            "Français", "English", "العربية", "Español", "Português", "Türkçe", "Русский", "Українська", "فارسی");
    /** The places of groups and services on the screen, in the demonstration site. */
    private static final int APPOINTMENT = 0;

    private static final int DRIVING = 2;
    private static final int OTHER = 6;

    private final House house = SharedHouse.get();
    private final String overflow = overflow();

    @ParameterizedTest(name = "at {0}")
    @ValueSource(strings = {"1080x1920", "1920x1080", "1280x800"})
    void every_page_can_be_read_whole_in_every_language(String size) {
        String[] sides = size.split("x");
        Page kiosk = device(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
        kiosk.navigate(house.url() + "/kiosk/borne-2");
        for (String language : LANGUAGES) {
            at(kiosk, "home");
            if (!language.equals("Français")) {
                speak(kiosk, language);
            }
            walk(kiosk, size + " " + language, size.equals("1080x1920"));
        }
    }

    /** Once through the kiosk, back to where the next visitor begins. */
    private void walk(Page kiosk, String name, boolean axe) {
        look(kiosk, name + " home", axe);
        group(kiosk, DRIVING);
        look(kiosk, name + " group", axe);
        service(kiosk, 0, "guidance");
        look(kiosk, name + " elsewhere", axe);
        back(kiosk, "group");
        service(kiosk, 2, "take");
        look(kiosk, name + " take", axe);
        kiosk.locator(".lack").first().click();
        at(kiosk, "missing");
        look(kiosk, name + " missing", axe);
        kiosk.locator("main .actions button").first().click();
        at(kiosk, "take");
        back(kiosk, "group");
        back(kiosk, "home");
        group(kiosk, APPOINTMENT);
        service(kiosk, 1, "checkin");
        look(kiosk, name + " check-in", axe);
        kiosk.locator("main .choice").first().click();
        at(kiosk, "reference");
        look(kiosk, name + " reference", false);
        kiosk.keyboard().type("NOTHING-9");
        kiosk.keyboard().press("Enter");
        at(kiosk, "notice");
        look(kiosk, name + " not found", axe);
        back(kiosk, "reference");
        back(kiosk, "checkin");
        back(kiosk, "group");
        back(kiosk, "home");
        search(kiosk, name, axe);
        ticket(kiosk, name, axe);
    }

    private void search(Page kiosk, String name, boolean axe) {
        kiosk.locator("main .search-field").click();
        at(kiosk, "search");
        kiosk.keyboard().type("permis");
        kiosk.locator("main .choice").first().waitFor();
        look(kiosk, name + " search", axe);
        kiosk.keyboard().type("xyz");
        kiosk.locator("main .nothing").waitFor();
        look(kiosk, name + " nothing found", axe);
        back(kiosk, "home");
    }

    private void ticket(Page kiosk, String name, boolean axe) {
        group(kiosk, OTHER);
        service(kiosk, 1, "take");
        kiosk.locator("main .actions button.primary").click();
        at(kiosk, "ticket");
        look(kiosk, name + " ticket", axe);
        kiosk.locator("main .actions button.primary").click();
        at(kiosk, "home");
    }

    private void look(Page kiosk, String name, boolean axe) {
        kiosk.waitForFunction("() => document.fonts.status === 'loaded'");
        List<String> lost = lost(kiosk);
        if (!lost.isEmpty()) {
            picture(kiosk, "cut " + name);
        }
        assertThat(lost).as(name).isEmpty();
        if (axe) {
            assertAccessible(kiosk, name);
        }
    }

    /** What stays lost: the two buttons of a long page come a moment after its last line. */
    @SuppressWarnings("unchecked")
    private List<String> lost(Page kiosk) {
        try {
            kiosk.waitForFunction("() => (" + overflow.substring(overflow.indexOf("() =>")) + ")().length === 0");
            return List.of();
        } catch (TimeoutError stillLost) {
            return (List<String>) kiosk.evaluate(overflow);
        }
    }

    private static void group(Page kiosk, int place) {
        kiosk.locator(".groups button").nth(place).click();
        at(kiosk, "group");
    }

    private static void service(Page kiosk, int place, String step) {
        kiosk.locator(".services button").nth(place).click();
        at(kiosk, step);
    }

    private static void back(Page kiosk, String step) {
        kiosk.locator("main .actions button").first().click();
        at(kiosk, step);
    }

    private static void at(Page kiosk, String step) {
        kiosk.locator("[data-step=" + step + "] h1").first().waitFor();
    }

    private static String overflow() {
        try (InputStream script = LanguagesIT.class.getResourceAsStream("/overflow.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
