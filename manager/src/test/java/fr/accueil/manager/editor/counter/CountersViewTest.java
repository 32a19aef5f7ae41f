// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor.counter;

import static fr.accueil.manager.editor.FakeEditorPort.fields;
import static fr.accueil.manager.editor.FakeEditorPort.items;
import static fr.accueil.manager.editor.FakeEditorPort.queue;
import static fr.accueil.manager.editor.FakeEditorPort.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeDetails;
import fr.accueil.manager.common.ChoiceField;
import fr.accueil.manager.editor.DraftEdit;
import fr.accueil.manager.editor.DraftPart;
import fr.accueil.manager.editor.DraftPlace;
import fr.accueil.manager.editor.DraftState;
import fr.accueil.manager.editor.EditorScreen;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CountersViewTest extends EditorScreen {

    private static final DraftPlace COUNTERS = DraftPlace.of("counters");

    private static DraftPart counter(String code, String number, DraftPart... queues) {
        return fields("code", code, "word", fields("fr", "Guichet"), "number", number, "queues", items(queues));
    }

    private void open() {
        port.definition = fields(
                "queues",
                items(queue("A", "Accueil", "Reception"), queue("B", "Bureau", "Office")),
                "counters",
                items(counter("G1", "1", text("A"), text("B")), counter("G2", "2", text("B"))),
                "displays",
                items(fields("code", "hall", "directions", fields("left", items(text("G1"), text("G2"))))));
        open(new CountersView(port));
    }

    @Test
    void only_administrators_open_the_page() {
        assertThat(CountersView.class.getAnnotation(RolesAllowed.class).value()).containsExactly("ADMIN");
    }

    @Test
    void each_counter_is_one_line_with_its_queues_until_it_is_opened() {
        open();

        assertThat(find(NativeDetails.class).all()).hasSize(2).noneMatch(NativeDetails::isOpen);
        assertThat(shown()).contains("Guichet\u00a01", "A, B", "A · Accueil");
    }

    @Test
    void a_queue_is_put_first_by_a_button_and_taken_away_by_another() {
        open();
        assertThat(button("Monter A · Accueil").isEnabled()).isFalse();

        press("Monter B · Bureau");
        press("Retirer A · Accueil");

        assertThat(port.edits)
                .containsExactly(
                        new DraftEdit.PutTexts(COUNTERS.at("G1").at("queues"), List.of("B", "A")),
                        new DraftEdit.PutTexts(COUNTERS.at("G1").at("queues"), List.of("B")));
    }

    @Test
    void a_queue_is_added_behind_the_others() {
        open();

        find(ChoiceField.class).all().stream()
                .filter(field -> String.valueOf(field.getElement().getAttribute("aria-label"))
                        .startsWith("Files servies"))
                .findFirst()
                .orElseThrow()
                .choose("A");

        assertThat(port.edits)
                .containsExactly(new DraftEdit.PutTexts(COUNTERS.at("G2").at("queues"), List.of("B", "A")));
    }

    @Test
    void a_counter_without_queues_is_open_and_says_so_at_the_field() {
        port.mistake =
                Optional.of(new DraftState.Mistake(COUNTERS.at("G2").at("queues"), "ce guichet n’a pas de file"));
        open();

        assertThat(find(NativeDetails.class).all())
                .extracting(NativeDetails::isOpen)
                .containsExactly(false, true);
        assertThat(shown()).contains("counters › G2 › queues\u00a0: ce guichet n’a pas de file");
    }

    @Test
    void a_counter_that_is_taken_away_leaves_no_arrow_on_a_display() {
        open();

        press("Retirer Guichet\u00a01");
        press("Retirer");

        assertThat(port.edits)
                .containsExactly(
                        new DraftEdit.PutTexts(DraftPlace.of("displays", "hall", "directions", "left"), List.of("G2")),
                        new DraftEdit.Remove(COUNTERS.at("G1")));
    }

    @Test
    void a_penalty_of_more_than_a_day_is_refused_at_the_field() {
        open();

        type("Retard des autres files, en minutes", 1, "1441");
        type("Retard des autres files, en minutes", 2, "10");

        assertThat(shown()).contains("Indiquez un nombre entier de 0 à 1");
        assertThat(port.edits)
                .containsExactly(new DraftEdit.Put(COUNTERS.at("G2").at("secondary-penalty"), "10"));
    }

    @Test
    void a_counter_is_added_by_its_number_and_is_called_as_the_last_one() {
        open();

        press("Ajouter un guichet");
        assertThat(shown()).contains("Indiquez le numéro du guichet.");
        type("Numéro du nouveau guichet", 1, "2");
        press("Ajouter un guichet");
        assertThat(shown()).contains("Le numéro 2 est déjà celui d’un autre guichet.");
        assertThat(port.edits).isEmpty();

        type("Numéro du nouveau guichet", 1, "3 bis");
        press("Ajouter un guichet");
        assertThat(port.edits)
                .containsExactly(new DraftEdit.Add(
                        COUNTERS, fields("code", "g-3-bis", "word", fields("fr", "Guichet"), "number", "3 bis")));
    }
}
