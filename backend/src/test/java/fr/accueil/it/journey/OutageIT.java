// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.accueil.it.support.Api;
import fr.accueil.it.support.BrowserTest;
import fr.accueil.it.support.PackagedServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server stops for thirty seconds with its screens open and untouched. */
class OutageIT extends BrowserTest {

    private static final Duration OUTAGE = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    @Test
    void the_screens_say_that_the_line_is_lost_and_come_back_alone() throws InterruptedException {
        try (PackagedServer server = PackagedServer.in(folder)) {
            Api api = new Api(server);
            Page display = display(server);
            Page kiosk = kiosk(server);
            Page counter = signedIn(server, "/counter", "agent");
            button(counter, "Accueil 1").click();
            api.ticket("ACC-INFO");
            button(counter, "Appeler le suivant").click();
            String mine = counter.getByTestId("current-ticket").innerText();
            Locator outcome = serveAnIncompleteFile(counter);
            List<Page> screens = List.of(kiosk, display, counter);

            lose(server, screens);

            server.start();
            long ready = System.nanoTime();
            openTwoCounters(api);
            String first = api.callNext("G3").get("number").asString();
            String second = api.callNext("G4").get("number").asString();

            screens.forEach(screen -> screen.locator("html[data-link=live]").waitFor(attached()));
            awaitCalls(display, first, second);
            awaitText(counter.getByTestId("current-ticket"), mine);
            heading(kiosk, "Que venez-vous faire").waitFor();
            print("all was right again, counted from readiness, after", ready);
            assertNothingOfTheFramework(screens);
            outcome.waitFor();
            button(counter, "Terminer et appeler").click();
            counter.getByTestId("current-ticket").waitFor(gone());
        }
    }

    private static void openTwoCounters(Api api) {
        api.open("G3", "bureau 3");
        api.open("G4", "bureau 4");
        api.ticket("SEJ-RDV");
        api.ticket("SEJ-RDV");
    }

    private static void awaitCalls(Page display, String first, String second) {
        Locator calls = display.getByTestId("call-number");
        calls.filter(new Locator.FilterOptions().setHasText(first)).first().waitFor();
        calls.filter(new Locator.FilterOptions().setHasText(second)).first().waitFor();
    }

    private static Locator serveAnIncompleteFile(Page counter) {
        button(counter, "Commencer").click();
        counter.getByText("avec vous").waitFor();
        counter.keyboard().press("3");
        Locator outcome = button(counter, "Dossier incomplet").and(counter.locator("[aria-pressed=true]"));
        outcome.waitFor();
        return outcome;
    }

    private void lose(PackagedServer server, List<Page> screens) throws InterruptedException {
        server.kill();
        long lost = System.nanoTime();
        screens.forEach(screen -> screen.locator(".link-lost").first().waitFor());
        print("the three screens said that the line was lost after", lost);
        assertNothingOfTheFramework(screens);
        outage(lost);
    }

    private static void assertNothingOfTheFramework(List<Page> screens) {
        for (Page screen : screens) {
            for (String face : List.of(".v-system-error", ".v-reconnect-dialog", "vaadin-connection-indicator")) {
                screen.locator(face)
                        .all()
                        .forEach(element ->
                                assertThat(element.isVisible()).as(face).isFalse());
            }
            assertThat(screen.content()).doesNotContain("offline-stub").doesNotContain("Session Expired");
        }
    }

    /** The outage itself has a length; nothing is waited for meanwhile. */
    private static void outage(long since) throws InterruptedException {
        long left = OUTAGE.toNanos() - (System.nanoTime() - since);
        assertThat(new CountDownLatch(1).await(left, TimeUnit.NANOSECONDS)).isFalse();
    }

    /** Printed for the reader of the test's output; how quick a noisy machine is decides nothing. */
    private static void print(String what, long since) {
        System.out.printf("OutageIT: %s %.1f s%n", what, (System.nanoTime() - since) / 1e9);
    }
}
