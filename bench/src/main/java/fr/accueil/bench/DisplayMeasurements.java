// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import fr.accueil.backend.support.Chromium;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** From a call to its paint on the display of the hall, and to the first word of the voice, while the hall is at work. */
final class DisplayMeasurements {

    private static final int COUNTERS = 28;
    private static final int ROUNDS = 60;
    private static final int SPOKEN = 15;
    private static final int BETWEEN_MILLIS = 10_000;
    private static final int BREATH_MILLIS = 1_000;
    private static final String SITE = "/api/v1/sites/nantes";
    private static final String COUNTER = SITE + "/counters/C32";
    private static final Pattern NUMBER = Pattern.compile("\"number\":\"([^\"]+)\"");

    /** Notes by the clock of the machine when each number was painted, and when its first sentence began. */
    private static final String WATCH = """
            () => {
              window.painted = {};
              window.spoken = {};
              new MutationObserver(() => {
                document.querySelectorAll('[data-testid=call-number]').forEach(el => {
                  const number = el.textContent;
                  if (painted[number] !== undefined) return;
                  painted[number] = 0;
                  requestAnimationFrame(() => requestAnimationFrame(() => { painted[number] = Date.now(); }));
                });
                const said = document.documentElement.dataset.speaking;
                if (said) spoken[said] ??= Date.now();
              }).observe(document.documentElement, { childList: true, subtree: true, attributes: true });
            }""";

    private final String server;
    private final BenchApiClient calls;
    private final ScreenMeasurements hall;
    private final Clock clock = Clock.systemUTC();

    DisplayMeasurements(int port, String token, ScreenMeasurements hall) {
        this.server = "http://127.0.0.1:" + port;
        this.calls = new BenchApiClient(server, token);
        this.hall = hall;
    }

    void print() {
        AtomicBoolean over = new AtomicBoolean();
        try (ExecutorService counters = Executors.newVirtualThreadPerTaskExecutor();
                Chromium chromium = new Chromium();
                Browser browser = chromium.launch()) {
            Page display = browser.newContext(new Browser.NewContextOptions().setViewportSize(1920, 1080))
                    .newPage();
            display.navigate(server + "/display/hall");
            display.getByTestId("waiting-count").first().waitFor();
            display.evaluate(WATCH);
            calls.put(COUNTER, "{\"state\":\"OPEN\",\"agent\":\"bench\"}");
            // Before the others begin: a queue of announcements would be measured, not the voice.
            Timing voice = voice(display);
            IntStream.rangeClosed(1, COUNTERS)
                    .forEach(i -> counters.submit(() -> hall.work("C" + i, BETWEEN_MILLIS, over)));
            Timing paint = paint(display);
            over.set(true);
            print("call → painted on the display", paint);
            print("call → first word, nothing else being said", voice);
        }
    }

    private Timing paint(Page display) {
        Timing paint = new Timing(ROUNDS);
        for (int i = -10; i < ROUNDS; i++) {
            long from = clock.millis();
            String number = call();
            double at = moment(display, "number => painted[number]", number);
            if (i >= 0) {
                paint.add((long) ((at - from) * 1e6));
            }
            // A hall of thirty counters calls every eight seconds or so; once a second is busy enough.
            display.waitForTimeout(BREATH_MILLIS);
        }
        return paint;
    }

    private Timing voice(Page display) {
        Timing voice = new Timing(SPOKEN);
        for (int i = -2; i < SPOKEN; i++) {
            long from = clock.millis();
            call();
            double at = moment(display, "() => Object.values(spoken).at(-1)", "");
            if (i >= 0) {
                voice.add((long) ((at - from) * 1e6));
            }
            display.waitForFunction("() => !document.documentElement.hasAttribute('data-announcing')");
            display.evaluate("() => { window.spoken = {}; }");
        }
        return voice;
    }

    private static double moment(Page display, String expression, String number) {
        return ((Number) display.waitForFunction(expression, number).jsonValue()).doubleValue();
    }

    private String call() {
        calls.post(SITE + "/tickets", "{\"service\":\"ASSO\",\"priority\":true}");
        Matcher number = NUMBER.matcher(calls.answer(COUNTER + "/call-next", ""));
        if (!number.find()) {
            throw new IllegalStateException("no visitor was called");
        }
        calls.post(COUNTER + "/no-show", "");
        return number.group(1);
    }

    private static void print(String name, Timing timing) {
        System.out.printf("| %s | %s | %s |%n", name, Timing.ms(timing.median()), Timing.ms(timing.quantile(0.95)));
    }
}
