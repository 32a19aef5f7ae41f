// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.display;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.accueil.backend.support.BreakableConnection;
import fr.accueil.it.support.Api;
import fr.accueil.it.support.BrowserTest;
import fr.accueil.it.support.ServerInThisProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hall on its worst days: cut cables and dead lines. */
class DisplayOutagesIT extends BrowserTest {

    private static final Duration CUT = Duration.ofSeconds(60);

    @TempDir
    static Path folder;

    private static ServerInThisProcess server;
    private static Api api;

    @BeforeAll
    static void open() {
        server = ServerInThisProcess.in(folder, "--accueil.voice.program=");
        api = new Api(server);
    }

    @AfterAll
    static void close() {
        server.close();
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
}
