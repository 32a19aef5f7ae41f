// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.display;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import fr.accueil.it.support.Api;
import fr.accueil.it.support.BrowserTest;
import fr.accueil.it.support.ServerInThisProcess;
import fr.accueil.it.support.WholePage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The display of a full hall with ten queues and long names: at every size one large call, and nothing of it cut. */
class CrowdedDisplayIT extends BrowserTest {

    private static final List<ViewportSize> SIZES = List.of(
            new ViewportSize(1080, 1920),
            new ViewportSize(1280, 720),
            new ViewportSize(720, 1280),
            new ViewportSize(1920, 1080));
    private static final List<String> COUNTERS = List.of(
            "G1", "G2", "G3", "G4", "G5", "G6", "G7", "G8", "PN1", "PN2", "PN3", "PN4", "J1", "J2", "B1", "B2", "P1",
            "P2", "Q1", "Q2");
    private static final List<String> QUEUES = List.of("A", "R", "H", "L", "N", "X", "Z", "E", "D", "M");
    private static final String MESSAGE =
            "Le point numérique rouvre à 14\u00a0h. Les personnes qui ont un ticket de ce matin seront toutes reçues.";

    @TempDir
    static Path folder;

    private static ServerInThisProcess server;
    private static Api api;

    private final String cut = script();

    @BeforeAll
    static void open() {
        server = ServerInThisProcess.in(
                folder,
                "--accueil.voice.program=",
                "--accueil.site-file="
                        + Path.of("src/test/resources/sites/crowd.yaml").toAbsolutePath());
        api = new Api(server);
        COUNTERS.forEach(counter -> api.open(counter, counter));
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void in_a_crowd_one_call_is_large_and_no_text_of_the_display_is_cut() {
        manyWait();
        Page display = still(display(server));
        whole(display, "before the first call");
        COUNTERS.forEach(CrowdedDisplayIT::call);
        display.locator(".call.fresh").nth(COUNTERS.size() - 1).waitFor();
        whole(display, "twenty new calls");
        assertThat(display.getByTestId("waiting-count").count()).isEqualTo(QUEUES.size());

        for (String counter : List.of("Q1", "PN1", "J2")) {
            finish(counter);
            Page later = still(display(server));
            call(counter);
            later.locator(".call.news").waitFor();
            whole(later, "one new call at " + counter);
        }
        COUNTERS.forEach(CrowdedDisplayIT::finish);
    }

    @Test
    void a_message_leaves_the_footer_and_every_queue_in_its_place() {
        manyWait();
        Page reception = signedIn(server, "/reception", "accueil");
        reception.waitForFunction("() => document.activeElement?.id === 'reception-search'");
        reception.evaluate("document.activeElement.blur()");
        reception.keyboard().press("5");
        reception.getByLabel("Nouveau message").fill(MESSAGE);
        reception.keyboard().press("Enter");
        reception.getByTestId("message").waitFor();

        Page display = still(display(server));
        awaitText(display.getByTestId("hall-messages"), "Le point numérique rouvre");
        List.of("J2", "PN3", "G3", "P1").forEach(CrowdedDisplayIT::call);
        display.locator(".call.fresh").nth(3).waitFor();
        whole(display, "a message");

        button(reception, "Retirer").click();
        display.getByTestId("hall-messages").waitFor(gone());
        List.of("J2", "PN3", "G3", "P1").forEach(CrowdedDisplayIT::finish);
    }

    private static void manyWait() {
        for (int i = 0; i < 4 * QUEUES.size(); i++) {
            api.ticket("S-" + QUEUES.get(i % QUEUES.size()));
        }
    }

    private static void call(String counter) {
        api.callNext(counter);
    }

    private static void finish(String counter) {
        api.at(counter, "no-show");
    }

    /** What is new stays new while the screen takes every size. */
    private static Page still(Page display) {
        display.evaluate("() => { const now = performance.now(); performance.now = () => now; }");
        return display;
    }

    private void whole(Page display, String state) {
        for (ViewportSize size : SIZES) {
            WholePage.resize(display, size);
            display.evaluate("() => Promise.all(document.getAnimations().map(one => one.finished)).then(() => true)");
            String where = "%s, %dx%d".formatted(state, size.width, size.height);
            picture(display, "display " + where);
            assertThat(display.evaluate(cut)).as(where).isEqualTo(List.of());
        }
        assertAccessible(display, state);
    }

    private static String script() {
        try (InputStream script = CrowdedDisplayIT.class.getResourceAsStream("/board.js")) {
            String text = new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
            return text.substring(text.indexOf("() =>"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
