// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import fr.accueil.it.support.BrowserTest;
import fr.accueil.it.support.PackagedServer;
import fr.accueil.it.support.SharedServer;
import fr.accueil.it.support.WholePage;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The exit survey on tablets of every size: a visitor sees the question and all its answers at once. */
class TabletIT extends BrowserTest {

    private static final List<ViewportSize> SIZES = List.of(
            new ViewportSize(768, 1024),
            new ViewportSize(1280, 800),
            new ViewportSize(1024, 768),
            new ViewportSize(800, 1280),
            new ViewportSize(1080, 1920));

    private final PackagedServer server = SharedServer.get();

    @ParameterizedTest(name = "in {0}")
    @ValueSource(
            strings = {
                "Français",
                "English",
                "العربية",
                "Español",
                "Português",
                "Türkçe",
                "Русский",
                "Українська",
                "فارسی"
            })
    void no_answer_and_no_key_is_hidden_on_a_tablet_upright_or_across(String language) {
        Page tablet = device(SIZES.getFirst().width, SIZES.getFirst().height);
        tablet.navigate(server.url() + "/survey/sortie");
        tablet.locator("[data-step=home] h1").waitFor();
        if (!language.equals("Français")) {
            speak(tablet, language);
        }
        int question = 1;
        checkPage(tablet, language + " question " + question);
        assertAccessible(tablet, language + " first question");
        while (!tablet.locator(".typed").isVisible()) {
            next(tablet);
            checkPage(tablet, language + " question " + ++question);
        }
        assertAccessible(tablet, language + " suggestion");
        tablet.locator(".keys.last .key:not([data-key])").click();
        tablet.locator("[data-layout$='.signs']").waitFor();
        checkPage(tablet, language + " signs");
        tablet.locator("[data-enter]").click();
        tablet.locator("[data-step=thanks] h1").waitFor();
        checkPage(tablet, language + " thanks");
    }

    private static void next(Page tablet) {
        String before = tablet.locator("h1").textContent();
        tablet.locator("main .choice").first().click();
        tablet.waitForCondition(() -> !tablet.locator("h1").textContent().equals(before));
    }

    private static void checkPage(Page tablet, String name) {
        tablet.waitForFunction("() => document.fonts.status === 'loaded'");
        for (ViewportSize size : SIZES) {
            WholePage.resize(tablet, size);
            String where = "%dx%d %s".formatted(size.width, size.height, name);
            List<String> lost = WholePage.lost(tablet);
            if (!lost.isEmpty() || !WholePage.fits(tablet)) {
                picture(tablet, "tablet cut " + where);
            }
            assertThat(lost).as(where).isEmpty();
            assertThat(WholePage.fits(tablet))
                    .as("all of it is seen at once: " + where)
                    .isTrue();
        }
        WholePage.resize(tablet, SIZES.getFirst());
    }
}
