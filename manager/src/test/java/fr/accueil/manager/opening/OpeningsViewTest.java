// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.opening;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import fr.accueil.manager.opening.OpeningCalendar.OwnHours;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OpeningsViewTest extends OpeningsScreen {

    private static String name(DayButton day) {
        return day.getElement().getAttribute("aria-label");
    }

    @Test
    void only_managers_and_administrators_come_in() {
        assertThat(OpeningsView.class.getAnnotation(RolesAllowed.class).value())
                .containsExactlyInAnyOrder("MANAGER", "ADMIN");
    }

    @Test
    void three_months_are_shown_and_each_day_says_in_words_how_it_is() {
        show("fr");

        assertThat(find(H2.class, find(MonthPages.class).single()).all())
                .extracting(H2::getText)
                .startsWith("Novembre 2026", "Décembre 2026", "Janvier 2027");
        assertThat(find(DayButton.class).all()).hasSize(30 + 31 + 31);
        assertThat(name(button(THURSDAY)))
                .isEqualTo("jeudi 26 novembre 2026\u00a0: ouvert de 8:45 à 12:00 et de 13:30 à 16:00");
        assertThat(text(button(THURSDAY))).isEqualTo("26" + "8:45–12\n13:30–16");
        assertThat(name(button(SATURDAY))).isEqualTo("samedi 28 novembre 2026\u00a0: fermé");
        assertThat(name(button(CHRISTMAS))).isEqualTo("vendredi 25 décembre 2026\u00a0: fermé, Noël");
        assertThat(text(button(CHRISTMAS))).isEqualTo("25Noël");
        assertThat(paragraph("opening-today"))
                .isEqualTo("Aujourd’hui\u00a0: ouvert de 8:45 à 12:00 et de 13:30 à 16:00.");
    }

    @Test
    void today_is_marked_and_past_days_cannot_be_pressed() {
        show("fr");

        assertThat(button(TODAY).getElement().getAttribute("aria-current")).isEqualTo("date");
        assertThat(button(TODAY).isEnabled()).isTrue();
        assertThat(button(TODAY.minusDays(1)).isEnabled()).isFalse();
        assertThat(button(TODAY.plusDays(1)).getElement().hasAttribute("aria-current"))
                .isFalse();
    }

    @Test
    void the_arrows_lead_a_year_ahead_and_back() {
        show("fr");

        for (int press = 0; press < 4; press++) {
            press("Mois suivants");
        }

        assertThat(find(H2.class, find(MonthPages.class).single()).all())
                .extracting(H2::getText)
                .startsWith("Septembre 2027", "Octobre 2027", "Novembre 2027");
        assertThat(button(LocalDate.of(2027, 11, 30)).isEnabled()).isTrue();
        for (int press = 0; press < 4; press++) {
            press("Mois précédents");
        }
        assertThat(button(TODAY).isVisible()).isTrue();
    }

    @Test
    void a_special_day_is_in_the_calendar_and_in_the_list_with_its_reason() {
        show("fr");

        port.closedByAnother(THURSDAY);
        roundTrip();

        assertThat(name(button(THURSDAY)))
                .isEqualTo("jeudi 26 novembre 2026\u00a0: fermé (jour particulier\u00a0: travaux)");
        assertThat(lines(ComingDays.class)).containsExactly("jeu. 26 nov.\u00a0: fermé (travaux)");
    }

    @Test
    void a_day_on_which_one_service_has_its_own_hours_says_so() {
        show("fr");

        port.becomes(new OpeningCommand.SetHours(
                1, Optional.of("CNI"), new TreeMap<>(Map.of(THURSDAY, List.of())), Map.of(Locale.FRENCH, "panne")));
        roundTrip();

        assertThat(name(button(THURSDAY))).endsWith("16:00\u00a0; 1\u00a0démarche a ses propres horaires");
        assertThat(text(button(THURSDAY))).endsWith("1\u00a0dém.");
    }

    @Test
    void a_site_that_is_always_open_says_so() {
        port.calendar = FakeOpeningPort.calendar(true);
        show("fr");

        assertThat(paragraph("opening-today")).isEqualTo("Aujourd’hui\u00a0: ouvert jour et nuit.");
        assertThat(text(button(SATURDAY))).isEqualTo("2824\u00a0h/24");
        assertThat(name(button(SATURDAY))).endsWith("ouvert jour et nuit");
        press(SATURDAY);
        plan(OpeningPlan.CLOSED);
        reason(Locale.FRENCH, "travaux");
        press("Enregistrer");
        assertThat(name(button(SATURDAY))).endsWith("fermé (jour particulier\u00a0: travaux)");
    }

    @Test
    void a_reason_is_text_and_never_html() {
        show("fr");

        port.becomes(new OpeningCommand.SetHours(
                1, Optional.empty(), new TreeMap<>(Map.of(THURSDAY, List.of())), Map.of(Locale.FRENCH, "<img src=x>")));
        roundTrip();

        assertThat(find(ComingDays.class).single().getElement().getOuterHTML()).contains("&lt;img src=x&gt;");
    }

    @Test
    void a_reason_without_the_language_of_the_screen_is_shown_in_the_first_one() {
        assertThat(new OwnHours(List.of(), Map.of(Locale.FRENCH, "travaux")).reason(Locale.UK))
                .contains("travaux");
    }

    @Test
    void a_closed_page_is_not_watched_any_more() {
        var view = show("fr");
        assertThat(port.watchers).hasSize(1);

        UI.getCurrent().remove(view);

        assertThat(port.watchers).isEmpty();
    }

    @Test
    void the_page_has_a_title_and_can_speak_english() {
        assertThat(show("fr").getPageTitle()).isEqualTo("Ouvertures et fermetures, Préfecture de la Loire-Atlantique");
        UI.getCurrent().removeAll();

        show("en");

        assertThat(name(button(THURSDAY)))
                .isEqualTo("Thursday 26 November 2026: open from 8:45 to 12:00 and from 13:30 to 16:00");
    }
}
