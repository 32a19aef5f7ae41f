// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.display;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.accueil.backend.support.BreakableConnection;
import fr.accueil.it.support.Api;
import fr.accueil.it.support.BrowserTest;
import fr.accueil.it.support.PackagedServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hall on its worst days: cut cables, dead lines, twenty calls at once, midnight. */
class DisplayOutagesIT extends BrowserTest {

    private static final Duration CUT = Duration.ofSeconds(60);
    private static final List<String> COUNTERS = List.of(
            "A1", "A2", "G1", "G2", "G3", "G4", "G5", "G6", "G7", "G8", "G9", "G10", "G11", "PN1", "PN2", "PN3", "PN4",
            "X1", "X2", "X3");

    /** Notes on the page itself when each call began and ceased to be highlighted where one can see it. */
    private static final String WATCH = """
            window.seenFresh = {};
            setInterval(() => {
              document.querySelectorAll('.call.fresh').forEach(el => {
                const box = el.getBoundingClientRect();
                if (!box.height || box.top < 0 || box.bottom > innerHeight || box.right > innerWidth) return;
                const number = el.querySelector('[data-testid=call-number]').textContent;
                const seen = window.seenFresh[number] ??= { from: performance.now(), to: 0 };
                seen.to = performance.now();
              });
            }, 100);""";

    @TempDir
    static Path folder;

    private static PackagedServer server;
    private static Api api;

    @BeforeAll
    static void open() {
        server = PackagedServer.in(folder, "--accueil.voice.program=");
        api = new Api(server);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void of_twenty_calls_within_a_second_each_is_seen_for_ten() throws Exception {
        Page display = display(server);
        display.evaluate(WATCH);
        for (String counter : COUNTERS) {
            api.openFor(counter, "A");
            api.ticket("ACC-INFO");
        }
        Set<String> called = callAtOnce();
        assertThat(called).hasSize(COUNTERS.size());
        display.waitForFunction("many => Object.keys(seenFresh).length === many", COUNTERS.size());
        picture(display, "display-twenty-calls");
        assertAccessible(display, "twenty calls at once");
        display.locator(".call.fresh").first().waitFor(gone());

        Map<String, Double> seconds = seen(display);
        assertThat(seconds.keySet()).containsAll(called);
        called.forEach(number -> assertThat(seconds.get(number)).as(number).isGreaterThanOrEqualTo(9.8));
        assertThat(display.locator(".call:visible").count())
                .as("all still called")
                .isEqualTo(COUNTERS.size());
        COUNTERS.forEach(counter -> {
            api.at(counter, "no-show");
            api.close(counter);
        });
    }

    private Set<String> callAtOnce() throws Exception {
        Set<String> called = new TreeSet<>();
        try (ExecutorService agents = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = agents.invokeAll(COUNTERS.stream()
                    .<java.util.concurrent.Callable<String>>map(
                            counter -> () -> api.callNext(counter).get("number").asString())
                    .toList());
            for (var call : calls) {
                called.add(call.get());
            }
        }
        return called;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Double> seen(Page display) {
        Map<String, Object> seen = (Map<String, Object>) display.evaluate(
                "Object.fromEntries(Object.entries(seenFresh).map(([n, s]) => [n, (s.to - s.from) / 1000]))");
        return seen.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> ((Number) entry.getValue()).doubleValue()));
    }

    @Test
    void a_line_that_is_dead_without_knowing_it_is_found_out() {
        try (BreakableConnection breakableConnection = new BreakableConnection(server.port())) {
            Page display = device(1920, 1080);
            Page sign = device(800, 480);
            display.navigate(breakableConnection.url() + "/display/hall");
            sign.navigate(breakableConnection.url() + "/sign/G3");
            display.getByTestId("waiting-count").first().waitFor();
            sign.getByTestId("call-counter").waitFor();
            api.openFor("G3", "A");
            api.ticket("ACC-INFO");

            breakableConnection.goDeaf();
            String number = api.callNext("G3").get("number").asString();

            display.getByTestId("call-number")
                    .filter(new Locator.FilterOptions().setHasText(number))
                    .first()
                    .waitFor();
            awaitText(sign.getByTestId("call-number"), number);
            api.at("G3", "no-show");
            api.close("G3");
        }
    }

    @Test
    void after_a_minute_without_a_network_every_screen_is_right_again_by_itself() throws InterruptedException {
        try (BreakableConnection breakableConnection = new BreakableConnection(server.port())) {
            api.openFor("G4", "A");
            api.openFor("G5", "A");
            var before = api.ticket("ACC-INFO");
            var mine = api.ticket("ACC-INFO");
            Page display = device(1920, 1080);
            Page sign = device(800, 480);
            Page phone = device(390, 844);
            open(breakableConnection, display, sign, phone, mine.get("follow").asString());

            breakableConnection.cut();
            long from = System.nanoTime();
            Stream.of(display, sign)
                    .forEach(screen -> screen.locator(".link-lost").first().waitFor());
            assertThat(api.callNext("G4").get("number")).isEqualTo(before.get("number"));
            assertThat(api.callNext("G5").get("number")).isEqualTo(mine.get("number"));
            awaitEndOfCut(phone, from);
            breakableConnection.mend();

            for (var ticket : List.of(before, mine)) {
                awaitCall(display, ticket.get("number").asString());
            }
            awaitText(sign.getByTestId("call-number"), mine.get("number").asString());
            phone.locator("html[data-state=CALLED]").waitFor(attached());
            awaitText(phone.getByTestId("call-counter"), "Guichet.5");
            closeWithoutVisitors();
        }
    }

    private static void open(
            BreakableConnection breakableConnection, Page display, Page sign, Page phone, String follow) {
        display.navigate(breakableConnection.url() + "/display/hall");
        sign.navigate(breakableConnection.url() + "/sign/G5");
        phone.navigate(breakableConnection.url() + follow);
        phone.locator("html[data-state=WAITING]").waitFor(attached());
        display.getByTestId("waiting-count").first().waitFor();
        sign.getByTestId("call-counter").waitFor();
    }

    private static void awaitCall(Page display, String number) {
        display.getByTestId("call-number")
                .filter(new Locator.FilterOptions().setHasText(number))
                .first()
                .waitFor();
    }

    private static void awaitEndOfCut(Page phone, long from) throws InterruptedException {
        phone.locator("#stale:not([hidden])").waitFor();
        long left = CUT.toNanos() - (System.nanoTime() - from);
        assertThat(new CountDownLatch(1).await(left, TimeUnit.NANOSECONDS)).isFalse();
    }

    private void closeWithoutVisitors() {
        for (String counter : List.of("G4", "G5")) {
            api.at(counter, "no-show");
            api.close(counter);
        }
    }

    @Test
    void at_midnight_the_screens_begin_the_new_day_and_a_ticket_of_yesterday_is_over() throws Exception {
        Path elsewhere = java.nio.file.Files.createTempDirectory(folder, "midnight");
        try (PackagedServer night =
                PackagedServer.in(elsewhere, "--accueil.clock=2027-01-04T22:59:35Z", "--accueil.voice.program=")) {
            Api today = new Api(night);
            today.open("A1", "Camille");
            var old = today.ticket("ACC-INFO");
            var waiting = today.ticket("ACC-INFO");
            Page display = display(night);
            Page phone = device(390, 844);
            phone.navigate(night.url() + waiting.get("follow").asString());
            phone.locator("html[data-state=WAITING]").waitFor(attached());
            today.callNext("A1");
            display.getByTestId("call-number")
                    .filter(new Locator.FilterOptions()
                            .setHasText(old.get("number").asString()))
                    .first()
                    .waitFor();

            display.getByText("Les numéros appelés s’afficheront ici").waitFor(patient());
            phone.locator("html[data-state=UNKNOWN]")
                    .waitFor(attached().setTimeout(Duration.ofMinutes(2).toMillis()));

            var fresh = today.ticket("ACC-INFO");
            assertThat(fresh.get("number").asString()).isEqualTo("A001");
            List<String> open = new ArrayList<>(List.of("A2"));
            today.openFor(open.getFirst(), "A");
            today.callNext("A2");
            awaitText(display.getByTestId("call-number").first(), "A001");
        }
    }

    private static Locator.WaitForOptions patient() {
        return new Locator.WaitForOptions().setTimeout(Duration.ofMinutes(2).toMillis());
    }
}
