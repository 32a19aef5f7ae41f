// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ScreenshotAnimations;
import fr.accueil.backend.support.Chromium;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** A real browser. Every page opened is closed after the test, and has said nothing wrong meanwhile. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class BrowserTest {

    public static final String PASSWORD = "demonstration";

    /** The states that the README and the guides show. */
    private static final List<String> DOCUMENTED = List.of(
            "kiosk",
            "counter",
            "display",
            "manager",
            "manager-openings",
            "manager-training",
            "manager-audit",
            "manager-site-service",
            "sites-two",
            "accounts");

    private static final int PATIENCE_MS = 60_000;

    private final Chromium chromium = new Chromium();
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private Browser browser;

    @BeforeAll
    void openBrowser() {
        browser = chromium.launch();
    }

    @AfterAll
    void closeBrowser() {
        browser.close();
        chromium.close();
    }

    @AfterEach
    void closePages() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        List<String> ofThisTest = List.copyOf(errors);
        errors.clear();
        assertThat(ofThisTest).as("errors of the pages").isEmpty();
    }

    /** A device of its own: no cookie is shared with another. */
    public Page device(int width, int height) {
        return device(width, height, "fr-FR");
    }

    /** @param language the only one that the browser prefers */
    public Page device(int width, int height, String language) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, height).setLocale(language));
        context.setDefaultTimeout(PATIENCE_MS);
        contexts.add(context);
        Page page = context.newPage();
        page.onPageError(errors::add);
        return page;
    }

    public Page kiosk(RunningServer server) {
        Page page = device(1080, 1920);
        page.navigate(server.url() + "/kiosk/borne-1");
        heading(page, "Que venez-vous faire").waitFor();
        return page;
    }

    /** Chooses a language by its own name, as a visitor who reads no French would. */
    public static void speak(Page kiosk, String language) {
        Locator opener = kiosk.locator(".languages .opener");
        if (opener.isVisible()) {
            opener.click();
            kiosk.locator("dialog[open] button").getByText(language).click();
        } else {
            named(kiosk, language).click();
        }
        kiosk.locator("html[lang]").and(kiosk.locator("html:not([lang=fr])")).waitFor(attached());
    }

    public Page display(RunningServer server) {
        Page page = device(1920, 1080);
        page.navigate(server.url() + "/display/hall");
        page.locator("html[data-link=live]").waitFor(attached());
        page.getByTestId("waiting-count").first().waitFor();
        return page;
    }

    public Page signedIn(RunningServer server, String path, String login) {
        Page page = device(1440, 900);
        page.navigate(server.url() + path);
        page.getByLabel("Identifiant").fill(login);
        page.getByLabel("Mot de passe").fill(PASSWORD);
        button(page, "Se connecter").click();
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .first()
                .waitFor();
        return page;
    }

    public static Locator heading(Page page, String part) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(Pattern.compile(part)));
    }

    public static Locator button(Page page, String start) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + start.replace(' ', '.'))));
    }

    /** A button with this whole name: one that only begins so may stand on the page before. */
    public static Locator named(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN);
    }

    public static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED);
    }

    /** Polls more often than the assertion of the library, which then says what stood there instead. */
    public static void awaitText(Locator locator, String text) {
        Pattern pattern = Pattern.compile(text);
        try {
            locator.filter(new Locator.FilterOptions().setHasText(pattern)).waitFor(attached());
        } catch (TimeoutError notThere) {
            PlaywrightAssertions.assertThat(locator).hasText(pattern);
        }
    }

    public static void assertAccessible(Page page, String state) {
        Axe.assertAccessible(page, state);
    }

    /** Keeps a picture of a state for a reviewer. With ACCUEIL_PICTURES=true those of the README and the guides are renewed. */
    public static void picture(Page page, String name) {
        page.screenshot(options(Path.of("target", "pictures", name + ".png")));
        if ("true".equals(System.getenv("ACCUEIL_PICTURES")) && DOCUMENTED.contains(name)) {
            page.screenshot(options(Path.of("..", "docs", "pictures", name + ".png")));
        }
    }

    private static Page.ScreenshotOptions options(Path path) {
        return new Page.ScreenshotOptions().setPath(path).setAnimations(ScreenshotAnimations.DISABLED);
    }
}
