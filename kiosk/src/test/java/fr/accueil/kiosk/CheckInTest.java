// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class CheckInTest extends KioskTest {
    private static final LocalDateTime TEN_TWENTY = LocalDateTime.of(2026, 11, 24, 10, 20);
    private static final Optional<Menu.Choice> RECEPTION = Optional.of(FakeDesk.choice("INFO", "Un renseignement"));

    @Test
    void an_appointment_is_shown_to_the_reader() {
        openCheckIn();
        assertThat(heading()).isEqualTo("Titre de séjour");
        assertThat(screen())
                .contains("Présentez le code de votre convocation devant le lecteur.")
                .contains("Avez-vous ces documents\u00a0?", "La convocation");
        assertThat(choices())
                .containsExactly(
                        "Taper la référence",
                        "Je n’ai pas de référence",
                        "Il me manque un document",
                        "Je suis prioritaire",
                        "Retour");

        desk.checkInAnswer = new CheckInAnswer.CheckedIn(desk.issued("R007"), TEN_TWENTY);
        scan("https://rdv.example/r/ABC123");

        assertThat(heading()).isEqualTo("Votre numéro R007");
        assertThat(screen()).contains("Rendez-vous de 10:20\u00a0: votre arrivée est enregistrée.");
        assertThat(desk.checkIns)
                .extracting(CheckInRequest::code, CheckInRequest::language, CheckInRequest::priority)
                .containsExactly(tuple("https://rdv.example/r/ABC123", Locale.FRENCH, false));
    }

    @Test
    void priority_is_kept_while_the_reference_is_typed() {
        openCheckIn();
        press("Je suis prioritaire");
        press("Taper la référence");
        press("Retour");
        assertThat(attribute(button("Je suis prioritaire"), "aria-pressed")).isEqualTo("true");

        press("Taper la référence");
        type(" abc-123 ");
        press("Valider");

        assertThat(desk.checkIns.getFirst().priority()).isTrue();
        assertThat(desk.checkIns.getFirst().code()).isEqualTo("abc-123");
    }

    @Test
    void a_code_is_read_at_the_start_too() {
        open();
        desk.checkInAnswer = new CheckInAnswer.CheckedIn(desk.issued("R007"), TEN_TWENTY);
        scan("ABC123");

        assertThat(heading()).isEqualTo("Votre numéro R007");
    }

    @Test
    void a_reader_that_sends_twice_asks_once() {
        openCheckIn();
        CodeReader reader = find(CodeReader.class).single();
        desk.checkInAnswer = new CheckInAnswer.CheckedIn(desk.issued("R007"), TEN_TWENTY);
        scan("ABC123");
        scan(reader, "ABC123");

        assertThat(desk.checkIns).hasSize(1);
        assertThat(heading()).isEqualTo("Votre numéro R007");
    }

    @Test
    void an_empty_code_asks_nothing() {
        openCheckIn();
        CodeReader reader = find(CodeReader.class).single();
        fire(reader, JsonNodeFactory.instance.objectNode());
        fire(reader, JsonNodeFactory.instance.objectNode().putNull(CodeReader.TEXT));
        fire(reader, JsonNodeFactory.instance.objectNode().set(CodeReader.TEXT, JsonNodeFactory.instance.arrayNode()));
        scan("   ");

        assertThat(desk.checkIns).isEmpty();
        assertThat(heading()).isEqualTo("Titre de séjour");
    }

    @Test
    void a_code_that_never_ends_is_cut() {
        open();
        scan("x".repeat(100_000));

        assertThat(desk.checkIns.getFirst().code()).hasSize(500);
        assertThat(heading()).isEqualTo("Nous ne trouvons pas ce rendez-vous.");
    }

    @Test
    void a_reference_that_is_not_found_can_be_mended() {
        openCheckIn();
        press("Taper la référence");
        assertThat(heading()).isEqualTo("Référence de votre rendez-vous");
        type("ABC124");
        press("Valider");
        assertThat(heading()).isEqualTo("Nous ne trouvons pas ce rendez-vous.");

        press("Retour");
        assertThat(find(Input.class).single().getValue()).isEqualTo("ABC124");
        desk.checkInAnswer = new CheckInAnswer.CheckedIn(desk.issued("R007"), TEN_TWENTY);
        type("ABC123");
        press("Valider");

        assertThat(heading()).isEqualTo("Votre numéro R007");
        assertThat(desk.checkIns).extracting(CheckInRequest::tap).doesNotHaveDuplicates();
    }

    @Test
    void an_empty_reference_asks_nothing() {
        openCheckIn();
        press("Taper la référence");
        press("Valider");

        assertThat(desk.checkIns).isEmpty();
        assertThat(heading()).isEqualTo("Référence de votre rendez-vous");
    }

    @Test
    void a_reference_has_latin_letters_in_every_language() {
        open();
        press("العربية");
        press("J’ai un rendez-vous");
        desk.pages.put("RDV", page(true));
        press("Titre de séjour");
        press("كتابة الرقم المرجعي");

        assertThat(attribute(find(Keyboard.class).single(), "data-layout")).isEqualTo("latin");
    }

    @Test
    void somebody_without_a_reference_takes_a_ticket() {
        openCheckIn();
        press("Je n’ai pas de référence");

        assertThat(desk.requests.getFirst().service()).isEqualTo("RDV");
        assertThat(heading()).isEqualTo("Votre numéro A042");
        assertThat(desk.checkIns).isEmpty();
    }

    @Test
    void a_ticket_that_failed_here_can_be_asked_for_again() {
        openCheckIn();
        desk.broken = true;
        press("Je n’ai pas de référence");
        assertThat(screen()).contains("Votre ticket n’a pas pu être pris.");

        desk.broken = false;
        press("Je n’ai pas de référence");
        assertThat(heading()).isEqualTo("Votre numéro A042");
    }

    @Test
    void a_site_may_ask_for_the_reference() {
        desk.pages.put("RDV", page(false));
        open();
        press("J’ai un rendez-vous");
        press("Titre de séjour");

        assertThat(choices()).doesNotContain("Je n’ai pas de référence");
    }

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
    void whatever_is_wrong_with_the_appointment_the_same_ticket_is_offered() {
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
    void without_an_offer_the_desk_is_named() {
        Stream.of(
                        new CheckInAnswer.TooLate(TEN_TWENTY, Optional.empty()),
                        new CheckInAnswer.AnotherDay(TEN_TWENTY, true, Optional.empty()),
                        new CheckInAnswer.Cancelled(TEN_TWENTY, Optional.empty()),
                        new CheckInAnswer.NotFound(Optional.empty()))
                .forEach(answer -> {
                    desk.menu = new Menu(desk.menu.groups(), Optional.empty(), Optional.empty());
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
        desk.checkInAnswer = new CheckInAnswer.Cancelled(TEN_TWENTY, RECEPTION);
        scan("ABC123");

        assertThat(heading()).isEqualTo("This appointment was cancelled.");
        assertThat(notice().replace('\u202f', ' '))
                .isEqualTo("It was booked for Tuesday, November 24, 2026 at 10:20 AM.");
    }

    @Test
    void somebody_who_is_here_already_sees_their_number_again() {
        answer(new CheckInAnswer.AlreadyHere(desk.issued("R003")));

        assertThat(heading()).isEqualTo("Votre numéro R003");
        assertThat(screen()).contains("Votre arrivée était déjà enregistrée.");
    }

    @Test
    void a_refusal_says_the_sentence_of_the_house() {
        answer(new CheckInAnswer.Refused("Trop d’essais. Adressez-vous à l’accueil."));

        assertThat(heading()).isEqualTo("Nous ne pouvons pas enregistrer votre arrivée.");
        assertThat(notice()).isEqualTo("Trop d’essais. Adressez-vous à l’accueil.");
        press("Retour");
        assertThat(heading()).isEqualTo("Titre de séjour");
    }

    @Test
    void a_house_that_cannot_answer_is_said_and_one_can_try_again() {
        openCheckIn();
        desk.broken = true;
        scan("ABC123");
        assertThat(notice()).contains("n’a pas pu être lu", "adressez-vous à l’accueil");

        desk.broken = false;
        desk.checkInAnswer = new CheckInAnswer.CheckedIn(desk.issued("R007"), TEN_TWENTY);
        press("Retour");
        scan("ABC123");
        assertThat(heading()).isEqualTo("Votre numéro R007");
    }

    @Test
    void finishing_leaves_nothing_of_the_appointment() {
        answer(new CheckInAnswer.TooEarly(TEN_TWENTY, TEN_TWENTY.minusMinutes(30)));
        press("Terminer");

        assertThat(heading()).startsWith("Bonjour.");
    }

    private void openCheckIn() {
        desk.pages.put("RDV", page(true));
        open();
        press("J’ai un rendez-vous");
        press("Titre de séjour");
    }

    private void answer(CheckInAnswer answer) {
        UI.getCurrent().removeAll();
        openCheckIn();
        desk.checkInAnswer = answer;
        scan("ABC123");
    }

    private String notice() {
        return text(find(Paragraph.class, find(NoticeStep.class).single())
                .withClassName("notice")
                .single());
    }

    private static ServicePage page(boolean withoutReference) {
        ServicePage.Missing missing = new ServicePage.Missing("Revenez avec.", List.of(), Optional.empty());
        return new ServicePage.CheckIn(
                "RDV",
                "Titre de séjour",
                List.of("La convocation", "Le passeport"),
                true,
                withoutReference,
                Optional.of(missing));
    }
}
