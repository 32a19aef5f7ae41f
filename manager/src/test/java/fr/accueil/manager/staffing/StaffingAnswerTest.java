// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The answers of the staffing page, during and after the simulation. */
class StaffingAnswerTest extends StaffingScreen {

    @Test
    void the_progress_is_shown_then_the_answer_in_one_sentence() {
        show("fr");
        press();
        assertThat(bar()).isEqualTo("0");

        says(new StaffingProgress.Working(50, 200));
        assertThat(bar()).isEqualTo("0.25");
        says(new StaffingProgress.Answered(FakeStaffingPort.answer(6, 8)));

        assertThat(working().isVisible()).isFalse();
        assertThat(answer()).isEqualTo("85\u00a0% des visiteurs attendraient 20\u00a0minutes au plus");
        assertThat(find(Paragraph.class).all().stream().map(Paragraph::getText))
                .contains(
                        "De 09:00 à 10:00, avec 6\u00a0guichets\u00a0: 72\u00a0%.",
                        "De 10:00 à 12:00, avec 8\u00a0guichets\u00a0: 98\u00a0%.");
    }

    @Test
    void with_the_same_counters_all_day_the_sentence_says_how_many() {
        show("fr");
        press();
        says(new StaffingProgress.Answered(FakeStaffingPort.answer(6, 6)));

        assertThat(answer())
                .isEqualTo("Avec 6\u00a0guichets, 85\u00a0% des visiteurs attendraient 20\u00a0minutes au plus");
    }

    @Test
    void each_hour_has_its_row_and_a_bad_one_is_marked() {
        show("fr");
        press();
        says(new StaffingProgress.Answered(FakeStaffingPort.answer(6, 8)));

        assertThat(texts(row(0)))
                .containsExactly("09:00 à 10:00", "6", "30", "72\u00a0%", "7\u00a0min", "24\u00a0min", "7");
        assertThat(texts(row(1)))
                .element(5)
                .as("fewer than nine of ten are ever called")
                .isEqualTo("pas tous reçus");
        assertThat(texts(row(2))).containsExactly("11:00 à 12:00", "8", "0", "–", "–", "–", "–");
        assertThat(row(0).hasClassName("warn")).isTrue();
        assertThat(row(1).hasClassName("warn")).isFalse();
    }

    @Test
    void an_hour_that_no_number_of_counters_can_serve_says_so_and_a_short_wait_is_not_zero() {
        show("fr");
        press();
        says(new StaffingProgress.Answered(new StaffingAnswer(
                30,
                .5,
                .8,
                List.of(
                        hour(.5, Optional.empty(), Duration.ofMinutes(50)),
                        hour(.9, Optional.of(2), Duration.ofSeconds(20))))));

        assertThat(texts(row(0))).last().isEqualTo("aucun nombre ne suffit");
        assertThat(texts(row(1)))
                .containsExactly(
                        "09:00 à 10:00", "6", "15", "90\u00a0%", "moins de 1\u00a0min", "moins de 1\u00a0min", "2");
    }

    private static StaffingAnswer.Hour hour(double share, Optional<Integer> enough, Duration wait) {
        return new StaffingAnswer.Hour(
                LocalTime.of(9, 0), LocalTime.of(10, 0), 6, 15, share, Optional.of(wait), Optional.of(wait), enough);
    }

    @Test
    void a_day_without_expected_visitors_says_so() {
        show("fr");
        press();
        says(new StaffingProgress.Answered(new StaffingAnswer(0, 1, .8, List.of())));

        assertThat(answer()).isEqualTo("Aucun visiteur n’est attendu");
        assertThat(find(NativeTable.class).exists()).isFalse();
    }

    @Test
    void a_second_question_cancels_the_first() {
        show("fr");
        press();
        press();

        assertThat(port.asked).hasSize(2);
        assertThat(port.listeners).hasSize(1);
    }

    @Test
    void a_closed_page_asks_no_more() {
        var view = show("fr");
        press();

        UI.getCurrent().remove(view);

        assertThat(port.listeners).isEmpty();
    }
}
