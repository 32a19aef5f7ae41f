// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor.queue;

import static fr.accueil.manager.editor.FakeEditorPort.fields;
import static fr.accueil.manager.editor.FakeEditorPort.items;
import static fr.accueil.manager.editor.FakeEditorPort.queue;
import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.manager.editor.DraftEdit;
import fr.accueil.manager.editor.DraftPart;
import fr.accueil.manager.editor.DraftPlace;
import fr.accueil.manager.editor.EditorScreen;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QueuesViewTest extends EditorScreen {

    private static final DraftPlace QUEUES = DraftPlace.of("queues");

    private void open() {
        port.definition = fields("queues", items(queue("A", "Accueil", "Reception"), queue("B", "Bureau", "Office")));
        open(new QueuesView(port));
    }

    @Test
    void only_administrators_open_the_page() {
        assertThat(QueuesView.class.getAnnotation(RolesAllowed.class).value()).containsExactly("ADMIN");
    }

    @Test
    void a_name_that_is_typed_is_kept_in_the_draft_at_once() {
        open();

        type("Nom", 2, "Secrétariat");

        assertThat(port.edits)
                .containsExactly(new DraftEdit.Put(QUEUES.at("B").at("name").at("fr"), "Secrétariat"));
        assertThat(shown()).contains("1\u00a0changement non appliqué");
    }

    @Test
    void the_same_letter_twice_is_refused_at_the_field_and_nothing_changes() {
        open();

        type("Lettre", 2, "a");

        assertThat(port.edits).isEmpty();
        assertThat(shown()).contains("La lettre A est déjà celle d’une autre file.");
    }

    @Test
    void a_letter_that_is_none_is_refused_at_the_field() {
        open();

        type("Lettre", 1, "é");

        assertThat(port.edits).isEmpty();
        assertThat(shown()).contains("Indiquez une lettre, de A à Z.");
    }

    @Test
    void letters_that_are_mistaken_for_each_other_are_told_and_not_refused() {
        port.definition = fields(
                "queues", items(queue("B", "Un", "One"), queue("D", "Deux", "Two"), queue("O", "Trois", "Three")));
        open(new QueuesView(port));

        assertThat(shown())
                .contains("B, D\u00a0: ces lettres se confondent quand un numéro est appelé")
                .contains("D, O\u00a0: ces lettres se confondent quand elles sont lues de loin")
                .contains("O\u00a0: cette lettre se lit 0");
    }

    @Test
    void a_queue_is_moved_by_a_button_and_the_first_cannot_go_up() {
        open();

        assertThat(button("Monter la file A").isEnabled()).isFalse();
        press("Descendre la file A");

        assertThat(port.edits).containsExactly(new DraftEdit.Move(QUEUES.at("A"), 1));
    }

    @Test
    void removing_a_queue_asks_first() {
        open();

        press("Retirer la file B");
        assertThat(port.edits).isEmpty();

        press("Retirer");
        assertThat(port.edits).containsExactly(new DraftEdit.Remove(QUEUES.at("B")));
    }

    @Test
    void a_queue_is_added_with_its_letter_and_its_french_name() {
        open();

        press("Ajouter une file");
        assertThat(port.edits).isEmpty();
        assertThat(shown()).contains("Indiquez une lettre, de A à Z.");

        type("Lettre de la nouvelle file", 1, "c");
        press("Ajouter une file");
        assertThat(port.edits).isEmpty();
        assertThat(shown()).contains("Écrivez d’abord ce texte dans la première langue");

        type("Son nom, dans la première langue", 1, "Caisse");
        press("Ajouter une file");
        assertThat(port.edits)
                .containsExactly(new DraftEdit.Add(
                        QUEUES,
                        new DraftPart.Fields(
                                Map.of("letter", new DraftPart.Text("C"), "name", DraftPart.words("fr", "Caisse")))));
    }
}
