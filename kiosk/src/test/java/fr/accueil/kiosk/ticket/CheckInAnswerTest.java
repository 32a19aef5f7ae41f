// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The kiosk's steps for each answer to a check-in. */
class CheckInAnswerTest extends CheckInScreen {

    @Test
    void too_early_says_when_to_come_back() {
        answer(new CheckInAnswer.TooEarly(TEN_TWENTY, TEN_TWENTY.minusMinutes(30)));

        assertThat(heading()).isEqualTo("Vous êtes en avance.");
        assertThat(notice()).isEqualTo("Votre rendez-vous est à 10:20. Revenez à cette borne à partir de 09:50.");
        assertThat(choices()).containsExactly("Prendre un ticket pour l’accueil", "Retour", "Terminer");
        assertThat(primary()).containsExactly("Prendre un ticket pour l’accueil");
    }

    @Test
    void too_late_offers_a_ticket_for_the_reception() {
        answer(new CheckInAnswer.TooLate(TEN_TWENTY, RECEPTION));

        assertThat(heading()).isEqualTo("L’heure de votre rendez-vous est passée.");
        assertThat(notice()).isEqualTo("Votre rendez-vous était à 10:20.");
        press("Prendre un ticket pour l’accueil");
        assertThat(choices()).contains("Prendre un ticket");
    }

    @Test
    void every_refused_appointment_offers_the_same_ticket() {
        Stream.of(
                        new CheckInAnswer.AnotherDay(TEN_TWENTY, true, RECEPTION),
                        new CheckInAnswer.AnotherDay(TEN_TWENTY, false, RECEPTION),
                        new CheckInAnswer.Cancelled(TEN_TWENTY, RECEPTION))
                .forEach(answer -> {
                    answer(answer);
                    assertThat(choices()).containsExactly("Prendre un ticket pour l’accueil", "Retour", "Terminer");
                    assertThat(primary()).containsExactly("Prendre un ticket pour l’accueil");
                });
    }

    @Test
    void a_code_that_is_not_found_leads_to_the_reference_from_every_page() {
        answer(new CheckInAnswer.NotFound(RECEPTION));
        assertThat(choices())
                .containsExactly("Taper la référence", "Prendre un ticket pour l’accueil", "Retour", "Terminer");
        assertThat(primary()).containsExactly("Prendre un ticket pour l’accueil");
        press("Taper la référence");
        assertThat(heading()).isEqualTo("Référence de votre rendez-vous");

        UI.getCurrent().removeAll();
        open();
        scan("ABC124");
        press("Taper la référence");
        type("ABC123");
        press("Valider");
        press("Taper la référence");
        assertThat(find(Input.class).single().getValue()).isEqualTo("ABC123");
        press("Retour");
        assertThat(heading()).startsWith("Bonjour.");
    }

    @Test
    void without_an_offer_the_reception_desk_is_named() {
        Stream.of(
                        new CheckInAnswer.TooLate(TEN_TWENTY, Optional.empty()),
                        new CheckInAnswer.AnotherDay(TEN_TWENTY, true, Optional.empty()),
                        new CheckInAnswer.Cancelled(TEN_TWENTY, Optional.empty()),
                        new CheckInAnswer.NotFound(Optional.empty()))
                .forEach(answer -> {
                    port.menu = new Menu(port.menu.groups(), Optional.empty(), Optional.empty());
                    answer(answer);
                    assertThat(notice()).contains("Adressez-vous à l’accueil");
                });
    }

    @Test
    void another_day_is_named() {
        answer(new CheckInAnswer.AnotherDay(TEN_TWENTY, false, Optional.empty()));
        assertThat(heading()).isEqualTo("Votre rendez-vous n’est pas aujourd’hui.");
        assertThat(notice())
                .isEqualTo("Votre rendez-vous est le mardi 24 novembre 2026 à 10:20."
                        + " Revenez ce jour-là avec votre convocation.");

        answer(new CheckInAnswer.AnotherDay(TEN_TWENTY, true, RECEPTION));
        assertThat(heading()).isEqualTo("La date de votre rendez-vous est passée.");
        assertThat(notice()).isEqualTo("Votre rendez-vous était le mardi 24 novembre 2026 à 10:20.");
    }

    @Test
    void dates_are_written_as_the_visitor_reads_them() {
        open();
        press("English");
        port.checkInAnswer = new CheckInAnswer.Cancelled(TEN_TWENTY, RECEPTION);
        scan("ABC123");

        assertThat(heading()).isEqualTo("This appointment was cancelled.");
        assertThat(notice().replace('\u202f', ' '))
                .isEqualTo("It was booked for Tuesday, November 24, 2026 at 10:20 AM.");
    }

    @Test
    void a_visitor_who_is_already_checked_in_sees_their_number_again() {
        answer(new CheckInAnswer.AlreadyHere(port.issued("R003")));

        assertThat(heading()).isEqualTo("Votre numéro R003");
        assertThat(screen()).contains("Votre arrivée était déjà enregistrée.");
    }

    @Test
    void a_refusal_shows_the_sentence_of_the_server() {
        answer(new CheckInAnswer.Refused("Trop d’essais. Adressez-vous à l’accueil."));

        assertThat(heading()).isEqualTo("Nous ne pouvons pas enregistrer votre arrivée.");
        assertThat(notice()).isEqualTo("Trop d’essais. Adressez-vous à l’accueil.");
        press("Retour");
        assertThat(heading()).isEqualTo("Titre de séjour");
    }

    @Test
    void finishing_leaves_nothing_of_the_appointment() {
        answer(new CheckInAnswer.TooEarly(TEN_TWENTY, TEN_TWENTY.minusMinutes(30)));
        press("Terminer");

        assertThat(heading()).startsWith("Bonjour.");
    }

    private void answer(CheckInAnswer answer) {
        UI.getCurrent().removeAll();
        openCheckIn();
        port.checkInAnswer = answer;
        scan("ABC123");
    }
}
