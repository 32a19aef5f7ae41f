// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor.rule;

import static fr.accueil.manager.editor.FakeEditorPort.fields;
import static fr.accueil.manager.editor.FakeEditorPort.items;
import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.manager.common.ChoiceField;
import fr.accueil.manager.editor.DraftEdit;
import fr.accueil.manager.editor.DraftPart;
import fr.accueil.manager.editor.DraftPlace;
import fr.accueil.manager.editor.EditorScreen;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RulesViewTest extends EditorScreen {

    private static final DraftPlace RULES = DraftPlace.of("site", "counter-rules");

    private static DraftPart label(String code, String text) {
        return fields("code", code, "label", fields("fr", text));
    }

    private void open(DraftPart... outcomes) {
        port.definition = fields(
                "site",
                fields(
                        "head-start",
                        fields("priority", "30"),
                        "counter-rules",
                        fields("outcomes", items(outcomes), "transfer-place", "kept")));
        open(new RulesView(port));
    }

    @Test
    void only_administrators_open_the_page() {
        assertThat(RulesView.class.getAnnotation(RolesAllowed.class).value()).containsExactly("ADMIN");
    }

    @Test
    void the_head_starts_the_absence_and_the_targets_are_numbers_within_bounds() {
        open();

        type("Avance des visiteurs prioritaires, en minutes", 1, "45");
        type("Nombre d’appels (2)", 1, "11");
        type("Attente visée, en minutes", 1, "20");

        assertThat(shown()).contains("Indiquez un nombre entier de 1 à 10, ou laissez le champ vide.");
        assertThat(port.edits)
                .containsExactly(
                        new DraftEdit.Put(DraftPlace.of("site", "head-start", "priority"), "45"),
                        new DraftEdit.Put(RULES.at("target"), "20"));
    }

    @Test
    void the_place_of_a_visitor_who_is_sent_on_is_chosen() {
        open();
        ChoiceField place = find(ChoiceField.class).all().stream()
                .filter(field -> field.chosen().equals("kept"))
                .findFirst()
                .orElseThrow();

        place.choose("head");

        assertThat(port.edits).containsExactly(new DraftEdit.Put(RULES.at("transfer-place"), "head"));
    }

    @Test
    void an_outcome_is_added_by_its_text_and_nobody_needs_to_know_its_code() {
        open(label("dossier-incomplet", "Dossier incomplet"));

        press("Ajouter, Issues d’une visite");
        assertThat(port.edits).isEmpty();

        type("Nouvelle issue, dans la première langue", 1, "Dossier incomplet\u00a0!");
        press("Ajouter, Issues d’une visite");

        assertThat(port.edits)
                .containsExactly(new DraftEdit.Add(
                        RULES.at("outcomes"), label("dossier-incomplet-2", "Dossier incomplet\u00a0!")));
    }

    @Test
    void a_text_that_does_not_fit_a_button_and_a_tenth_one_are_refused_at_the_field() {
        open(IntStream.rangeClosed(1, 9)
                .mapToObj(i -> label("o" + i, "Issue " + i))
                .toArray(DraftPart[]::new));

        type("Nouvelle issue, dans la première langue", 1, "x".repeat(41));
        press("Ajouter, Issues d’une visite");
        assertThat(shown()).contains("Plus de 40\u00a0caractères");

        type("Nouvelle issue, dans la première langue", 1, "Dixième");
        press("Ajouter, Issues d’une visite");
        assertThat(shown()).contains("Il y en a déjà 9");
        assertThat(port.edits).isEmpty();
    }
}
