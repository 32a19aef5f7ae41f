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

/** A walk through the kiosk in one language: no text is cut, covered or outside the screen, and axe finds nothing. */
abstract class LanguageWalk extends BrowserTest {

    private static final List<ViewportSize> SIZES = List.of(
            new ViewportSize(1080, 1920),
            new ViewportSize(1920, 1080),
            new ViewportSize(1280, 1024),
            new ViewportSize(1280, 800));
    /** Whether the button that leads to help is seen whole. */
    private static final String OFFER_IS_SEEN = """
            () => {
              const offer = document.querySelector('main .actions .useful').getBoundingClientRect();
              const main = document.querySelector('main').getBoundingClientRect();
              return offer.height >= 88 && offer.top >= main.top && offer.bottom <= main.bottom + 1;
            }""";

    private static final String LARGER = "document.querySelector('.kiosk').classList.toggle('larger', %s)";

    /** The places of groups and services on the screen, in the demonstration site. */
    private static final int APPOINTMENT = 0;

    private static final int DRIVING = 2;
    private static final int RESIDENCE = 1;
    private static final int IDENTITY = 4;
    private static final int OTHER = 6;

    private final PackagedServer server = SharedServer.get();

    /** Every page, at every size of a kiosk's screen. */
    void walk(String language) {
        Page kiosk = device(SIZES.getFirst().width, SIZES.getFirst().height);
        kiosk.navigate(server.url() + "/kiosk/borne-2");
        at(kiosk, "home");
        if (!language.equals("Français")) {
            speak(kiosk, language);
        }
        walk(kiosk, language);
    }

    /** Once through the kiosk, back to where the next visitor begins. */
    private void walk(Page kiosk, String name) {
        checkPage(kiosk, name + " home");
        group(kiosk, DRIVING);
        checkPage(kiosk, name + " group");
        service(kiosk, 0, "guidance");
        checkPage(kiosk, name + " elsewhere");
        back(kiosk, "group");
        service(kiosk, 2, "take");
        checkPage(kiosk, name + " take");
        kiosk.locator(".lack").first().click();
        at(kiosk, "missing");
        checkPage(kiosk, name + " missing");
        kiosk.locator("main .actions button:not(.primary)").first().click();
        at(kiosk, "take");
        back(kiosk, "group");
        back(kiosk, "home");
        checkIn(kiosk, name);
        ways(kiosk, name);
        search(kiosk, name);
        ticket(kiosk, name);
    }

    private void checkIn(Page kiosk, String name) {
        group(kiosk, APPOINTMENT);
        service(kiosk, 1, "checkin");
        checkPage(kiosk, name + " check-in");
        kiosk.locator("main .choice").first().click();
        at(kiosk, "reference");
        checkPage(kiosk, name + " reference");
        kiosk.keyboard().type("NOTHING-9");
        kiosk.keyboard().press("Enter");
        at(kiosk, "notice");
        checkPage(kiosk, name + " not found");
        back(kiosk, "reference");
        back(kiosk, "checkin");
        back(kiosk, "group");
        back(kiosk, "home");
    }

    /** What a mairie does, and what is sent by post. */
    private void ways(Page kiosk, String name) {
        kiosk.locator(".groups button").nth(IDENTITY).click();
        at(kiosk, "guidance");
        checkPage(kiosk, name + " at a mairie");
        back(kiosk, "home");
        group(kiosk, RESIDENCE);
        service(kiosk, 0, "guidance");
        checkPage(kiosk, name + " by appointment");
        offered(kiosk, name + " by appointment");
        back(kiosk, "group");
        service(kiosk, 1, "guidance");
        checkPage(kiosk, name + " online");
        offered(kiosk, name + " online");
        back(kiosk, "group");
        service(kiosk, 2, "guidance");
        checkPage(kiosk, name + " by post");
        back(kiosk, "group");
        back(kiosk, "home");
    }

    private void search(Page kiosk, String name) {
        kiosk.locator("main .search-field").click();
        at(kiosk, "search");
        kiosk.keyboard().type("permis");
        kiosk.locator("main .choice").first().waitFor();
        checkPage(kiosk, name + " search");
        kiosk.keyboard().type("xyz");
        kiosk.locator("main .nothing").waitFor();
        checkPage(kiosk, name + " nothing found");
        back(kiosk, "home");
    }

    private void ticket(Page kiosk, String name) {
        group(kiosk, OTHER);
        service(kiosk, 1, "take");
        kiosk.locator("main .actions button.primary").click();
        at(kiosk, "ticket");
        checkPage(kiosk, name + " ticket");
        kiosk.locator("main .actions button.primary").click();
        at(kiosk, "home");
    }

    /** The page stays as it is while the screen around it takes every size. */
    private void checkPage(Page kiosk, String name) {
        kiosk.waitForFunction("() => document.fonts.status === 'loaded'");
        for (ViewportSize size : SIZES) {
            WholePage.resize(kiosk, size);
            List<String> lost = WholePage.lost(kiosk);
            String where = "%dx%d %s".formatted(size.width, size.height, name);
            if (!lost.isEmpty()) {
                picture(kiosk, "cut " + where);
            }
            assertThat(lost).as(where).isEmpty();
        }
        WholePage.resize(kiosk, SIZES.getFirst());
        assertAccessible(kiosk, name);
    }

    /** Who needs help sees it without scrolling, with large letters too; on a kiosk that stands all of the page fits. */
    private static void offered(Page kiosk, String name) {
        assertThat(WholePage.fits(kiosk)).as(name + " is seen at once").isTrue();
        for (ViewportSize size : SIZES) {
            WholePage.resize(kiosk, size);
            String where = "%dx%d %s".formatted(size.width, size.height, name);
            helpIsSeen(kiosk, where);
            kiosk.evaluate(LARGER.formatted("true"));
            WholePage.drawn(kiosk);
            helpIsSeen(kiosk, where + " with large letters");
            kiosk.evaluate(LARGER.formatted("false"));
        }
        WholePage.resize(kiosk, SIZES.getFirst());
    }

    private static void helpIsSeen(Page kiosk, String where) {
        assertThat(kiosk.evaluate(OFFER_IS_SEEN))
                .as(where + ": help on site is seen")
                .isEqualTo(true);
        assertThat(WholePage.lost(kiosk)).as(where).isEmpty();
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
        kiosk.locator("main .actions button:not(.primary)").first().click();
        at(kiosk, step);
    }

    private static void at(Page kiosk, String step) {
        kiosk.locator("[data-step=" + step + "] h1").first().waitFor();
    }
}
