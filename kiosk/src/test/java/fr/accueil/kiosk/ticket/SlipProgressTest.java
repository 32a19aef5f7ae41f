// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Image;
import fr.accueil.screenkit.QrCode;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The state of the slip on the page of a ticket. */
class SlipProgressTest extends KioskScreen {

    @Test
    void a_kiosk_without_a_printer_speaks_of_none() {
        take();

        assertThat(status()).isEqualTo("Retenez ce numéro ou prenez-le en photo.");
        assertThat(choices()).containsExactly("Terminer");
    }

    @Test
    void the_ticket_is_printed_and_to_be_taken() throws InterruptedException {
        port.slip = new SlipProgress.Printing();
        take();
        assertThat(status()).isEqualTo("Impression en cours…");

        send(new SlipProgress.Printed(false));
        assertThat(status()).isEqualTo("Prenez votre ticket imprimé.");
    }

    @Test
    void a_roll_near_its_end_is_no_matter_for_the_visitor() throws InterruptedException {
        take();
        send(new SlipProgress.Printed(true));

        assertThat(status()).isEqualTo("Prenez votre ticket imprimé.");
    }

    @Test
    void without_paper_the_code_and_the_number_stand_in() throws InterruptedException {
        port.slip = new SlipProgress.Printing();
        take();
        send(new SlipProgress.PaperOut());

        assertThat(attribute(find(SlipLine.class).single(), "data-slip")).isEqualTo("failed");
        assertThat(status())
                .isEqualTo("L’imprimante ne répond pas\u00a0: photographiez ce code ou retenez votre numéro."
                        + " L’accueil est prévenu.");
        assertThat(find(QrCode.class).single().isVisible()).isTrue();
        assertThat(heading()).isEqualTo("Votre numéro A042");
    }

    @Test
    void a_failed_slip_can_be_printed_again_under_the_same_number() throws InterruptedException {
        take();
        send(new SlipProgress.Failed());
        press("Imprimer de nouveau");

        assertThat(port.printedAgain).containsExactly(port.requests.getFirst().tap());
        assertThat(port.given).hasSize(1);

        send(new SlipProgress.Printed(false));
        assertThat(choices()).containsExactly("Terminer");
    }

    @Test
    void a_browser_prints_its_picture_once() throws InterruptedException {
        port.slip = new SlipProgress.ByBrowser("/slip/1.png");
        open();
        press("Un renseignement");
        test(button("Prendre un ticket")).click();
        runPendingSignalsTasks(0, TimeUnit.MILLISECONDS);
        roundTrip();

        assertThat(scriptsSinceLastUpdate())
                .filteredOn(script -> script.contains("window.print()"))
                .hasSize(1);
        assertThat(find(Image.class).single().getSrc()).isEqualTo("/slip/1.png");
        assertThat(status()).isEqualTo("Votre ticket s’imprime. Prenez-le.");

        port.send(new SlipProgress.ByBrowser("/slip/1.png"));
        runPendingSignalsTasks(0, TimeUnit.MILLISECONDS);
        roundTrip();
        assertThat(scriptsSinceLastUpdate()).noneMatch(script -> script.contains("window.print()"));
    }

    @Test
    void no_listener_stays_when_the_visitor_has_left() {
        take();
        assertThat(port.watchers).hasSize(1);

        press("Terminer");
        assertThat(port.watchers).isEmpty();
    }

    @Test
    void a_number_is_shown_even_when_the_printer_cannot_be_asked() {
        open();
        port.slipBroken = true;
        press("Un renseignement");
        press("Prendre un ticket");

        assertThat(heading()).isEqualTo("Votre numéro A042");
        assertThat(status()).isEqualTo("Retenez ce numéro ou prenez-le en photo.");
    }

    private void take() {
        open();
        press("Un renseignement");
        press("Prendre un ticket");
    }

    private void send(SlipProgress slip) throws InterruptedException {
        port.send(slip);
        settle();
    }

    private String status() {
        return text(find(SlipLine.class).single());
    }
}
