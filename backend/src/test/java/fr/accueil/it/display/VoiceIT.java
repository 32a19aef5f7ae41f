// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.display;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.accueil.it.support.Api;
import fr.accueil.it.support.BrowserTest;
import fr.accueil.it.support.PackagedServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls in the hall: one after the other, in two languages, or the chime alone, which the manager's page shows. */
class VoiceIT extends BrowserTest {

    /** Notes each sentence when it begins, and whether another was still being said. */
    private static final String LISTEN = """
            window.heard = [];
            window.atOnce = 0;
            let now = 0;
            new MutationObserver(changes => changes.forEach(change => {
              const said = document.documentElement.dataset.speaking;
              if (said) { heard.push(said); now += 1; atOnce = Math.max(atOnce, now); } else now = 0;
            })).observe(document.documentElement, { attributes: true, attributeFilter: ['data-speaking'] });""";

    /** Fetches what is to be said, and notes each line with the answer of the server, 0 when it was not asked. */
    private static final String LISTEN_AT_KIOSK = """
            () => {
              window.lines = new Map();
              window.accueilVoice.speak = async (text, lang, volume, sound) => {
                const said = sound ? (await fetch(sound)).status : 0;
                lines.set(lang + ' ' + text, said);
                return said === 200;
              };
            }""";

    private static final List<String> LANGUAGES = List.of(
            "Français", "English", "العربية", "Español", "Português", "Türkçe", "Русский", "Українська", "فارسی");

    @TempDir
    Path folder;

    @Test
    void calls_are_said_one_after_the_other_first_in_french_then_in_the_tickets_language() throws IOException {
        try (PackagedServer server =
                PackagedServer.in(folder, "--accueil.voice.program=" + program("cp '" + sound() + "' \"$2\""))) {
            Api api = new Api(server);
            Page display = display(server);
            display.evaluate(LISTEN);
            api.openFor("G3", "A");
            api.openFor("G4", "A");
            api.ticket("ACC-INFO");
            api.ticketIn("ACC-INFO", "en");

            api.callNext("G3");
            api.callNext("G4");

            display.waitForFunction("heard.length === 3");
            assertThat(heard(display))
                    .containsExactly(
                            "fr Ticket A, un, guichet trois.",
                            "fr Ticket A, deux, guichet quatre.",
                            "en Ticket A, two, counter four.");
            assertThat(display.evaluate("atOnce")).isEqualTo(1);
            display.waitForFunction("!document.documentElement.hasAttribute('data-announcing')");

            callUnheard(display, api);
            manager(server, "Voix du serveur");
        }
    }

    private static void callUnheard(Page display, Api api) {
        // What was called more than a minute ago is read, and not said any more.
        display.evaluate("window.accueil.now = () => Date.now() + 120000");
        api.at("G3", "no-show");
        api.ticket("ACC-INFO");
        api.callNext("G3");
        awaitText(display.getByTestId("call-number").first(), "A003");
        display.waitForFunction("!document.documentElement.hasAttribute('data-announcing')");
        assertThat(heard(display)).hasSize(3);
    }

    @Test
    void with_a_program_that_hangs_the_chime_is_heard_alone_and_the_manager_sees_it() throws IOException {
        try (PackagedServer server = PackagedServer.in(folder, "--accueil.voice.program=" + program("sleep 600"))) {
            Api api = new Api(server);
            Page display = display(server);
            display.evaluate(LISTEN);
            api.openFor("G3", "A");
            api.ticket("ACC-INFO");

            api.callNext("G3");

            awaitText(display.getByTestId("call-number").first(), "A001");
            manager(server, "Aucune voix, carillon seul");
            assertThat(heard(display)).isEmpty();
        }
    }

    @Test
    void a_visitor_hears_every_sentence_of_the_kiosks_pages_from_the_server_in_nine_languages() throws IOException {
        try (PackagedServer server =
                PackagedServer.in(folder, "--accueil.voice.program=" + program("cp '" + sound() + "' \"$2\""))) {
            for (String language : LANGUAGES) {
                Page kiosk = kiosk(server);
                kiosk.evaluate(LISTEN_AT_KIOSK);
                if (!language.equals("Français")) {
                    speak(kiosk, language);
                }
                kiosk.locator(".listen").click();
                hearsAll(kiosk);
                kiosk.locator(".groups button").last().click();
                kiosk.locator("[data-step=group]").waitFor();
                hearsAll(kiosk);
                kiosk.locator(".services button").first().click();
                kiosk.locator("[data-step=take]").waitFor();
                hearsAll(kiosk);
                kiosk.locator("main button.primary").click();
                kiosk.getByTestId("ticket-number").waitFor();
                hearsAll(kiosk);
                kiosk.context().close();
            }
        }
    }

    /** Waits until each line of the page was said, and by the server. */
    private static void hearsAll(Page kiosk) {
        kiosk.waitForFunction("""
                () => {
                  const main = document.querySelector('main');
                  const spoken = (main.dataset.spoken || '').split('\\n').filter(Boolean);
                  const title = main.querySelector('h1').innerText.replace(/\\s+/g, ' ').trim();
                  return spoken.some(line => line === title || line === title + '.')
                    && spoken.every(line => lines.has(document.documentElement.lang + ' ' + line));
                }""");
        assertThat(kiosk.evaluate("() => [...lines].filter(([, said]) => said !== 200).map(([line]) => line)"))
                .as("lines that the server could not say")
                .isEqualTo(List.of());
    }

    private void manager(PackagedServer server, String voice) {
        Page manager = signedIn(server, "/manager/devices", "responsable");
        manager.getByText(voice).first().waitFor();
        picture(manager, "devices-voice");
        assertAccessible(manager, "devices and their voices");
    }

    @SuppressWarnings("unchecked")
    private static List<String> heard(Page display) {
        return (List<String>) display.evaluate("heard");
    }

    /** A speech program of two arguments: a language and a file. */
    private String program(String does) throws IOException {
        Path script = Files.writeString(folder.resolve("speak"), "#!/bin/sh\n" + does + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        return script + " {language} {file}";
    }

    /** A third of a second of silence. */
    private Path sound() throws IOException {
        AudioFormat format = new AudioFormat(22050, 16, 1, true, false);
        byte[] samples = new byte[22050 * 2 / 3 / 2 * 2];
        Path file = folder.resolve("said.wav");
        AudioSystem.write(
                new AudioInputStream(new ByteArrayInputStream(samples), format, samples.length / 2),
                AudioFileFormat.Type.WAVE,
                file.toFile());
        return file;
    }
}
