// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import fr.accueil.manager.StaffingChoices.Day;
import fr.accueil.manager.StaffingChoices.Queue;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StaffingViewTest extends BrowserlessTest {

    private final FakeStaffingDesk desk = new FakeStaffingDesk();

    @Test
    void only_managers_and_administrators_come_in() {
        assertThat(StaffingView.class.getAnnotation(RolesAllowed.class).value())
                .containsExactlyInAnyOrder("MANAGER", "ADMIN");
    }

    @Test
    void as_many_counters_are_proposed_as_the_site_has_for_the_queues() {
        show("fr");
        assertThat(numbers()).containsExactly(2);

        queues().setValue(Set.copyOf(desk.choices().queues()));
        assertThat(numbers()).as("a counter of both queues counts once").containsExactly(4);

        day(1);
        assertThat(numbers()).containsExactly(4, 4);
        assertThat(find(IntegerField.class).all().getFirst().getLabel()).isEqualTo("09:00 à 10:00");
    }

    @Test
    void the_question_goes_to_the_house_as_it_was_put() {
        show("fr");
        day(1);
        find(IntegerField.class).all().getFirst().setValue(6);

        press();

        StaffingQuestion asked = desk.asked.getFirst();
        assertThat(asked.day()).isEqualTo(desk.days.get(1));
        assertThat(asked.queues()).containsExactly("A");
        assertThat(asked.counters()).containsExactly(6, 2);
        assertThat(asked.perHour()).isEmpty();
    }

    @Test
    void a_question_and_its_answer_stay_when_the_language_changes() {
        var view = show("fr");
        queues().setValue(Set.copyOf(desk.choices().queues()));
        day(1);
        find(IntegerField.class).all().getFirst().setValue(6);
        press();
        view.show("en-GB");
        roundTrip();

        assertThat(numbers()).containsExactly(6, 4);
        assertThat(desk.asked).hasSize(2);
        assertThat(desk.asked.getLast()).isEqualTo(desk.asked.getFirst());
        assertThat(view.getElement().getTextRecursively()).contains("How many counters?");
    }

    @Test
    void a_day_without_a_past_asks_how_many_are_expected() {
        show("fr");
        assertThat(find(Paragraph.class).all().stream().map(Paragraph::getText))
                .noneMatch(text -> text.startsWith("Aucun visiteur n’a encore"));

        day(2);
        assertThat(find(Paragraph.class).all().stream().map(Paragraph::getText))
                .anyMatch(text -> text.startsWith("Aucun visiteur n’a encore"));
        find(IntegerField.class).all().getLast().setValue(25);
        press();

        assertThat(desk.asked.getFirst().perHour()).contains(25);
    }

    @Test
    void a_question_without_a_queue_or_a_number_is_not_asked_and_says_why() {
        show("fr");
        queues().setValue(Set.of());
        press();
        assertThat(wrong()).isEqualTo("Choisissez au moins une file.");

        queues().setValue(Set.of(desk.choices().queues().getFirst()));
        find(IntegerField.class).all().getFirst().clear();
        press();
        assertThat(wrong()).startsWith("Indiquez partout un nombre entier");
        find(IntegerField.class).all().getFirst().setValue(-1);
        press();

        assertThat(desk.asked).isEmpty();
        find(IntegerField.class).all().getFirst().setValue(0);
        press();
        assertThat(desk.asked).hasSize(1);
    }

    @Test
    void how_far_it_is_is_shown_then_the_answer_in_one_sentence() {
        show("fr");
        press();
        assertThat(bar()).isEqualTo("0");

        says(new StaffingNews.Working(50, 200));
        assertThat(bar()).isEqualTo("0.25");
        says(new StaffingNews.Answered(FakeStaffingDesk.answer(6, 8)));

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
        says(new StaffingNews.Answered(FakeStaffingDesk.answer(6, 6)));

        assertThat(answer())
                .isEqualTo("Avec 6\u00a0guichets, 85\u00a0% des visiteurs attendraient 20\u00a0minutes au plus");
    }

    @Test
    void each_hour_has_its_row_and_a_bad_one_is_marked() {
        show("fr");
        press();
        says(new StaffingNews.Answered(FakeStaffingDesk.answer(6, 8)));

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
    void an_hour_that_no_number_of_counters_can_help_says_so_and_a_short_wait_is_no_zero() {
        show("fr");
        press();
        says(new StaffingNews.Answered(new StaffingAnswer(
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
    void a_day_on_which_nobody_is_expected_says_so() {
        show("fr");
        press();
        says(new StaffingNews.Answered(new StaffingAnswer(0, 1, .8, List.of())));

        assertThat(answer()).isEqualTo("Aucun visiteur n’est attendu");
        assertThat(find(NativeTable.class).exists()).isFalse();
    }

    @Test
    void a_second_question_takes_the_place_of_the_first() {
        show("fr");
        press();
        press();

        assertThat(desk.asked).hasSize(2);
        assertThat(desk.listeners).hasSize(1);
    }

    @Test
    void a_closed_page_asks_no_more() {
        var view = show("fr");
        press();

        UI.getCurrent().remove(view);

        assertThat(desk.listeners).isEmpty();
    }

    @Test
    void a_site_without_a_day_to_look_at_says_so() {
        desk.days = List.of();
        show("fr");

        assertThat(find(Paragraph.class).single().getText())
                .isEqualTo("Ce site n’a ni file ni heures d’ouverture à étudier.");
    }

    @Test
    void one_can_go_back_and_the_page_can_speak_english() {
        assertThat(show("fr").getPageTitle()).isEqualTo("Combien de guichets, Préfecture de la Loire-Atlantique");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .containsExactly("/manager", "?lang=fr", "?lang=en");
        assertThat(find(Header.class).single().getElement().getOuterHTML()).contains("action=\"/sign-out\"");
        UI.getCurrent().removeAll();

        show("en");
        press();
        says(new StaffingNews.Answered(FakeStaffingDesk.answer(1, 1)));

        assertThat(answer()).isEqualTo("With 1\u00a0counter, 85% of the visitors would wait 20\u00a0minutes at most");
    }

    private StaffingView show(String language) {
        var view = new StaffingView(desk);
        UI.getCurrent().add(view);
        view.show(language);
        roundTrip();
        return view;
    }

    private void says(StaffingNews news) {
        desk.listeners.getFirst().accept(news);
        roundTrip();
    }

    @SuppressWarnings("unchecked")
    private void day(int index) {
        ((Select<Day>) find(Select.class).single()).setValue(desk.days.get(index));
        roundTrip();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Queue> queues() {
        return find(CheckboxGroup.class).single();
    }

    private List<Integer> numbers() {
        return find(IntegerField.class).all().stream()
                .map(IntegerField::getValue)
                .toList();
    }

    private void press() {
        test(find(NativeButton.class).single()).click();
        roundTrip();
    }

    private String wrong() {
        return find(Paragraph.class).withClassName("wrong").single().getText();
    }

    private Component working() {
        return find(StaffingResult.class)
                .single()
                .getChildren()
                .filter(one -> one instanceof Div div && div.hasClassName("working"))
                .findFirst()
                .orElseThrow();
    }

    private String bar() {
        return working()
                .getElement()
                .getChildren()
                .filter(one -> one.getTag().equals("progress"))
                .findFirst()
                .orElseThrow()
                .getAttribute("value");
    }

    private String answer() {
        return find(H2.class).all().getLast().getText();
    }

    private NativeTableRow row(int index) {
        return find(NativeTable.class).single().getBody().getRow(index).orElseThrow();
    }

    private static List<String> texts(NativeTableRow row) {
        return row.getChildren()
                .map(cell -> cell.getElement().getTextRecursively())
                .toList();
    }
}
