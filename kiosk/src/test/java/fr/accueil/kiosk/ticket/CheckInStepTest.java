// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.html.Input;
import fr.accueil.kiosk.common.ScreenKeyboard;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class CheckInStepTest extends CheckInScreen {

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

        port.checkInAnswer = new CheckInAnswer.CheckedIn(port.issued("R007"), TEN_TWENTY);
        scan("https://rdv.example/r/ABC123");

        assertThat(heading()).isEqualTo("Votre numéro R007");
        assertThat(screen()).contains("Rendez-vous de 10:20\u00a0: votre arrivée est enregistrée.");
        assertThat(port.checkIns)
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

        assertThat(port.checkIns.getFirst().priority()).isTrue();
        assertThat(port.checkIns.getFirst().code()).isEqualTo("abc-123");
    }

    @Test
    void a_code_is_read_at_the_start_too() {
        open();
        port.checkInAnswer = new CheckInAnswer.CheckedIn(port.issued("R007"), TEN_TWENTY);
        scan("ABC123");

        assertThat(heading()).isEqualTo("Votre numéro R007");
    }

    @Test
    void a_reader_that_sends_twice_asks_once() {
        openCheckIn();
        CodeReader reader = find(CodeReader.class).single();
        port.checkInAnswer = new CheckInAnswer.CheckedIn(port.issued("R007"), TEN_TWENTY);
        scan("ABC123");
        scan(reader, "ABC123");

        assertThat(port.checkIns).hasSize(1);
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

        assertThat(port.checkIns).isEmpty();
        assertThat(heading()).isEqualTo("Titre de séjour");
    }

    @Test
    void a_code_that_never_ends_is_cut() {
        open();
        scan("x".repeat(100_000));

        assertThat(port.checkIns.getFirst().code()).hasSize(500);
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
        port.checkInAnswer = new CheckInAnswer.CheckedIn(port.issued("R007"), TEN_TWENTY);
        type("ABC123");
        press("Valider");

        assertThat(heading()).isEqualTo("Votre numéro R007");
        assertThat(port.checkIns).extracting(CheckInRequest::tap).doesNotHaveDuplicates();
    }

    @Test
    void an_empty_reference_asks_nothing() {
        openCheckIn();
        press("Taper la référence");
        press("Valider");

        assertThat(port.checkIns).isEmpty();
        assertThat(heading()).isEqualTo("Référence de votre rendez-vous");
    }

    @Test
    void a_reference_has_latin_letters_in_every_language() {
        open();
        press("العربية");
        press("J’ai un rendez-vous");
        port.pages.put("RDV", page(true));
        press("Titre de séjour");
        press("كتابة الرقم المرجعي");

        assertThat(attribute(find(ScreenKeyboard.class).single(), "data-layout"))
                .isEqualTo("latin");
    }

    @Test
    void a_visitor_without_a_reference_takes_a_ticket() {
        openCheckIn();
        press("Je n’ai pas de référence");

        assertThat(port.requests.getFirst().service()).isEqualTo("RDV");
        assertThat(heading()).isEqualTo("Votre numéro A042");
        assertThat(port.checkIns).isEmpty();
    }

    @Test
    void a_ticket_that_failed_here_can_be_requested_again() {
        openCheckIn();
        port.broken = true;
        press("Je n’ai pas de référence");
        assertThat(screen()).contains("Votre ticket n’a pas pu être pris.");

        port.broken = false;
        press("Je n’ai pas de référence");
        assertThat(heading()).isEqualTo("Votre numéro A042");
    }

    @Test
    void a_site_may_ask_for_the_reference() {
        port.pages.put("RDV", page(false));
        open();
        press("J’ai un rendez-vous");
        press("Titre de séjour");

        assertThat(choices()).doesNotContain("Je n’ai pas de référence");
    }

    @Test
    void a_failure_of_the_server_is_announced_and_the_visitor_can_try_again() {
        openCheckIn();
        port.broken = true;
        scan("ABC123");
        assertThat(notice()).contains("n’a pas pu être lu", "adressez-vous à l’accueil");

        port.broken = false;
        port.checkInAnswer = new CheckInAnswer.CheckedIn(port.issued("R007"), TEN_TWENTY);
        press("Retour");
        scan("ABC123");
        assertThat(heading()).isEqualTo("Votre numéro R007");
    }
}
