// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.accueil.it.support.Api;
import fr.accueil.it.support.BrowserTest;
import fr.accueil.it.support.ServerInThisProcess;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a kiosk shows when it cannot give a ticket, on the running product with a préfecture's hours. */
class KioskStatesIT extends BrowserTest {

    /** A port of this machine where nothing listens: the printer refuses. */
    private static final String BROKEN_PRINTER = "printer: { kind: escpos, host: 127.0.0.1, port: 1 }";

    private static final int QUOTA_OF_THE_MORNING = 40;

    @TempDir
    Path folder;

    @Test
    void before_the_opening_the_kiosk_says_when_the_site_opens() throws IOException {
        try (ServerInThisProcess server = at("2026-11-23T07:00:00Z")) {
            Page kiosk = kioskOf(server, "borne-1");
            shows(kiosk, "à 9:00", "kiosk-not-open-yet");
        }
    }

    @Test
    void on_a_holiday_kiosk_and_display_name_it() throws IOException {
        try (ServerInThisProcess server = at("2026-11-11T10:00:00Z")) {
            Page kiosk = kioskOf(server, "borne-1");
            shows(kiosk, "Fermé aujourd’hui\u00a0: Armistice de 1918.", "kiosk-holiday");
            Page display = device(1280, 720);
            display.navigate(server.url() + "/display/hall");
            display.getByText("Fermé aujourd’hui\u00a0: Armistice de 1918. Nous rouvrons le jeudi 12 novembre à 9:00.")
                    .waitFor();
            picture(display, "display-holiday");
            assertAccessible(display, "display on a holiday");
        }
    }

    @Test
    void a_morning_with_trouble_leaves_no_visitor_before_a_blank_page() throws IOException {
        try (ServerInThisProcess server = at("2026-11-23T09:00:00Z")) {
            paperFails(server);
            quotaIsReached(server);
            outOfOrder(server);
            lineIsLost(server);
        }
    }

    private void paperFails(ServerInThisProcess server) {
        Page kiosk = kioskOf(server, "borne-1");
        licence(kiosk);
        kiosk.locator("[data-step=take] main button.primary").click();
        kiosk.getByTestId("ticket-number").waitFor();
        kiosk.locator("[data-slip=failed]").waitFor();
        double code = kiosk.locator("main .qr").boundingBox().width;
        assertThat(code).as("the code takes the place of the paper").isGreaterThan(0.45 * 1080);
        checked(kiosk, "kiosk-paper-failed");
        Page reception = signedIn(server, "/reception", "accueil");
        reception.getByTestId("printer-trouble").getByText("Borne 1").waitFor();
        checked(reception, "reception-paper-failed");
    }

    private void quotaIsReached(ServerInThisProcess server) {
        Api api = new Api(server);
        for (int given = 1; given < QUOTA_OF_THE_MORNING; given++) {
            api.ticket("PC-48SI");
        }
        Page kiosk = kioskOf(server, "borne-1");
        licence(kiosk);
        kiosk.locator("[data-step=notice] h1").waitFor();
        shows(kiosk, "Tous les tickets de cette démarche sont distribués", "kiosk-quota");
    }

    private void outOfOrder(ServerInThisProcess server) {
        Page kiosk = device(1080, 1920);
        kiosk.clock().install();
        open(kiosk, server, "borne-2");
        Page manager = signedIn(server, "/manager/devices", "responsable");
        manager.locator("[data-device='KIOSK/borne-2'] button:visible")
                .getByText("Mettre hors service")
                .click();
        manager.locator("vaadin-dialog[opened]")
                .getByText(
                        "Mettre hors service", new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                .last()
                .click();
        manager.locator("[data-device='KIOSK/borne-2'] button:visible")
                .getByText("Remettre en service")
                .waitFor();
        // A kiosk that is idle looks again each minute.
        kiosk.clock().fastForward(60_000);
        kiosk.locator("[data-step=outoforder] h1").waitFor();
        checked(kiosk, "kiosk-out-of-order");
    }

    private void lineIsLost(ServerInThisProcess server) {
        Page kiosk = kioskOf(server, "borne-1");
        speak(kiosk, "English");
        server.close();
        kiosk.locator(".link-lost").first().waitFor();
        assertThat(kiosk.locator(".link-lost").first().innerText()).contains("reception");
        checked(kiosk, "kiosk-lost-line");
    }

    private static void licence(Page kiosk) {
        button(kiosk, "Permis, carte grise").click();
        button(kiosk, "Remettre un permis").click();
    }

    private static void shows(Page kiosk, String words, String state) {
        kiosk.getByText(words).first().waitFor();
        checked(kiosk, state);
    }

    private static void checked(Page kiosk, String state) {
        picture(kiosk, state);
        assertAccessible(kiosk, state);
    }

    private Page kioskOf(ServerInThisProcess server, String code) {
        Page page = device(1080, 1920);
        open(page, server, code);
        return page;
    }

    private static void open(Page page, ServerInThisProcess server, String code) {
        page.navigate(server.url() + "/kiosk/" + code);
        page.locator("[data-step] h1").first().waitFor();
    }

    private ServerInThisProcess at(String instant) throws IOException {
        Path site = folder.resolve("site.yaml");
        try (InputStream hours = ServerInThisProcess.class.getResourceAsStream("/sites/office-hours.yaml")) {
            String text = new String(Objects.requireNonNull(hours).readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(site, text.replaceFirst("(code: borne-1,)", "$1 " + BROKEN_PRINTER + ","));
        }
        return ServerInThisProcess.in(folder, "--accueil.site-file=" + site, "--accueil.clock=" + instant);
    }
}
