// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import fr.accueil.counter.common.AgentBadge;
import fr.accueil.counter.common.CounterStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChooseCounterStepTest extends CounterScreen {

    @Test
    void an_agent_without_a_counter_chooses_one() {
        open();

        assertThat(heading()).isEqualTo("À quel guichet êtes-vous\u00a0?");
        assertThat(buttons()).containsExactly("Guichet 3", "Guichet 4");
        assertThat(page())
                .contains("Préfecture d’essai", "Camille Durand", "Accueil, puis Permis")
                .contains("Fermé", "Libre", "Ouvert", "Tenu par Nadia");
        assertThat(view.getPageTitle()).isEqualTo("Choisir un guichet · Accueil");
    }

    @Test
    void a_free_counter_is_taken_with_one_click() {
        open();

        press("Guichet 3");

        assertThat(port.sent).containsExactly("take G3");
        assertThat(heading()).isEqualTo("Guichet 3");
        assertThat(port.watchers).hasSize(1);
    }

    @Test
    void a_reload_finds_the_agent_at_their_counter_with_their_ticket() {
        port.holdingG3().with(FakeCounterPort.serving("A042"));
        open();

        reload();

        assertThat(port.sent).isEmpty();
        assertThat(text("current-ticket")).isEqualTo("A042");
        assertThat(view.getPageTitle()).isEqualTo("A042 · Guichet 3 · Accueil");
        assertThat(port.watchers).hasSize(1);
    }

    @Test
    void a_counter_of_a_colleague_is_not_taken_without_a_question() {
        open();

        press("Guichet 4");

        assertThat(dialog().getHeaderTitle()).isEqualTo("Guichet 4 est tenu par Nadia. Le reprendre\u00a0?");
        assertThat(port.sent).containsExactly("take G4");
    }

    @Test
    void an_agent_who_answers_yes_takes_the_counter_over() {
        open();
        press("Guichet 4");

        press("Reprendre le guichet");

        assertThat(port.sent).containsExactly("take G4", "take G4 over");
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(heading()).isEqualTo("Guichet 3");
    }

    @Test
    void an_agent_who_takes_over_from_one_colleague_is_asked_again_about_another() {
        open();
        press("Guichet 4");
        port.holderOfG4 = "Karim";
        port.counters = List.of(new CounterChoice(
                "G4", "Guichet 4", CounterStatus.OPEN, List.of("Permis"), Optional.of("Karim"), false));

        press("Reprendre le guichet");

        assertThat(port.sent).containsExactly("take G4", "take G4");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("Karim")
                .doesNotContain("Nadia");
    }

    @Test
    void an_agent_who_answers_no_stays_with_the_choice() {
        open();
        press("Guichet 4");

        press("Annuler");

        assertThat(port.sent).containsExactly("take G4");
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(heading()).startsWith("À quel guichet");
    }

    @Test
    void a_removed_counter_is_announced_and_the_list_is_new() {
        open();
        port.counters = List.of();

        press("Guichet 3");

        assertThat(text("notice")).isEqualTo("Guichet 3 n’existe plus. Choisissez un autre guichet.");
        assertThat(buttons()).isEmpty();
    }

    @Test
    void a_site_without_counters_says_so() {
        port.counters = List.of();

        open();

        assertThat(page()).contains("Ce site n’a encore aucun guichet.");
    }

    @Test
    void a_counter_without_queues_says_so() {
        port.counters =
                List.of(new CounterChoice("G9", "Guichet 9", CounterStatus.PAUSED, List.of(), Optional.empty(), false));

        open();

        assertThat(page()).contains("En pause", "Aucune file");
    }

    @Test
    void signing_out_is_a_form_that_no_other_site_can_send() {
        open();

        assertThat(find(AgentBadge.class).single().getElement().getOuterHTML())
                .contains("<form", "method=\"post\"", "action=\"/sign-out\"", "name=\"_csrf\"", "Se déconnecter");
    }

    private Dialog dialog() {
        return find(Dialog.class).single();
    }
}
