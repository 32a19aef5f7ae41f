// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.reception;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Image;
import fr.accueil.counter.reception.ReceptionSnapshot.Kiosk;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Messages to the hall and slips at the printers, sent from the reception desk. */
class HallMessagesSectionTest extends ReceptionScreen {

    @Test
    void a_message_is_written_until_an_hour_and_removed() {
        open();
        press("Messages");
        assertThat(page()).contains("Aucun message n’est affiché.");
        field("reception-message").setValue("<b>Travaux</b>");
        field("reception-until").setValue("14:30");
        settle();
        assertThat(page()).contains("106\u00a0caractères restants");
        press("Afficher");

        assertThat(port.sent)
                .containsExactly(new ReceptionCommand.Show("<b>Travaux</b>", Optional.of(LocalTime.of(14, 30))));
        assertThat(field("reception-message").getValue()).isEmpty();

        port.withMessages(FakeReceptionPort.message("<b>Travaux</b>"), FakeReceptionPort.message("Deux"));
        port.send(port.now);
        settle();
        assertThat(rows("message").getFirst()).contains("<b>Travaux</b>", "jusqu’à 10:20");
        assertThat(offers("Afficher")).isFalse();
        assertThat(page()).contains("Deux messages sont affichés.");
        pressNamed("Retirer, Deux");
        assertThat(port.sent).last().isEqualTo(new ReceptionCommand.Remove("m-Deux"));
    }

    @Test
    void a_message_that_is_refused_stays_in_its_field() {
        port.refusal = Optional.of("Ce message est trop long.");
        open();
        press("Messages");
        field("reception-message").setValue("x".repeat(100_000));
        field("reception-until").setValue("25:99");
        press("Afficher");
        assertThat(text("notice")).isEqualTo("Ce message est trop long.");
        assertThat(field("reception-message").getValue()).hasSize(100_000);
    }

    @Test
    void the_slip_is_printed_at_the_kiosk_that_this_browser_remembers() {
        port.withKiosks(FakeReceptionPort.kiosk(Kiosk.State.WORKS, Optional.of(Kiosk.Printer.PRINTS)));
        open();
        enter("48si");
        find(SlipPrinting.class).single().remembered("gone-long-ago");
        find(SlipPrinting.class).single().remembered("borne-1");
        press("Imprimer");

        assertThat(port.printed).containsExactly("id-L001 at borne-1");
        assertThat(text("slip")).isEqualTo("Ticket imprimé");

        port.slip = SlipStatus.PAPER_OUT;
        press("Imprimer");
        assertThat(text("slip")).startsWith("Cette borne n’a plus de papier.");
        type("a");
        enter("48si");
        assertThat(text("slip")).isEmpty();
    }

    @Test
    void without_a_printer_of_a_kiosk_the_browser_prints() {
        open();
        enter("48si");
        press("Imprimer");
        assertThat(port.printed).isEmpty();
        assertThat(text("slip")).isEqualTo("Le ticket part à l’imprimante de ce poste");
        assertThat(find(Image.class).single().getSrc()).isEqualTo("/slip/secret.png");
    }
}
