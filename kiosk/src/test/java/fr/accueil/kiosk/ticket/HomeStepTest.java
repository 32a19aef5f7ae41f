// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HomeStepTest extends KioskScreen {

    @Test
    void the_first_screen_asks_for_the_visitors_need() {
        open();

        assertThat(heading()).isEqualTo("Bonjour. Que venez-vous faire\u00a0?");
        assertThat(attribute(button("Permis, carte grise"), "aria-description"))
                .isEqualTo("indice de Permis, carte grise");
    }

    @Test
    void the_prominent_choice_comes_first() {
        open();

        assertThat(choices())
                .containsExactly(
                        "J’ai un rendez-vous",
                        "Permis, carte grise",
                        "Un renseignement",
                        "Chercher une démarche",
                        "Je ne sais pas");
    }

    @Test
    void a_group_shows_its_services_and_a_way_back() {
        open();
        press("Permis, carte grise");

        assertThat(heading()).isEqualTo("Permis, carte grise");
        assertThat(choices()).containsExactly("Carte grise", "Permis", "Retour");

        press("Retour");
        assertThat(heading()).startsWith("Bonjour.");
    }

    @Test
    void a_group_of_one_service_leads_straight_to_it() {
        open();
        press("Un renseignement");

        assertThat(choices()).contains("Prendre un ticket");

        press("Retour");
        assertThat(heading()).startsWith("Bonjour.");
    }

    @Test
    void a_closed_reception_says_so_instead_of_offering_choices() {
        port.menu = port.closed("L’accueil ouvre demain à 9 h.");
        open();

        assertThat(heading()).isEqualTo("L’accueil est fermé.");
        assertThat(screen()).contains("L’accueil ouvre demain à 9 h.");
        assertThat(choices()).isEmpty();
    }

    @Test
    void a_kiosk_without_services_sends_to_the_reception_desk() {
        port.menu = new Menu(List.of(), Optional.empty(), Optional.empty());
        open();

        assertThat(heading()).isEqualTo("Aucune démarche n’est proposée ici pour le moment.");
        assertThat(screen()).contains("Adressez-vous à l’accueil");
    }

    @Test
    void a_language_changes_every_word_of_the_page_and_of_the_server() {
        open();
        press("English");

        assertThat(heading()).isEqualTo("Hello. What are you here for?");
        assertThat(names()).contains("Larger", "Contrast", "Lower screen");
        assertThat(port.menuLanguages).containsExactly(Locale.FRENCH, Locale.ENGLISH);
        assertThat(attribute(button("English"), "aria-pressed")).isEqualTo("true");
        assertThat(attribute(button("Français"), "aria-pressed")).isEqualTo("false");
    }

    @Test
    void each_language_button_is_in_its_own_language() {
        open();

        assertThat(attribute(button("English"), "lang")).isEqualTo("en");
        assertThat(attribute(button("العربية"), "lang")).isEqualTo("ar");
        assertThat(attribute(button("العربية"), "dir")).isEqualTo("rtl");
    }

    @Test
    void a_language_that_is_written_from_the_right_turns_the_page() {
        open();
        test(button("العربية")).click();
        runPendingSignalsTasks(0, TimeUnit.MILLISECONDS);

        assertThat(scriptsSinceLastUpdate()).anyMatch(script -> script.contains("documentElement.dir"));
    }

    @Test
    void a_step_in_the_same_language_does_not_turn_the_page_again() {
        open();
        test(button("Permis, carte grise")).click();
        runPendingSignalsTasks(0, TimeUnit.MILLISECONDS);

        assertThat(scriptsSinceLastUpdate()).noneMatch(script -> script.contains("documentElement.dir"));
    }

    @Test
    void languages_are_offered_at_the_start_only() {
        open();
        press("Permis, carte grise");

        assertThat(names()).doesNotContain("English");
    }

    @Test
    void the_heading_takes_the_focus_at_each_step() {
        open();
        test(button("Permis, carte grise")).click();
        runPendingSignalsTasks(0, TimeUnit.MILLISECONDS);

        assertThat(scriptsSinceLastUpdate()).anyMatch(script -> script.contains("this.focus("));
    }
}
