// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.phone;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import fr.accueil.it.support.Api;
import fr.accueil.it.support.BrowserTest;
import fr.accueil.it.support.ServerInThisProcess;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** The hall beside the calls: pictures of a folder, and a ticket taken with the phone. */
class PhoneTicketIT extends BrowserTest {

    /** Eight seconds of a moving bar, drawn and recorded by the browser itself; Base64. */
    private static final String FILM = """
            () => new Promise(done => {
              const canvas = document.createElement('canvas');
              canvas.width = 640; canvas.height = 360;
              const pen = canvas.getContext('2d');
              let step = 0;
              const draw = setInterval(() => {
                pen.fillStyle = '#24507f'; pen.fillRect(0, 0, 640, 360);
                pen.fillStyle = '#fff'; pen.fillRect(step++ * 8 % 640, 120, 60, 120);
              }, 40);
              const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: 'video/webm' });
              const parts = [];
              recorder.ondataavailable = part => parts.push(part.data);
              recorder.onstop = () => {
                clearInterval(draw);
                const reader = new FileReader();
                reader.onload = () => done(reader.result.split(',')[1]);
                reader.readAsDataURL(new Blob(parts));
              };
              recorder.start();
              setTimeout(() => recorder.stop(), 8000);
            })""";

    @TempDir
    static Path folder;

    private static ServerInThisProcess server;
    private static Api api;

    @BeforeAll
    static void open() {
        server = ServerInThisProcess.in(
                folder, "--accueil.voice.program=", "--accueil.media=" + folder.resolve("media"));
        api = new Api(server);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void a_visitor_scans_the_code_on_the_display_and_has_a_ticket_on_the_phone() {
        Page display = display(server);
        display.locator(".slides .ticket-code.on").waitFor();
        picture(display, "display-code");
        assertAccessible(display, "display with a code");
        display.setViewportSize(1280, 800);
        assertThat(display.locator(".slides .ticket-code.on")
                        .evaluate("slide => slide.scrollWidth - slide.clientWidth"))
                .as("nothing beside the code is cut on a small screen")
                .isEqualTo(0);
        display.setViewportSize(1920, 1080);
        Page phone = device(360, 740);
        phone.navigate(display.locator(".slides .ticket-code .qr").getAttribute("data-href"));
        heading(phone, "Que venez-vous faire").waitFor();
        check(phone, "phone-home");

        button(phone, "Chercher").click();
        phone.locator(".typed input").fill("renseignement");
        phone.locator(".results .choice").first().waitFor();
        check(phone, "phone-search");
        phone.locator(".results .choice").first().click();
        named(phone, "Prendre un ticket").waitFor();
        check(phone, "phone-service");
        named(phone, "Prendre un ticket").click();

        phone.waitForURL(Pattern.compile(".*/t/[A-Za-z0-9_-]{24}$"));
        awaitText(phone.getByTestId("ticket-number"), "A\\d{3}");
        phone.navigate(display.locator(".slides .ticket-code .qr").getAttribute("data-href"));
        heading(phone, "Vous avez déjà le ticket").waitFor();
        check(phone, "phone-has-ticket");
    }

    @Test
    void who_has_finished_scans_the_other_code_and_says_how_it_was() {
        Page display = hanging();
        awaitTurn(display, ".slides .survey-code");
        picture(display, "display-survey-code");
        assertAccessible(display, "display with the code of the survey");
        Page phone = device(360, 740);
        phone.navigate(display.locator(".slides .survey-code .qr").getAttribute("data-href"));
        phone.locator("html[data-state=ASKING]").waitFor(attached());
        check(phone, "phone-hall-survey");
        while (phone.locator("#choices button:visible").count() > 0) {
            phone.locator("#choices button").first().click();
        }
        phone.locator("#next").click();
        phone.locator("html[data-state=THANKS]").waitFor(attached());
        check(phone, "phone-hall-survey-thanks");
    }

    @Test
    void the_steps_fit_the_smallest_phone_in_arabic() {
        Page display = display(server);
        Page phone = device(320, 640);
        phone.navigate(display.locator(".slides .ticket-code .qr").getAttribute("data-href"));
        heading(phone, "Que venez-vous faire").waitFor();
        check(phone, "phone-320");
        speak(phone, "العربية");
        phone.locator("html[dir=rtl]").waitFor(attached());
        check(phone, "phone-320-ar");
        phone.locator(".groups .choice").first().click();
        phone.locator(".kiosk:not([data-step=home])").waitFor();
        check(phone, "phone-320-ar-services");
    }

    @Test
    void a_picture_that_is_put_into_the_folder_appears_and_never_while_a_call_is_news() throws IOException {
        Page display = hanging();
        Path media = Files.createDirectories(folder.resolve("media/hall"));
        ImageIO.write(
                new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB),
                "png",
                media.resolve("plan.png").toFile());
        Files.writeString(media.resolve("faux.jpg"), "<script>alert(1)</script>");

        awaitTurn(display, ".slides img");
        display.waitForFunction("() => document.querySelector('.slides img.on')?.naturalWidth === 640");
        assertThat(display.locator(".slides .slide").count()).isEqualTo(3);
        api.openFor("G6", "A");
        api.ticket("ACC-INFO");
        api.callNext("G6");
        display.locator(".call.fresh").waitFor();
        picture(display, "display-media");
        assertThat(display.evaluate("() => { const call = document.querySelector('.calls').getBoundingClientRect();"
                        + " const slide = document.querySelector('.slides').getBoundingClientRect();"
                        + " return call.right <= slide.left || slide.top >= call.bottom; }"))
                .as("no call is hidden")
                .isEqualTo(true);
        Page manager = signedIn(server, "/manager/devices", "responsable");
        manager.getByTestId("unshown-files").getByText("faux.jpg").waitFor();
        assertAccessible(manager, "devices with a file that is not shown");

        Files.delete(media.resolve("plan.png"));
        display.locator(".slides img").waitFor(detached());
        api.at("G6", "no-show");
        api.close("G6");
    }

    @Test
    void a_video_is_silent_and_stands_still_while_a_call_is_news() throws IOException {
        Page display = hanging();
        Path media = Files.createDirectories(folder.resolve("media/hall"));
        Files.write(media.resolve("film.webm"), Base64.getDecoder().decode((String) display.evaluate(FILM)));
        awaitTurn(display, ".slides video");
        display.waitForFunction("() => document.querySelector('.slides video').currentTime > 0.2");
        assertThat(display.evaluate("document.querySelector('.slides video').muted"))
                .isEqualTo(true);
        api.openFor("G6", "A");
        api.ticket("ACC-INFO");
        api.callNext("G6");
        display.locator(".call.fresh").waitFor();
        display.waitForFunction("() => document.querySelector('.slides video').paused");
        picture(display, "display-video");
        double from = playedTo(display);
        display.locator(".call.fresh").waitFor(gone());

        assertThat(playedTo(display) - from)
                .as("seconds played during the call")
                .isLessThan(0.6);
        display.waitForFunction("() => !document.querySelector('.slides video').paused");
        assertThat(display.evaluate("document.querySelector('.slides video').muted"))
                .isEqualTo(true);
        Files.delete(media.resolve("film.webm"));
        display.locator(".slides video").waitFor(detached());
        api.at("G6", "no-show");
        api.close("G6");
    }

    /** Each of the others is shown for twelve seconds, a code between two of them: the page's clock leaps over them. */
    private static void awaitTurn(Page display, String slide) {
        Locator shown = display.locator(slide + ".on");
        for (int leap = 0; leap < 60 && shown.count() == 0; leap++) {
            display.clock().fastForward(6_000);
            try {
                shown.waitFor(new Locator.WaitForOptions().setTimeout(1_000));
            } catch (TimeoutError notYet) {
                assertThat(display.locator(".slides").count()).isOne();
            }
        }
        shown.waitFor();
    }

    private Page hanging() {
        Page display = device(1920, 1080);
        display.clock().install();
        display.navigate(server.url() + "/display/hall");
        display.locator("html[data-link=live]").waitFor(attached());
        display.getByTestId("waiting-count").first().waitFor();
        return display;
    }

    @AfterEach
    void no_file_is_left_for_the_next() throws IOException {
        FileSystemUtils.deleteRecursively(folder.resolve("media/hall"));
    }

    private static double playedTo(Page display) {
        return ((Number) display.evaluate("document.querySelector('.slides video').currentTime")).doubleValue();
    }

    private static com.microsoft.playwright.Locator.WaitForOptions detached() {
        return new com.microsoft.playwright.Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED);
    }

    private static void check(Page phone, String state) {
        assertAccessible(phone, state);
        picture(phone, state);
        assertThat(phone.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("nothing is cut: " + state)
                .isEqualTo(true);
    }
}
