// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.opening;

import static fr.accueil.manager.opening.FakeOpeningPort.hours;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import fr.accueil.manager.opening.OpeningCommand.BackToUsual;
import fr.accueil.manager.opening.OpeningCommand.SetHours;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DayPanelTest extends OpeningsScreen {

    @Test
    void a_pressed_day_says_what_holds_and_is_marked_in_the_calendar() {
        show("fr");

        press(THURSDAY);

        assertThat(find(H2.class, find(DayPanel.class).single()).single().getText())
                .isEqualTo("jeudi 26 novembre 2026");
        assertThat(holds()).isEqualTo("En vigueur\u00a0: ouvert de 8:45 à 12:00 et de 13:30 à 16:00.");
        assertThat(button(THURSDAY).getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(button(TODAY).getElement().getAttribute("aria-pressed")).isEqualTo("false");
        assertThat(plan().chosen()).isEqualTo(OpeningPlan.USUAL);
    }

    @Test
    void a_day_is_closed_with_a_reason_in_each_language() {
        closeThursday();
        reason(Locale.ENGLISH, "staff training");

        press("Enregistrer");

        assertThat(port.asked)
                .containsExactly(new SetHours(
                        1,
                        Optional.empty(),
                        new TreeMap<>(Map.of(THURSDAY, List.of())),
                        Map.of(Locale.FRENCH, "formation des agents", Locale.ENGLISH, "staff training")));
        assertThat(answer()).isEqualTo("C’est enregistré\u00a0: tous les écrans le disent déjà.");
        assertThat(holds()).isEqualTo("En vigueur\u00a0: fermé (jour particulier\u00a0: formation des agents).");
    }

    @Test
    void a_day_is_not_closed_without_a_reason() {
        show("fr");
        press(THURSDAY);
        plan(OpeningPlan.CLOSED);
        press("Enregistrer");
        assertThat(wrong()).containsExactly("Indiquez le motif en français\u00a0: les visiteurs le liront.");

        reason(Locale.ENGLISH, "training");
        press("Enregistrer");
        assertThat(wrong()).containsExactly("Indiquez aussi le motif en français.");

        reason(Locale.FRENCH, "x".repeat(121));
        press("Enregistrer");
        assertThat(wrong()).containsExactly("Un motif a 120\u00a0caractères au plus.");
        assertThat(port.asked).isEmpty();
    }

    @Test
    void a_half_day_is_what_is_left_of_the_usual_hours() {
        show("fr");
        press(THURSDAY);

        plan(OpeningPlan.AFTERNOON_CLOSED);
        reason(Locale.FRENCH, "réunion");
        press("Enregistrer");
        plan(OpeningPlan.MORNING_CLOSED);
        press("Enregistrer");

        assertThat(port.asked)
                .extracting(command -> ((SetHours) command).days().get(THURSDAY))
                .containsExactly(List.of(hours(8, 45, 12, 0)), List.of(hours(13, 30, 16, 0)));
    }

    @Test
    void a_day_that_is_usually_closed_has_no_half_days_and_says_why() {
        show("fr");

        press(SATURDAY);

        assertThat(plan().isOffered(OpeningPlan.MORNING_CLOSED)).isFalse();
        assertThat(plan().why(OpeningPlan.MORNING_CLOSED)).isEqualTo("pas d’ouverture habituelle le matin");
        assertThat(plan().isOffered(OpeningPlan.HOURS)).isTrue();
        press(THURSDAY);
        assertThat(plan().isOffered(OpeningPlan.MORNING_CLOSED)).isTrue();
    }

    @Test
    void a_saturday_is_opened_with_the_hours_of_the_nearest_day_that_is_open() {
        show("fr");
        press(SATURDAY);
        plan(OpeningPlan.HOURS);

        assertThat(List.of(time(0), time(1), time(2), time(3))).containsExactly("08:45", "12:00", "13:30", "16:00");
        time(2, "");
        time(3, "");
        press("Enregistrer");

        assertThat(port.asked)
                .containsExactly(new SetHours(
                        1, Optional.empty(), new TreeMap<>(Map.of(SATURDAY, List.of(hours(8, 45, 12, 0)))), Map.of()));
    }

    @Test
    void a_public_holiday_can_be_opened() {
        show("fr");
        press(CHRISTMAS);
        plan(OpeningPlan.HOURS);
        assertThat(time(0)).isEqualTo("08:45");

        press("Enregistrer");

        assertThat(holds()).startsWith("En vigueur\u00a0: ouvert de 8:45 à 12:00");
    }

    @Test
    void hours_that_cannot_be_are_told_at_the_field_and_change_nothing() {
        show("fr");
        press(THURSDAY);
        plan(OpeningPlan.HOURS);

        time(1, "08:00");
        press("Enregistrer");
        assertThat(wrong()).containsExactly("Une plage doit finir après son début.");
        time(1, "14:00");
        press("Enregistrer");
        assertThat(wrong()).containsExactly("Les deux plages se chevauchent.");
        time(0, "midi");
        press("Enregistrer");
        assertThat(wrong()).containsExactly("Indiquez au moins une plage, avec ses deux heures.");
        assertThat(port.asked).isEmpty();
    }

    @Test
    void several_days_are_closed_at_once_and_a_shorter_fortnight_does_not_open_its_sundays() {
        show("fr");
        press(THURSDAY);
        field("opening-to", "2026-12-02");
        plan(OpeningPlan.AFTERNOON_CLOSED);
        reason(Locale.FRENCH, "réunion");
        press("Enregistrer");

        assertThat(port.asked.getFirst().dates()).hasSize(5).doesNotContain(SATURDAY);
        plan(OpeningPlan.CLOSED);
        press("Enregistrer");
        assertThat(port.asked.getLast().dates()).hasSize(7).contains(SATURDAY);
    }

    @Test
    void days_that_cannot_be_are_told_at_the_field_and_change_nothing() {
        show("fr");
        press(THURSDAY);
        plan(OpeningPlan.CLOSED);
        reason(Locale.FRENCH, "travaux");
        Map<String, String> sentences = Map.of(
                "2026-11-20", "Le dernier jour est avant le premier.",
                "2027-03-01", "Au plus 92 jours à la fois.",
                "2029-01-01", "Au plus tard le mardi 30 novembre 2027.",
                "", "Indiquez deux jours.");
        sentences.forEach((day, sentence) -> {
            field("opening-to", day);
            press("Enregistrer");
            assertThat(wrong()).containsExactly(sentence);
        });
        field("opening-from", "2026-11-23");
        field("opening-to", "2026-11-26");
        press("Enregistrer");
        assertThat(wrong()).containsExactly("Ce jour est passé.");
        assertThat(port.asked).isEmpty();
    }

    @Test
    void one_service_is_closed_and_its_hours_are_those_of_the_site() {
        show("fr");
        press(THURSDAY);
        service("CNI");
        plan(OpeningPlan.MORNING_CLOSED);
        reason(Locale.FRENCH, "panne");
        press("Enregistrer");

        assertThat(port.asked)
                .containsExactly(new SetHours(
                        1,
                        Optional.of("CNI"),
                        new TreeMap<>(Map.of(THURSDAY, List.of(hours(13, 30, 16, 0)))),
                        Map.of(Locale.FRENCH, "panne")));
    }

    @Test
    void a_special_day_goes_back_to_what_it_usually_is() {
        closeThursday();
        press("Enregistrer");
        plan(OpeningPlan.USUAL);
        press("Enregistrer");

        assertThat(port.asked.getLast()).isInstanceOf(BackToUsual.class);
        assertThat(holds()).isEqualTo("En vigueur\u00a0: ouvert de 8:45 à 12:00 et de 13:30 à 16:00.");
    }

    @Test
    void the_visitors_who_have_to_be_called_are_listed_before_and_after() {
        port.booked.add(new VisitorsToCall.Visitor(LocalDateTime.parse("2026-11-26T09:30"), "Passeports", "", "RDV-1"));
        port.booked.add(
                new VisitorsToCall.Visitor(LocalDateTime.parse("2026-11-26T14:00"), "Passeports", "PETIT C.", "RDV-2"));
        show("fr");
        press(THURSDAY);
        assertThat(paragraph("calls-count")).isEqualTo("Aucun rendez-vous ne tombe en dehors de ces horaires.");

        plan(OpeningPlan.AFTERNOON_CLOSED);
        assertThat(paragraph("calls-count"))
                .isEqualTo("Un rendez-vous tombe en dehors de ces horaires\u00a0: prévenez ce visiteur.");
        assertThat(lines(CallList.class)).containsExactly("jeu. 26 nov., 14:00 PETIT C. (RDV-2) Passeports");

        reason(Locale.FRENCH, "réunion");
        press("Enregistrer");
        assertThat(lines(CallList.class)).hasSize(1);
        plan(OpeningPlan.CLOSED);
        assertThat(lines(CallList.class)).hasSize(2).first().isEqualTo("jeu. 26 nov., 09:30 RDV-1 Passeports");
    }
}
