// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import fr.accueil.backend.security.Demonstration;
import fr.accueil.backend.support.Chromium;
import fr.accueil.it.support.ServerInThisProcess;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The headers that guard the pages forbid nothing that the pages need. */
class SafePagesIT {

    private static final List<String> OPEN = List.of(
            "/",
            "/kiosk/borne-1",
            "/display/hall",
            "/sign/A1",
            "/survey/sortie",
            "/our-results",
            "/accessibility",
            "/device",
            "/t/none",
            "/sign-in",
            "/nowhere");
    private static final List<String> OF_STAFF = List.of("/counter", "/reception", "/manager", "/manager/statistics");

    /** The first page of a server that has just started takes its time on a busy machine. */
    private static final double FIRST_PAGE_MILLIS = 60_000;

    private final List<String> complaints = new CopyOnWriteArrayList<>();

    @Test
    void no_screen_does_anything_that_its_headers_forbid(@TempDir Path folder) {
        try (ServerInThisProcess server = ServerInThisProcess.in(folder);
                Chromium chromium = new Chromium();
                Browser browser = chromium.launch();
                BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.text().contains("Content Security Policy")
                        || message.text().contains("Refused to")
                        || message.text().contains("Permissions policy")) {
                    complaints.add(page.url() + " " + message.text());
                }
            });
            OPEN.forEach(path -> check(page, server.url() + path));
            page.navigate(server.url() + "/sign-in");
            page.locator("#username").fill("admin");
            page.locator("#password").fill(Demonstration.PASSWORD);
            page.locator("button[type=submit]").click();
            OF_STAFF.forEach(path -> check(page, server.url() + path));

            assertThat(complaints).isEmpty();
        }
    }

    private static void check(Page page, String url) {
        Response answer = page.navigate(url);
        assertThat(answer.headers())
                .as(url)
                .containsKeys(
                        "content-security-policy", "x-content-type-options", "referrer-policy", "x-frame-options");
        PlaywrightAssertions.assertThat(page.locator("main, h1, [role=main]").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(FIRST_PAGE_MILLIS));
    }
}
