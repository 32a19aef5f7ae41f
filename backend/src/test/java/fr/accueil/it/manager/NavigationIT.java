// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.manager;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.accueil.it.support.BrowserTest;
import fr.accueil.it.support.PackagedServer;
import fr.accueil.it.support.SharedServer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The one navigation of the manager's pages, by keyboard, on narrow screens and at twice the size of the letters. */
class NavigationIT extends BrowserTest {

    private static final List<String> PAGES = List.of(
            "/manager",
            "/manager/statistics",
            "/manager/staffing",
            "/manager/waits",
            "/manager/results",
            "/manager/suggestions",
            "/manager/openings",
            "/manager/appointments",
            "/manager/training",
            "/manager/devices",
            "/manager/audit",
            "/manager/retention");

    private final PackagedServer server = SharedServer.get();

    @Test
    void every_page_is_reached_from_every_other_and_says_where_one_is() {
        Page page = signedIn(server, "/manager", "responsable");
        List<String> entries = pages(page).allInnerTexts();
        for (String path : PAGES) {
            page.locator("#navigation a[href='" + path + "']").click();
            page.locator("#navigation a[href='" + path + "'][aria-current=page]")
                    .waitFor();
            assertThat(page.url()).isEqualTo(server.url() + path);
            assertThat(pages(page).allInnerTexts()).isEqualTo(entries);
            assertThat(page.locator("#navigation [aria-current]").count()).isEqualTo(1);
            check(page, "navigation" + path.replace('/', '-'));
        }
        page.navigate(server.url() + "/manager/statistics/tickets");
        page.locator("#navigation a[href='/manager/statistics'][aria-current=true]")
                .waitFor();
        page.locator("#navigation a[href='/counter']").click();
        heading(page, "quel guichet").waitFor();
    }

    @Test
    void the_keyboard_passes_the_navigation_by_and_goes_through_it() {
        Page page = signedIn(server, "/manager/devices", "responsable");
        page.reload();
        pages(page).first().waitFor();
        page.keyboard().press("Tab");
        assertThat(focused(page)).isEqualTo("Aller au contenu");
        assertThat(page.locator("#navigation-skip").boundingBox().width).isGreaterThan(100);
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("content");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.closest('main') !== null"))
                .as("past the navigation")
                .isEqualTo(true);
        assertThat(page.url()).endsWith("/manager/devices");

        page.locator("header form button").focus();
        for (String entry : pages(page).allInnerTexts()) {
            page.keyboard().press("Tab");
            assertThat(focused(page)).isEqualTo(entry);
            assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                    .isEqualTo("solid");
        }
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.closest('main') !== null"))
                .as("no trap")
                .isEqualTo(true);
        page.locator("#navigation a[href='/manager/waits']").focus();
        page.keyboard().press("Enter");
        page.locator("#navigation a[href='/manager/waits'][aria-current=page]").waitFor();
    }

    @Test
    void at_twice_the_size_and_on_a_narrow_screen_a_menu_holds_the_pages() {
        Page page = signedIn(server, "/manager", "responsable");
        for (int[] size : new int[][] {{640, 400}, {320, 640}}) {
            page.setViewportSize(size[0], size[1]);
            menu(page).waitFor();
            assertThat(pages(page).first().isVisible()).isFalse();
            wholeHeader(page);
            menu(page).focus();
            page.keyboard().press("Enter");
            assertThat(menu(page).getAttribute("aria-expanded")).isEqualTo("true");
            wholeHeader(page);
            check(page, "navigation-menu-" + size[0]);
            page.keyboard().press("Tab");
            assertThat(focused(page)).isEqualTo(pages(page).first().innerText());
            page.keyboard().press("Escape");
            assertThat(menu(page).getAttribute("aria-expanded")).isEqualTo("false");
            assertThat(focused(page)).as("the focus comes back").isEqualTo("Menu");
            assertThat(pages(page).first().isVisible()).isFalse();
        }
        for (String path : PAGES) {
            page.navigate(server.url() + path);
            menu(page).waitFor();
            wholeHeader(page);
        }
        menu(page).click();
        pages(page).first().click();
        page.waitForURL(server.url() + "/manager");
    }

    /** Nothing of the header lies outside of the screen. */
    private static void wholeHeader(Page page) {
        assertThat(page.evaluate("[...document.querySelectorAll('header, header *')].every("
                        + "part => part.getBoundingClientRect().right <= innerWidth + .5)"))
                .as("the header of %s is whole", page.url())
                .isEqualTo(true);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("nothing of %s is cut", page.url())
                .isEqualTo(true);
    }

    private static void check(Page page, String state) {
        picture(page, state);
        assertAccessible(page, state);
    }

    private static Locator menu(Page page) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Menu").setExact(true));
    }

    private static Locator pages(Page page) {
        return page.locator("nav[aria-label='Pages du responsable'] a");
    }

    private static Object focused(Page page) {
        return page.evaluate("document.activeElement.innerText");
    }
}
