// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.accueil.it.support.BrowserTest;
import fr.accueil.it.support.ServerInThisProcess;
import fr.accueil.it.support.SpeechProgram;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kiosk reads its pages aloud. */
class KioskVoiceIT extends BrowserTest {

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
    void a_visitor_hears_every_sentence_of_the_kiosks_pages_from_the_server_in_nine_languages() throws IOException {
        try (ServerInThisProcess server =
                ServerInThisProcess.in(folder, "--accueil.voice.program=" + SpeechProgram.silent(folder))) {
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
}
