// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import fr.accueil.backend.support.Chromium;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/** What agents see: from a key to the paint on their own screen and on a colleague's, with thirty counters at work. */
final class CounterMeasurements {

    private static final int OTHER_COUNTERS = 28;
    private static final int ROUNDS = 60;
    private static final int WARM_UP = 10;
    /** A hundred visitors in a day of seven hours, each called and let go. */
    private static final int HALL_MILLIS = 125_000;

    private static final int TENFOLD_MILLIS = 10_000;
    private static final int BREATH_MILLIS = 400;
    /** No agent who works all day presses more often. */
    private static final int CALM_BREATH_MILLIS = 2_000;

    /** Presses the space bar and waits until another number has been painted. */
    private static final String PRESS = """
            () => new Promise(done => {
              const shown = () => { const el = document.querySelector('[data-testid=current-ticket]');
                return el && el.getClientRects().length ? el.textContent : ''; };
              const before = shown();
              const from = performance.timeOrigin + performance.now();
              const look = new MutationObserver(() => {
                const number = shown();
                if (number === before || number === '') return;
                look.disconnect();
                requestAnimationFrame(() => requestAnimationFrame(() =>
                  done([from, performance.timeOrigin + performance.now(), number])));
              });
              look.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
              document.body.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true }));
            })""";

    /** Notes when each number has left the line of this screen, painted. */
    private static final String WATCH = """
            () => {
              window.left = {};
              const read = () => new Set([...document.querySelectorAll('[data-testid=waiting-ticket] .ticket')].map(e => e.textContent));
              let known = read();
              new MutationObserver(() => {
                const now = read();
                [...known].filter(n => !now.has(n)).forEach(n => requestAnimationFrame(() => requestAnimationFrame(() => {
                  window.left[n] = performance.timeOrigin + performance.now(); })));
                known = now;
              }).observe(document.body, { childList: true, subtree: true });
            }""";

    private final String server;
    private final ScreenMeasurements hall;
    private final BenchApiClient calls;

    CounterMeasurements(int port, String token, ScreenMeasurements hall) {
        this.server = "http://127.0.0.1:" + port;
        this.hall = hall;
        this.calls = new BenchApiClient(server, token);
    }

    /** At the speed of a real hall, at ten times that speed, at a hundred times. */
    void print() throws Exception {
        for (int i = 0; i < 4 * (ROUNDS + WARM_UP) + 5; i++) {
            calls.post("/api/v1/sites/nantes/tickets", "{\"service\":\"ACC-INFO\"}");
        }
        try (Chromium chromium = new Chromium();
                Browser browser = chromium.launch()) {
            Page mine = counter(browser, "agent", "Accueil\u00a01");
            Page colleague = counter(browser, "agent2", "Accueil\u00a02");
            colleague.evaluate(WATCH);
            // What the JVM and the browser have not yet translated is not what agents see after their first minutes.
            measured(mine, colleague, new PressRhythm("", ScreenMeasurements.BUSY_MILLIS, BREATH_MILLIS));
            print(mine, colleague, new PressRhythm("a visitor at each every 250 s", HALL_MILLIS, CALM_BREATH_MILLIS));
            print(mine, colleague, new PressRhythm("a visitor at each every 20 s", TENFOLD_MILLIS, BREATH_MILLIS));
            print(
                    mine,
                    colleague,
                    new PressRhythm("a visitor at each every 2 s", ScreenMeasurements.BUSY_MILLIS, BREATH_MILLIS));
        }
    }

    /** How the hall works meanwhile, and how long the measured agent rests. */
    private record PressRhythm(String words, int betweenMillis, int breathMillis) {}

    private void print(Page mine, Page colleague, PressRhythm pace) {
        Times times = measured(mine, colleague, pace);
        System.out.println();
        System.out.println("| in a browser, 30 counters, " + pace.words() + " | p50 | p95 |");
        System.out.println("|---|---|---|");
        print("key → own screen painted", times.own());
        print("key → a colleague's screen painted", times.others());
    }

    private record Times(Timing own, Timing others) {}

    private Times measured(Page mine, Page colleague, PressRhythm pace) {
        AtomicBoolean over = new AtomicBoolean();
        Timing own = new Timing(ROUNDS);
        Timing others = new Timing(ROUNDS);
        try (ExecutorService counters = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.rangeClosed(1, OTHER_COUNTERS)
                    .forEach(i -> counters.submit(() -> hall.work("C" + i, pace.betweenMillis(), over)));
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                measure(mine, colleague, round, own, others);
                // No agent receives two visitors in one breath: what the last action still paints is not the next one's
                // time.
                mine.waitForTimeout(pace.breathMillis());
            }
            over.set(true);
            counters.shutdownNow();
        }
        return new Times(own, others);
    }

    private static void measure(Page mine, Page colleague, int round, Timing own, Timing others) {
        List<?> press = (List<?>) mine.evaluate(PRESS);
        double from = ((Number) press.get(0)).doubleValue();
        String number = (String) press.get(2);
        double left = ((Number)
                        colleague.waitForFunction("n => window.left[n]", number).jsonValue())
                .doubleValue();
        if (round >= 0) {
            own.add((long) ((((Number) press.get(1)).doubleValue() - from) * 1e6));
            others.add((long) ((left - from) * 1e6));
        }
        mine.keyboard().press("a");
        mine.locator("[data-testid=current-ticket]:visible")
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
        mine.locator("main button.primary:visible").waitFor();
    }

    private Page counter(Browser browser, String login, String name) {
        Page page = browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(1440, 900)
                        .setLocale("fr-FR"))
                .newPage();
        page.navigate(server + "/counter");
        page.getByLabel("Identifiant").fill(login);
        page.getByLabel("Mot de passe").fill("demonstration");
        page.keyboard().press("Enter");
        page.locator("button.choice", new Page.LocatorOptions().setHasText(name))
                .first()
                .click();
        page.locator(".at-counter").waitFor();
        return page;
    }

    private static void print(String what, Timing timing) {
        System.out.printf("| %s | %s | %s |%n", what, Timing.ms(timing.median()), Timing.ms(timing.quantile(0.95)));
    }
}
