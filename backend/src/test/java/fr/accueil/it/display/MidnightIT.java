// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.display;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.accueil.it.support.Api;
import fr.accueil.it.support.BrowserTest;
import fr.accueil.it.support.ServerInThisProcess;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Screens that are still on when a day ends. */
class MidnightIT extends BrowserTest {

    @Test
    void at_midnight_the_screens_begin_the_new_day_and_a_ticket_of_yesterday_is_over(@TempDir Path folder) {
        try (ServerInThisProcess night =
                ServerInThisProcess.in(folder, "--accueil.clock=2027-01-04T22:59:35Z", "--accueil.voice.program=")) {
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
            today.openFor("A2", "A");
            today.callNext("A2");
            awaitText(display.getByTestId("call-number").first(), "A001");
        }
    }

    private static Locator.WaitForOptions patient() {
        return new Locator.WaitForOptions().setTimeout(Duration.ofMinutes(2).toMillis());
    }
}
