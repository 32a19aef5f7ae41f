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

        assertThat(desk.sent).containsExactly(new ReceptionCommand.Ticket("PC-48SI", Locale.FRENCH, false));
        assertThat(text("ticket-number")).isEqualTo("L001");
        assertThat(text("ticket-ahead")).isEqualTo("3\u00a0personnes avant");
        assertThat(find(QrCode.class).single().getElement().getAttribute("data-href"))
                .isEqualTo("http://house/t/secret");
        assertThat(hits()).isEmpty();
    }

    @Test
    void a_ticket_that_was_given_by_mistake_is_cancelled_by_one_press() {
        open();
        enter("48si");
        press("Annuler ce ticket");

        assertThat(desk.sent).endsWith(new ReceptionCommand.Leave("id-L001"));
        assertThat(text("notice")).isEqualTo("Ticket L001 annulé");
        assertThat(page()).doesNotContain("L001 ·", "Annuler ce ticket");
    }

    @Test
    void enter_pressed_twice_for_one_visitor_gives_one_ticket() {
        open();
        enter("48si", 1);
        enter("48si", 1);
        assertThat(desk.sent).hasSize(1);

        enter("48si", 2);
        assertThat(desk.sent).hasSize(2);
        assertThat(desk.taps).doesNotHaveDuplicates();
    }

    @Test
    void enter_takes_the_result_that_was_marked_and_no_other() {
        open();
        desk.hits = List.of(FakeReceptionPort.PETIT);
        type("pet");
        desk.hits = List.of(FakeReceptionPort.LICENCE);

        enterWhileMarked("petit", "visitor RDV-0006");

        assertThat(desk.sent).isEmpty();
        assertThat(text("notice")).startsWith("Rien n’a été fait\u00a0: les réponses venaient de changer.");
        assertThat(hits()).containsExactly("Remettre un permis invalidé");

        enterWhileMarked("petit", "service PC-48SI");
        assertThat(desk.sent).containsExactly(new ReceptionCommand.Ticket("PC-48SI", Locale.FRENCH, false));
    }

    @Test
    void priority_and_language_hold_for_the_next_ticket_alone() {
        open();
        press("Prioritaire");
        find(NextTicketOptions.class).single().speak("ar");
        enter("48si");
        enter("48si");

        assertThat(desk.sent)
                .containsExactly(
                        new ReceptionCommand.Ticket("PC-48SI", Locale.forLanguageTag("ar"), true),
                        new ReceptionCommand.Ticket("PC-48SI", Locale.FRENCH, false));
    }

    @Test
    void a_language_that_the_site_does_not_speak_changes_nothing() {
        open();
        find(NextTicketOptions.class).single().speak("<script>");
        find(NextTicketOptions.class).single().speak("xx");
        enter("48si");
        assertThat(desk.sent).containsExactly(new ReceptionCommand.Ticket("PC-48SI", Locale.FRENCH, false));
    }

    @Test
    void enter_passes_by_what_gives_no_ticket_unless_it_was_named() {
        var likely =
                new SearchResult.Guidance("PC-DEM", "Permis\u00a0: perte", "En ligne.", List.of(), List.of(), false);
        var shut = new SearchResult.Service("ASSO", "Associations", "", Optional.of("Fermée."));
        desk.hits = List.of(likely, shut, FakeReceptionPort.LICENCE);
        open();
        enter("permis");
        assertThat(desk.sent).containsExactly(new ReceptionCommand.Ticket("PC-48SI", Locale.FRENCH, false));

        desk.hits = List.of(FakeReceptionPort.CAR, FakeReceptionPort.LICENCE);
        enter("carte grise");
        assertThat(desk.sent).hasSize(1);
        assertThat(text("guidance")).contains("L’immatriculation d’un véhicule se fait en ligne.", "34 00");
    }

    @Test
    void a_visitor_sent_elsewhere_is_counted_by_one_press_and_the_field_is_free_again() {
        desk.hits = List.of(FakeReceptionPort.CAR);
        open();
        enter("carte grise");

        press("Compter une redirection");

        assertThat(desk.sent)
                .containsExactly(new ReceptionCommand.Count(ReceptionCommand.Count.Kind.REDIRECTED, Optional.of("CG")));
        assertThat(shows("guidance")).isFalse();
        assertThat(text("notice")).isEqualTo("Compté\u00a0: redirigé, Carte grise");
    }

    @Test
    void somebody_with_an_appointment_is_checked_in_by_name() {
        desk.hits = List.of(FakeReceptionPort.PETIT);
        open();
        type("petit");
        assertThat(hits()).containsExactly("10:20 · PETIT C.");

        press("10:20 · PETIT C.");

        assertThat(desk.sent).containsExactly(new ReceptionCommand.CheckIn("RDV-0006", Locale.FRENCH, false));
        assertThat(page()).contains("R001", "Rendez-vous de 10:20");
    }

    @Test
    void somebody_who_has_a_ticket_already_is_told_so() {
        desk.hits = List.of(FakeReceptionPort.PETIT);
        desk.before = true;
        open();
        enter("petit");
        assertThat(text("notice")).isEqualTo("Cette personne a déjà le ticket R001");
    }

    @Test
    void a_refusal_is_said_and_the_same_visitor_can_be_tried_again() {
        desk.refusal = Optional.of("Il est trop tôt pour ce rendez-vous.");
        desk.hits = List.of(FakeReceptionPort.PETIT);
        open();
        enter("petit", 1);
        assertThat(text("notice")).isEqualTo("Il est trop tôt pour ce rendez-vous.");
        assertThat(shows("ticket-number")).isFalse();

        desk.refusal = Optional.empty();
        enter("petit", 1);
        assertThat(text("ticket-number")).isEqualTo("R001");
    }

    @Test
    void a_waiting_ticket_is_found_by_its_number_and_noted_as_left() {
        desk.hits = List.of(new SearchResult.Waiting(FakeReceptionPort.waiting("A042")));
        open();
        enter("a042");
        assertThat(page()).contains("A042 · Un renseignement", "2\u00a0personnes avant");
        assertThat(desk.sent).isEmpty();

        press("Confirmer le départ");

        assertThat(desk.sent).containsExactly(new ReceptionCommand.Leave("id-A042"));
        assertThat(text("notice")).isEqualTo("A042\u00a0: départ noté");
    }

    @Test
    void a_ticket_that_was_just_called_is_answered_by_a_sentence() {
        desk.hits = List.of(new SearchResult.Waiting(FakeReceptionPort.waiting("A042")));
        desk.refusal = Optional.of("Ce ticket n’attend plus.");
        open();
        enter("a042");
        press("Confirmer le départ");
        assertThat(text("notice")).isEqualTo("Ce ticket n’attend plus.");
    }

    @Test
    void nothing_found_is_said_and_a_blank_asks_nothing() {
        desk.hits = List.of();
        open();
        type("zzzz");
        assertThat(page()).contains("Rien ne correspond.");
        type("   ");
        enter("");
        assertThat(desk.searched).containsExactly("zzzz");
        assertThat(desk.sent).isEmpty();
    }

    @Test
    void what_was_typed_or_comes_from_the_house_is_shown_as_text() {
        desk.hits = List.of(new SearchResult.Reference("<b>X</b>"), FakeReceptionPort.PETIT);
        open();
        type("<b>X</b>");
        assertThat(hits()).first().isEqualTo("<b>X</b>");
        assertThat(button("<b>X</b>").getElement().getProperty("innerHTML")).isNull();
    }

    @Test
    void a_failure_in_the_house_is_said_and_nothing_is_shown_as_done() {
        open();
        desk.failure = Optional.of(new IllegalStateException("broken"));
        assertThatThrownBy(() -> enter("48si")).hasMessageContaining("broken");
        settle();
        assertThat(text("notice")).startsWith("L’action n’a pas abouti.");
        assertThat(shows("ticket-number")).isFalse();
    }

    @Test
    void the_next_letter_puts_the_last_ticket_away() {
        open();
        enter("48si");
        assertThat(shows("ticket-number")).isTrue();
        type("a");
        assertThat(shows("ticket-number")).isFalse();
        assertThat(text("notice")).isEmpty();
    }

    @Test
    void a_closed_site_says_so_above_everything() {
        desk.closed("L’accueil est fermé en ce moment.");
        open();
        assertThat(page()).contains("L’accueil est fermé en ce moment.");
    }
}
