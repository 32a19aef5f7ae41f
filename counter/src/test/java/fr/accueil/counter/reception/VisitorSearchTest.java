// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accueil.screenkit.QrCode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VisitorSearchTest extends ReceptionScreen {

    @Test
    void a_few_letters_and_enter_give_a_ticket() {
        open();
        type("48");
        assertThat(hits()).containsExactly("Remettre un permis invalidé");

        enter("48si");

        assertThat(port.sent).containsExactly(new ReceptionCommand.Ticket("PC-48SI", Locale.FRENCH, false));
        assertThat(text("ticket-number")).isEqualTo("L001");
        assertThat(text("ticket-ahead")).isEqualTo("3\u00a0personnes avant");
        assertThat(find(QrCode.class).single().getElement().getAttribute("data-href"))
                .isEqualTo("http://server/t/secret");
        assertThat(hits()).isEmpty();
    }

    @Test
    void a_ticket_that_was_given_by_mistake_is_cancelled_by_one_press() {
        open();
        enter("48si");
        press("Annuler ce ticket");

        assertThat(port.sent).endsWith(new ReceptionCommand.Leave("id-L001"));
        assertThat(text("notice")).isEqualTo("Ticket L001 annulé");
        assertThat(page()).doesNotContain("L001 ·", "Annuler ce ticket");
    }

    @Test
    void enter_pressed_twice_for_one_visitor_gives_one_ticket() {
        open();
        enter("48si", 1);
        enter("48si", 1);
        assertThat(port.sent).hasSize(1);

        enter("48si", 2);
        assertThat(port.sent).hasSize(2);
        assertThat(port.taps).doesNotHaveDuplicates();
    }

    @Test
    void enter_chooses_the_marked_result_only() {
        open();
        port.hits = List.of(FakeReceptionPort.PETIT);
        type("pet");
        port.hits = List.of(FakeReceptionPort.LICENCE);

        enterWhileMarked("petit", "visitor RDV-0006");

        assertThat(port.sent).isEmpty();
        assertThat(text("notice")).startsWith("Rien n’a été fait\u00a0: les réponses venaient de changer.");
        assertThat(hits()).containsExactly("Remettre un permis invalidé");

        enterWhileMarked("petit", "service PC-48SI");
        assertThat(port.sent).containsExactly(new ReceptionCommand.Ticket("PC-48SI", Locale.FRENCH, false));
    }

    @Test
    void priority_and_language_hold_for_the_next_ticket_alone() {
        open();
        press("Prioritaire");
        find(NextTicketOptions.class).single().speak("ar");
        enter("48si");
        enter("48si");

        assertThat(port.sent)
                .containsExactly(
                        new ReceptionCommand.Ticket("PC-48SI", Locale.forLanguageTag("ar"), true),
                        new ReceptionCommand.Ticket("PC-48SI", Locale.FRENCH, false));
    }

    @Test
    void a_language_that_the_site_does_not_have_changes_nothing() {
        open();
        find(NextTicketOptions.class).single().speak("<script>");
        find(NextTicketOptions.class).single().speak("xx");
        enter("48si");
        assertThat(port.sent).containsExactly(new ReceptionCommand.Ticket("PC-48SI", Locale.FRENCH, false));
    }

    @Test
    void enter_skips_a_service_without_tickets_unless_its_full_name_was_typed() {
        var likely =
                new SearchResult.Guidance("PC-DEM", "Permis\u00a0: perte", "En ligne.", List.of(), List.of(), false);
        var closed = new SearchResult.Service("ASSO", "Associations", "", Optional.of("Fermée."));
        port.hits = List.of(likely, closed, FakeReceptionPort.LICENCE);
        open();
        enter("permis");
        assertThat(port.sent).containsExactly(new ReceptionCommand.Ticket("PC-48SI", Locale.FRENCH, false));

        port.hits = List.of(FakeReceptionPort.CAR, FakeReceptionPort.LICENCE);
        enter("carte grise");
        assertThat(port.sent).hasSize(1);
        assertThat(text("guidance")).contains("L’immatriculation d’un véhicule se fait en ligne.", "34 00");
    }

    @Test
    void a_visitor_sent_elsewhere_is_counted_by_one_press_and_the_field_is_free_again() {
        port.hits = List.of(FakeReceptionPort.CAR);
        open();
        enter("carte grise");

        press("Compter une redirection");

        assertThat(port.sent)
                .containsExactly(new ReceptionCommand.Count(ReceptionCommand.Count.Kind.REDIRECTED, Optional.of("CG")));
        assertThat(shows("guidance")).isFalse();
        assertThat(text("notice")).isEqualTo("Compté\u00a0: redirigé, Carte grise");
    }

    @Test
    void a_visitor_with_an_appointment_is_checked_in_by_name() {
        port.hits = List.of(FakeReceptionPort.PETIT);
        open();
        type("petit");
        assertThat(hits()).containsExactly("10:20 · PETIT C.");

        press("10:20 · PETIT C.");

        assertThat(port.sent).containsExactly(new ReceptionCommand.CheckIn("RDV-0006", Locale.FRENCH, false));
        assertThat(page()).contains("R001", "Rendez-vous de 10:20");
    }

    @Test
    void a_visitor_who_already_has_a_ticket_gets_no_second_one() {
        port.hits = List.of(FakeReceptionPort.PETIT);
        port.before = true;
        open();
        enter("petit");
        assertThat(text("notice")).isEqualTo("Cette personne a déjà le ticket R001");
    }

    @Test
    void a_refusal_is_announced_and_the_same_visitor_can_be_tried_again() {
        port.refusal = Optional.of("Il est trop tôt pour ce rendez-vous.");
        port.hits = List.of(FakeReceptionPort.PETIT);
        open();
        enter("petit", 1);
        assertThat(text("notice")).isEqualTo("Il est trop tôt pour ce rendez-vous.");
        assertThat(shows("ticket-number")).isFalse();

        port.refusal = Optional.empty();
        enter("petit", 1);
        assertThat(text("ticket-number")).isEqualTo("R001");
    }

    @Test
    void a_waiting_ticket_is_found_by_its_number_and_noted_as_left() {
        port.hits = List.of(new SearchResult.Waiting(FakeReceptionPort.waiting("A042")));
        open();
        enter("a042");
        assertThat(page()).contains("A042 · Un renseignement", "2\u00a0personnes avant");
        assertThat(port.sent).isEmpty();

        press("Confirmer le départ");

        assertThat(port.sent).containsExactly(new ReceptionCommand.Leave("id-A042"));
        assertThat(text("notice")).isEqualTo("A042\u00a0: départ noté");
    }

    @Test
    void a_ticket_that_was_just_called_is_answered_by_a_sentence() {
        port.hits = List.of(new SearchResult.Waiting(FakeReceptionPort.waiting("A042")));
        port.refusal = Optional.of("Ce ticket n’attend plus.");
        open();
        enter("a042");
        press("Confirmer le départ");
        assertThat(text("notice")).isEqualTo("Ce ticket n’attend plus.");
    }

    @Test
    void an_empty_result_is_announced_and_a_blank_text_is_not_searched() {
        port.hits = List.of();
        open();
        type("zzzz");
        assertThat(page()).contains("Rien ne correspond.");
        type("   ");
        enter("");
        assertThat(port.searched).containsExactly("zzzz");
        assertThat(port.sent).isEmpty();
    }

    @Test
    void typed_text_and_text_of_the_server_are_shown_as_plain_text() {
        port.hits = List.of(new SearchResult.Reference("<b>X</b>"), FakeReceptionPort.PETIT);
        open();
        type("<b>X</b>");
        assertThat(hits()).first().isEqualTo("<b>X</b>");
        assertThat(button("<b>X</b>").getElement().getProperty("innerHTML")).isNull();
    }

    @Test
    void a_failure_of_the_server_is_announced_and_nothing_is_shown_as_done() {
        open();
        port.failure = Optional.of(new IllegalStateException("broken"));
        assertThatThrownBy(() -> enter("48si")).hasMessageContaining("broken");
        settle();
        assertThat(text("notice")).startsWith("L’action n’a pas abouti.");
        assertThat(shows("ticket-number")).isFalse();
    }

    @Test
    void the_next_letter_clears_the_last_ticket() {
        open();
        enter("48si");
        assertThat(shows("ticket-number")).isTrue();
        type("a");
        assertThat(shows("ticket-number")).isFalse();
        assertThat(text("notice")).isEmpty();
    }

    @Test
    void a_closed_site_says_so_above_everything() {
        port.closed("L’accueil est fermé en ce moment.");
        open();
        assertThat(page()).contains("L’accueil est fermé en ce moment.");
    }
}
