// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.display;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.accueil.it.support.Api;
import fr.accueil.it.support.BrowserTest;
import fr.accueil.it.support.ServerInThisProcess;
import fr.accueil.it.support.SpeechProgram;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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

    @TempDir
    Path folder;

    @Test
    void calls_are_said_one_after_the_other_first_in_french_then_in_the_tickets_language() throws IOException {
        try (ServerInThisProcess server =
                ServerInThisProcess.in(folder, "--accueil.voice.program=" + SpeechProgram.silent(folder))) {
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
        try (ServerInThisProcess server =
                ServerInThisProcess.in(folder, "--accueil.voice.program=" + SpeechProgram.doing(folder, "sleep 600"))) {
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

    private void manager(ServerInThisProcess server, String voice) {
        Page manager = signedIn(server, "/manager/devices", "responsable");
        manager.getByText(voice).first().waitFor();
        picture(manager, "devices-voice");
        assertAccessible(manager, "devices and their voices");
    }

    @SuppressWarnings("unchecked")
    private static List<String> heard(Page display) {
        return (List<String>) display.evaluate("heard");
    }
}
