// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import fr.accueil.manager.common.FakeNavigationPort;
import fr.accueil.manager.common.ManagerLayout;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StaffingViewTest extends StaffingScreen {

    @Test
    void only_managers_and_administrators_come_in() {
        assertThat(StaffingView.class.getAnnotation(RolesAllowed.class).value())
                .containsExactlyInAnyOrder("MANAGER", "ADMIN");
    }

    @Test
    void as_many_counters_are_proposed_as_the_site_has_for_the_queues() {
        show("fr");
        assertThat(numbers()).containsExactly(2);

        queues().setValue(Set.copyOf(port.choices().queues()));
        assertThat(numbers()).as("a counter of both queues counts once").containsExactly(4);

        day(1);
        assertThat(numbers()).containsExactly(4, 4);
        assertThat(find(IntegerField.class).all().getFirst().getLabel()).isEqualTo("09:00 à 10:00");
    }

    @Test
    void the_question_reaches_the_server_unchanged() {
        show("fr");
        day(1);
        find(IntegerField.class).all().getFirst().setValue(6);

        press();

        StaffingQuestion asked = port.asked.getFirst();
        assertThat(asked.day()).isEqualTo(port.days.get(1));
        assertThat(asked.queues()).containsExactly("A");
        assertThat(asked.counters()).containsExactly(6, 2);
        assertThat(asked.perHour()).isEmpty();
    }

    @Test
    void a_question_and_its_answer_stay_when_the_language_changes() {
        var view = show("fr");
        queues().setValue(Set.copyOf(port.choices().queues()));
        day(1);
        find(IntegerField.class).all().getFirst().setValue(6);
        press();
        view.show("en-GB");
        roundTrip();

        assertThat(numbers()).containsExactly(6, 4);
        assertThat(port.asked).hasSize(2);
        assertThat(port.asked.getLast()).isEqualTo(port.asked.getFirst());
        assertThat(view.getElement().getTextRecursively()).contains("How many counters?");
    }

    @Test
    void a_day_without_past_data_asks_how_many_are_expected() {
        show("fr");
        assertThat(find(Paragraph.class).all().stream().map(Paragraph::getText))
                .noneMatch(text -> text.startsWith("Aucun visiteur n’a encore"));

        day(2);
        assertThat(find(Paragraph.class).all().stream().map(Paragraph::getText))
                .anyMatch(text -> text.startsWith("Aucun visiteur n’a encore"));
        find(IntegerField.class).all().getLast().setValue(25);
        press();

        assertThat(port.asked.getFirst().perHour()).contains(25);
    }

    @Test
    void a_question_without_a_queue_or_a_number_is_not_asked_and_says_why() {
        show("fr");
        queues().setValue(Set.of());
        press();
        assertThat(wrong()).isEqualTo("Choisissez au moins une file.");

        queues().setValue(Set.of(port.choices().queues().getFirst()));
        find(IntegerField.class).all().getFirst().clear();
        press();
        assertThat(wrong()).startsWith("Indiquez partout un nombre entier");
        find(IntegerField.class).all().getFirst().setValue(-1);
        press();

        assertThat(port.asked).isEmpty();
        find(IntegerField.class).all().getFirst().setValue(0);
        press();
        assertThat(port.asked).hasSize(1);
    }

    @Test
    void a_site_without_open_days_says_so() {
        port.days = List.of();
        show("fr");

        assertThat(find(Paragraph.class).single().getText())
                .isEqualTo("Ce site n’a ni file ni heures d’ouverture à étudier.");
    }

    @Test
    void the_manager_can_go_back_and_the_page_can_be_in_english() {
        assertThat(show("fr").getPageTitle()).isEqualTo("Combien de guichets, Préfecture de la Loire-Atlantique");
        var frame = new ManagerLayout(new FakeNavigationPort());
        UI.getCurrent().add(frame);
        frame.show("manager/staffing", "fr");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("/manager", "?lang=fr", "?lang=en");
        assertThat(find(Header.class).single().getElement().getOuterHTML()).contains("action=\"/sign-out\"");
        UI.getCurrent().removeAll();

        show("en");
        press();
        says(new StaffingProgress.Answered(FakeStaffingPort.answer(1, 1)));

        assertThat(answer()).isEqualTo("With 1\u00a0counter, 85% of the visitors would wait 20\u00a0minutes at most");
    }
}
