// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A kiosk while the site trains its staff. */
class KioskTrainingTest extends KioskScreen {

    private List<String> band() {
        return find(Div.class).withAttribute("data-testid", "training").all().stream()
                .map(KioskScreen::text)
                .toList();
    }

    @Test
    void every_page_of_a_kiosk_in_training_says_in_the_visitors_language_that_it_serves_nobody() {
        port.welcomes(true);
        port.training = true;
        open();
        assertThat(band())
                .containsExactly("Formation en cours\u00a0: cette borne ne donne accès à aucun service."
                        + " Adressez-vous à l’accueil.");

        press("English");
        press("Un renseignement");
        assertThat(band().getFirst()).startsWith("Staff training: this kiosk gives access to no service.");
        press("Get a ticket");
        assertThat(band()).containsExactly("Staff training: this ticket gives access to no service.");
    }

    @Test
    void a_ticket_that_was_given_just_as_a_training_began_says_what_it_is() {
        open();
        assertThat(band()).isEmpty();
        press("Un renseignement");
        port.training = true;
        press("Prendre un ticket");

        assertThat(band()).containsExactly("Formation\u00a0: ce ticket ne donne accès à aucun service.");
    }

    @Test
    void a_real_ticket_that_was_given_just_after_a_training_ended_is_not_called_one_of_it() {
        port.welcomes(true);
        open();
        press("Un renseignement");
        press("Prendre un ticket");

        assertThat(band()).isEmpty();
    }

    @Test
    void an_idle_kiosk_shows_the_training_as_soon_as_it_begins_and_no_more_when_it_has_ended() {
        KioskView view = open();
        port.welcomes(true);
        view.follow();
        assertThat(band()).hasSize(1);

        port.welcomes(false);
        view.follow();
        assertThat(band()).isEmpty();
    }

    @Test
    void a_session_in_a_training_is_counted_nowhere() {
        port.welcomes(true);
        port.training = true;
        open();
        press("Un renseignement");
        press("Prendre un ticket");
        press("Terminer");

        assertThat(port.visits).isEmpty();
    }
}
