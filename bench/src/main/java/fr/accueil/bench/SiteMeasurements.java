// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.site.SiteSource;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.site.version.SiteVersions;
import fr.accueil.backend.sitechange.Proposal;
import fr.accueil.backend.sitechange.SiteChange;
import fr.accueil.backend.sitechange.SiteChanges;
import fr.accueil.backend.support.Chromium;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;

/** From a change of the site's words to its paint on every kind of screen, while thirty counters work and fifty wait. */
final class SiteMeasurements {

    private static final String SITE = "nantes";
    private static final int COUNTERS = 28;
    private static final int WAITING = 50;
    private static final int ROUNDS = 40;
    private static final int WARM_UP = 3;
    private static final int BETWEEN_MILLIS = 10_000;
    private static final int BREATH_MILLIS = 1_500;

    /** Notes by the clock of the machine when the words of each round were painted. */
    private static final String WATCH = """
            () => {
              window.painted = {};
              const look = () => (document.body.textContent.match(/essai \\d+/g) ?? []).forEach(words => {
                if (painted[words] !== undefined) return;
                painted[words] = 0;
                requestAnimationFrame(() => requestAnimationFrame(() => { painted[words] = Date.now(); }));
              });
              new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
            }""";

    private final ApplicationContext node;
    private final String server;
    private final BenchApiClient calls;
    private final ScreenMeasurements hall;
    private final Clock clock = Clock.systemUTC();

    SiteMeasurements(ApplicationContext node, int port, String token, ScreenMeasurements hall) {
        this.node = node;
        this.server = "http://127.0.0.1:" + port;
        this.calls = new BenchApiClient(server, token);
        this.hall = hall;
    }

    void print() {
        for (int i = 0; i < WAITING; i++) {
            calls.post("/api/v1/sites/" + SITE + "/tickets", "{\"service\":\"ACC-INFO\"}");
        }
        AtomicBoolean over = new AtomicBoolean();
        try (ExecutorService counters = Executors.newVirtualThreadPerTaskExecutor();
                Chromium chromium = new Chromium();
                Browser browser = chromium.launch()) {
            Map<String, Page> screens = screens(browser);
            IntStream.rangeClosed(1, COUNTERS)
                    .forEach(i -> counters.submit(() -> hall.work("C" + i, BETWEEN_MILLIS, over)));
            Map<String, Timing> times = measured(screens);
            over.set(true);
            counters.shutdownNow();
            System.out.println();
            System.out.println("| change of the site, 30 counters at work, 50 waiting | p50 | p95 |");
            System.out.println("|---|---|---|");
            times.forEach((name, timing) -> System.out.printf(
                    "| %s | %s | %s |%n", name, Timing.ms(timing.median()), Timing.ms(timing.quantile(0.95))));
        }
    }

    private Map<String, Page> screens(Browser browser) {
        Map<String, Page> screens = new LinkedHashMap<>();
        screens.put("→ painted on a kiosk", page(browser, "/kiosk/borne-1", ""));
        screens.put("→ painted on the display", page(browser, "/display/hall", ""));
        screens.put("→ painted on a counter", counter(browser));
        screens.put("→ painted on the manager's page", page(browser, "/manager", "responsable"));
        screens.values().forEach(page -> page.evaluate(WATCH));
        return screens;
    }

    private Page page(Browser browser, String path, String login) {
        Page page = browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(1440, 900)
                        .setLocale("fr-FR"))
                .newPage();
        page.navigate(server + path);
        if (!login.isEmpty()) {
            page.getByLabel("Identifiant").fill(login);
            page.getByLabel("Mot de passe").fill("demonstration");
            page.keyboard().press("Enter");
        }
        page.getByText("Accueil").first().waitFor();
        return page;
    }

    private Page counter(Browser browser) {
        Page page = page(browser, "/counter", "agent");
        page.locator("button.choice", new Page.LocatorOptions().setHasText("Accueil\u00a01"))
                .first()
                .click();
        page.locator(".at-counter").waitFor();
        return page;
    }

    private Map<String, Timing> measured(Map<String, Page> screens) {
        Map<String, Timing> times = new LinkedHashMap<>();
        times.put("the change itself", new Timing(ROUNDS));
        screens.keySet().forEach(name -> times.put(name, new Timing(ROUNDS)));
        SiteSource before =
                node.getBean(SiteVersions.class).findInForce(SITE).orElseThrow().source();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            String words = "essai " + (100 + round);
            long from = clock.millis();
            change(new SiteSource(before.name(), named(before.text(), words), before.words()));
            long changed = clock.millis();
            if (round >= 0) {
                times.get("the change itself").add((changed - from) * 1_000_000);
            }
            for (Map.Entry<String, Page> screen : screens.entrySet()) {
                double at = ((Number) screen.getValue()
                                .waitForFunction("words => painted[words]", words)
                                .jsonValue())
                        .doubleValue();
                if (round >= 0) {
                    times.get(screen.getKey()).add((long) ((at - from) * 1e6));
                }
            }
            screens.values().iterator().next().waitForTimeout(BREATH_MILLIS);
        }
        change(before);
        return times;
    }

    /** Another name of a queue, a group and a service: each screen shows one of them. */
    private static String named(String text, String words) {
        return text.replace("name: { fr: Accueil,", "name: { fr: Accueil " + words + ",")
                .replace("label: { fr: Un renseignement,", "label: { fr: Un renseignement " + words + ",")
                .replace(
                        "label: { fr: \"Permis, carte grise\",", "label: { fr: \"Permis, carte grise " + words + "\",");
    }

    private void change(SiteSource source) {
        int base = node.getBean(Sites.class).version(SITE);
        SiteChange done = node.getBean(SiteChanges.class)
                .propose(new Actor("admin", Role.ADMIN, Optional.empty()), SITE, Proposal.now(base, source, "bench"));
        if (!(done instanceof SiteChange.Applied)) {
            throw new IllegalStateException(done.toString());
        }
    }
}
