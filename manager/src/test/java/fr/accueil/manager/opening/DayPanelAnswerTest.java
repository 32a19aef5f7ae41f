// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the panel says to a manager who saves, and when another one was there before. */
class DayPanelAnswerTest extends OpeningsScreen {

    @Test
    void what_another_manager_changed_meanwhile_is_kept_and_said() {
        closeThursday();
        port.answer = Optional.of(new OpeningAnswer.ChangedMeanwhile());
        press("Enregistrer");

        assertThat(answer())
                .startsWith("Rien n’a été enregistré\u00a0: un autre responsable vient de changer ces jours");
        assertThat(plan().chosen()).as("what was written stays").isEqualTo(OpeningPlan.CLOSED);
    }

    @Test
    void what_another_manager_changes_is_shown_in_the_open_panel_and_does_not_take_what_is_written() {
        closeThursday();

        port.closedByAnother(THURSDAY);
        roundTrip();

        assertThat(holds()).isEqualTo("En vigueur\u00a0: fermé (jour particulier\u00a0: travaux).");
        port.answer = Optional.of(new OpeningAnswer.ChangedMeanwhile());
        press("Enregistrer");
        assertThat(port.asked.getFirst().version())
                .as("the version that the manager began with")
                .isEqualTo(1);
        press("Enregistrer");
        assertThat(port.asked.getLast().version()).as("seen by now").isEqualTo(2);
    }

    @Test
    void an_untouched_panel_follows_another_manager() {
        show("fr");
        press(THURSDAY);

        port.closedByAnother(THURSDAY);
        roundTrip();

        assertThat(holds()).endsWith("travaux).");
        assertThat(plan().chosen()).isEqualTo(OpeningPlan.CLOSED);
    }

    @Test
    void every_refusal_has_its_sentence() {
        closeThursday();
        for (OpeningAnswer refusal : List.of(
                new OpeningAnswer.Unchanged(),
                new OpeningAnswer.PastDay(),
                new OpeningAnswer.UnknownService(),
                new OpeningAnswer.PlannedOtherwise(LocalDateTime.parse("2026-12-01T00:00")),
                new OpeningAnswer.NotPossible())) {
            port.answer = Optional.of(refusal);
            press("Enregistrer");
            assertThat(answer()).startsWith("Rien ");
        }
    }

    @Test
    void the_panel_can_be_left() {
        show("fr");
        press(THURSDAY);

        press("Fermer ce volet");

        assertThat(button(THURSDAY).getElement().getAttribute("aria-pressed")).isEqualTo("false");
        assertThat(text(find(DayPanel.class).single())).contains("Choisissez un jour dans le calendrier.");
    }
}
