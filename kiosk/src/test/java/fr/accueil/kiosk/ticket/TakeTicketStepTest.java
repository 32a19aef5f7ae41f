// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TakeTicketStepTest extends KioskScreen {

    @Test
    void documents_are_asked_for_before_the_ticket() {
        open();
        press("J’ai un rendez-vous");
        press("Titre de séjour");

        assertThat(heading()).isEqualTo("Titre de séjour");
        assertThat(screen()).contains("Avez-vous ces documents\u00a0?", "La convocation", "Le passeport");
        assertThat(port.requests).isEmpty();
    }

    @Test
    void nothing_to_bring_is_said_too() {
        open();
        press("Un renseignement");

        assertThat(screen()).contains("Aucun document n’est demandé.");
    }

    @Test
    void back_from_a_service_leads_to_its_group() {
        open();
        press("J’ai un rendez-vous");
        press("Titre de séjour");
        press("Retour");

        assertThat(heading()).isEqualTo("J’ai un rendez-vous");
    }

    @Test
    void the_request_contains_the_service_and_the_language() {
        open();
        press("English");
        press("Un renseignement");
        press("Get a ticket");

        KioskTicketRequest request = port.requests.getFirst();
        assertThat(request.service()).isEqualTo("INFO");
        assertThat(request.language()).isEqualTo(Locale.ENGLISH);
        assertThat(request.priority()).isFalse();
    }

    @Test
    void priority_is_declared_by_one_press_and_can_be_taken_back() {
        open();
        press("Un renseignement");
        assertThat(attribute(button("Je suis prioritaire"), "aria-pressed")).isEqualTo("false");
        assertThat(screen()).contains("carte mobilité inclusion", "au guichet");

        press("Je suis prioritaire");
        press("Je suis prioritaire");
        press("Je suis prioritaire");
        assertThat(attribute(button("Je suis prioritaire"), "aria-pressed")).isEqualTo("true");

        press("Prendre un ticket");
        assertThat(port.requests.getFirst().priority()).isTrue();
        assertThat(screen()).contains("montrez votre carte");
    }

    @Test
    void priority_is_offered_only_where_it_exists() {
        open();
        press("J’ai un rendez-vous");
        press("Titre de séjour");

        assertThat(choices()).doesNotContain("Je suis prioritaire");
    }

    @Test
    void a_double_tap_gives_one_ticket() {
        open();
        press("Un renseignement");
        NativeButton take = button("Prendre un ticket");
        press("Prendre un ticket");
        assertThat(take.isEnabled()).isFalse();

        pressAgain(take);

        assertThat(port.given).hasSize(1);
        assertThat(heading()).isEqualTo("Votre numéro A042");
    }

    @Test
    void a_press_that_failed_can_be_made_again_for_the_same_ticket() {
        open();
        press("Un renseignement");
        port.broken = true;
        press("Prendre un ticket");
        assertThat(screen()).contains("Votre ticket n’a pas pu être pris.");
        assertThat(button("Prendre un ticket").isEnabled()).isTrue();

        port.broken = false;
        press("Prendre un ticket");

        assertThat(port.requests)
                .extracting(KioskTicketRequest::tap)
                .hasSize(2)
                .containsOnly(port.requests.getFirst().tap());
        assertThat(heading()).isEqualTo("Votre numéro A042");
    }

    @Test
    void two_visitors_get_two_tickets() {
        open();
        press("Un renseignement");
        press("Prendre un ticket");
        press("Terminer");
        press("Un renseignement");
        press("Prendre un ticket");

        assertThat(port.given).hasSize(2);
        assertThat(heading()).isEqualTo("Votre numéro A043");
    }

    @Test
    void a_refusal_says_why_and_how_to_go_on() {
        port.refusal = Optional.of("Tous les tickets de ce matin ont été donnés.");
        open();
        press("Un renseignement");
        press("Prendre un ticket");

        assertThat(heading()).isEqualTo("Nous ne pouvons pas vous donner de ticket.");
        assertThat(screen()).contains("Tous les tickets de ce matin ont été donnés.");

        port.pages.put("INFO", new ServicePage.Closed("Un renseignement", "Fermé jusqu’à 13 h 30."));
        press("Retour");
        assertThat(screen()).contains("Fermé jusqu’à 13 h 30.");
    }
}
