// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import fr.accueil.backend.support.Chromium;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/** What people see: from a press to the paint, in a real browser, while the whole hall is at work. */
final class ScreenMeasurements {

    private static final int KIOSKS = 5;
    private static final int COUNTERS = 30;
    private static final int ROUNDS = 40;
    /** Between two actions of one counter that never rests: a hundred times as fast as a real one. */
    static final int BUSY_MILLIS = 1000;

    private static final String SITE = "/api/v1/sites/nantes";

    /** Presses and waits for two frames after the number stands in the page, so that it has been painted. */
    private static final String TAP = """
            button => new Promise(done => {
              const from = performance.now();
              const look = new MutationObserver(() => {
                if (!document.querySelector('[data-testid=ticket-number]')) return;
                look.disconnect();
                requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - from)));
              });
              look.observe(document.body, { childList: true, subtree: true });
              button.click();
            })""";

    private final String server;
    private final BenchApiClient calls;

    ScreenMeasurements(int port, String token) {
        this.server = "http://127.0.0.1:" + port;
        this.calls = new BenchApiClient(server, token);
    }

    void print() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        try (ExecutorService counters = Executors.newVirtualThreadPerTaskExecutor();
                Chromium chromium = new Chromium();
                Browser browser = chromium.launch()) {
            IntStream.rangeClosed(1, COUNTERS).forEach(i -> counters.submit(() -> work("C" + i, BUSY_MILLIS, over)));
            Timing taps = taps(kiosks(browser));
            over.set(true);
            System.out.println();
            System.out.println(
                    "| in a browser, " + KIOSKS + " kiosks and " + COUNTERS + " counters at work | p50 | p95 |");
            System.out.println("|---|---|---|");
            System.out.printf(
                    "| tap → ticket painted | %s | %s |%n", Timing.ms(taps.median()), Timing.ms(taps.quantile(0.95)));
        }
    }

    /** A counter that is never idle: it receives a visitor and calls, lets them go, and begins anew. */
    void work(String counter, int betweenMillis, AtomicBoolean over) {
        String at = SITE + "/counters/" + counter;
        calls.put(at, "{\"state\":\"OPEN\",\"agent\":\"bench\"}");
        try {
            // Counters do not act in step.
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextLong(betweenMillis));
            while (!over.get()) {
                calls.post(SITE + "/tickets", "{\"service\":\"ASSO\"}");
                calls.post(at + "/call-next", "");
                TimeUnit.MILLISECONDS.sleep(betweenMillis);
                calls.post(at + "/no-show", "");
                TimeUnit.MILLISECONDS.sleep(betweenMillis);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Page> kiosks(Browser browser) {
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < KIOSKS; i++) {
            Page page = browser.newContext(new Browser.NewContextOptions()
                            .setViewportSize(1080, 1920)
                            .setLocale("fr-FR"))
                    .newPage();
            page.navigate(server + "/kiosk/borne-" + (i + 1));
            pages.add(page);
        }
        return pages;
    }

    private static Timing taps(List<Page> kiosks) {
        Timing taps = new Timing(ROUNDS * KIOSKS);
        for (int round = -5; round < ROUNDS; round++) {
            for (Page kiosk : kiosks) {
                double millis = tap(kiosk);
                if (round >= 0) {
                    taps.add((long) (millis * 1e6));
                }
            }
        }
        return taps;
    }

    private static double tap(Page kiosk) {
        press(kiosk, "Permis, carte grise");
        press(kiosk, "Remettre un permis invalidé");
        double millis =
                ((Number) kiosk.locator("[data-step=take] main button.primary").evaluate(TAP)).doubleValue();
        press(kiosk, "Terminer");
        return millis;
    }

    private static void press(Page kiosk, String label) {
        kiosk.locator("main button", new Page.LocatorOptions().setHasText(label))
                .click();
    }
}
