// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Page;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.ticket.CurrentTicketCommand;
import fr.accueil.it.support.BrowserTest;
import fr.accueil.it.support.ServerWithHandClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A display hangs in the hall from seven to seven; a call every three minutes, every tenth time three at once. The
 * clocks of the server and of the page are turned together, and all that the page does by the clock (its heartbeat,
 * the highlight, the shift of its pixels, the voice) is done through twelve hours, its clock leaping thirty seconds at
 * a time.
 */
class TwelveHoursIT extends BrowserTest {

    private static final Instant SEVEN = Instant.parse("2027-03-02T06:00:00Z");
    private static final int CALLS = 12 * 20;
    private static final int MORNING = 20;
    private static final int BEFORE_THE_HIGHLIGHT_ENDS = 8_000;
    private static final int THREE_MINUTES = 180_000;
    private static final int LEAP = 30_000;

    private static final String FRESH = """
            numbers => {
              const shown = [...document.querySelectorAll('.call.fresh')].filter(call => {
                const box = call.getBoundingClientRect();
                return box.height && box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth;
              }).map(call => call.querySelector('[data-testid=call-number]').textContent);
              return numbers.every(number => shown.includes(number));
            }""";

    private final List<String> called = new ArrayList<>();
    private ServerWithHandClock server;
    private Hall hall;
    private Page display;

    @Test
    void in_twelve_hours_every_call_is_seen_while_it_is_news_and_the_page_is_as_light_as_in_the_morning() {
        try (ServerWithHandClock open = ServerWithHandClock.at(
                SEVEN, "--accueil.site-file=src/test/resources/sites/salle.yaml", "--accueil.voice.program=")) {
            server = open;
            hall = Hall.in(open.context(), "salle");
            hang();
            day();
        }
    }

    private void hang() {
        display = device(1920, 1080);
        display.clock().install(new Clock.InstallOptions().setTime(SEVEN.toEpochMilli()));
        display.navigate(server.url() + "/display/ecran");
        display.locator("html[data-link=live]").waitFor(attached());
        display.getByTestId("waiting-count").first().waitFor();
        display.evaluate("window.sameSinceMorning = true");
        for (String counter : List.of("G1", "G2", "G3")) {
            hall.open(counter);
        }
    }

    private void day() {
        CDPSession tools = display.context().newCDPSession(display);
        IntStream.range(0, MORNING).forEach(this::call);
        double morning = heap(tools);
        double elements = elements();

        IntStream.range(MORNING, CALLS).forEach(this::call);

        double evening = heap(tools);
        System.out.printf(
                "TwelveHoursIT: %d calls; heap of the display at eight %.1f MB, at seven %.1f MB%n",
                called.size(), morning, evening);
        assertThat(Duration.between(SEVEN, hall.clock.instant())).hasHours(12);
        assertThat(evening).isLessThan(morning * 1.3 + 1);
        assertThat(elements()).isLessThan(elements + 50);
        assertThat(display.locator(".call:visible [data-testid=call-number]").allTextContents())
                .as("the last call of each counter")
                .isEqualTo(called.subList(called.size() - 3, called.size()).reversed());
        assertThat(display.evaluate("window.sameSinceMorning")).as("no reload").isEqualTo(true);
        awaitText(display.locator("[data-clock]").first(), "^19:0[0-9]$");
    }

    /** One call or three, seen in full at once and still after eight seconds, settled after three minutes. */
    private void call(int time) {
        List<String> numbers = IntStream.rangeClosed(1, time % 10 == 9 ? 3 : 1)
                .mapToObj(counter -> {
                    hall.issue("ORD");
                    return hall.callNext("G" + counter).orElseThrow().number();
                })
                .toList();
        called.addAll(numbers);
        display.waitForFunction(FRESH, numbers);
        shown();
        passes(BEFORE_THE_HIGHLIGHT_ENDS);
        assertThat(display.evaluate(FRESH, numbers))
                .as("%s still news", numbers)
                .isEqualTo(true);
        for (int counter = 1; counter <= numbers.size(); counter++) {
            hall.move("G" + counter, new CurrentTicketCommand.MarkNoShow());
        }
        shown();
        passes(THREE_MINUTES - BEFORE_THE_HIGHLIGHT_ENDS);
        assertThat(display.locator(".call.fresh").count()).as("all settled").isZero();
    }

    /** The page has been shown all that has happened: only then may its clock run ahead. */
    private void shown() {
        display.waitForFunction(
                "last => Number(document.querySelector('[data-shown-seq]').dataset.shownSeq) >= Number(last)",
                String.valueOf(hall.lastSeq()));
    }

    /** In leaps, in each of which every timer of the page that is due fires once. */
    private void passes(int millis) {
        for (int left = millis; left > 0; left -= LEAP) {
            int leap = Math.min(left, LEAP);
            hall.clock.turn(Duration.ofMillis(leap));
            display.clock().fastForward(leap);
        }
    }

    private static double heap(CDPSession tools) {
        tools.send("HeapProfiler.collectGarbage");
        tools.send("HeapProfiler.collectGarbage");
        return tools.send("Runtime.getHeapUsage").get("usedSize").getAsDouble() / 1e6;
    }

    private double elements() {
        return ((Number) display.evaluate("document.getElementsByTagName('*').length")).doubleValue();
    }
}
