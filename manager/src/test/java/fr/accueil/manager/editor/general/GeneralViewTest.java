// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor.general;

import static fr.accueil.manager.editor.FakeEditorPort.fields;
import static fr.accueil.manager.editor.FakeEditorPort.items;
import static fr.accueil.manager.editor.FakeEditorPort.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeLabel;
import fr.accueil.manager.editor.DraftEdit;
import fr.accueil.manager.editor.DraftPlace;
import fr.accueil.manager.editor.EditorScreen;
import fr.accueil.manager.editor.FlagRow;
import fr.accueil.manager.editor.LanguageChoice;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeneralViewTest extends EditorScreen {

    private static final DraftPlace SITE = DraftPlace.of("site");

    private void open() {
        port.definition = fields(
                "site",
                fields(
                        "name",
                        fields("fr", "Sous-préfecture"),
                        "zone",
                        "Europe/Paris",
                        "languages",
                        items(text("fr"), text("en"))));
        open(new GeneralView(port));
    }

    private void tick(String language, boolean on) {
        NativeLabel label = find(NativeLabel.class)
                .withCondition(one -> one.getElement().getTextRecursively().equals(language))
                .single();
        ((FlagRow.Box) label.getChildren().findFirst().orElseThrow()).tick(on);
        roundTrip();
    }

    @Test
    void only_administrators_open_the_page() {
        assertThat(GeneralView.class.getAnnotation(RolesAllowed.class).value()).containsExactly("ADMIN");
    }

    @Test
    void the_name_is_written_in_each_language() {
        open();

        type("Nom du site", 1, "Sous-préfecture de Saint-Nazaire");

        assertThat(port.edits)
                .containsExactly(new DraftEdit.Put(SITE.at("name").at("fr"), "Sous-préfecture de Saint-Nazaire"));
    }

    @Test
    void a_language_is_added_behind_those_that_the_site_speaks_and_taken_away() {
        open();

        tick("arabe", true);
        tick("anglais", false);

        assertThat(port.edits)
                .containsExactly(
                        new DraftEdit.PutTexts(SITE.at("languages"), List.of("fr", "en", "ar")),
                        new DraftEdit.PutTexts(SITE.at("languages"), List.of("fr")));
    }

    @Test
    void the_first_further_language_can_be_written_in_as_soon_as_it_is_ticked() {
        port.languages = List.of("fr");
        open();
        assertThat(find(LanguageChoice.class)
                        .withCondition(Component::isVisible)
                        .exists())
                .isFalse();

        port.languages = List.of("fr", "ar");
        tick("arabe", true);
        type("Nom du site, arabe", 1, "ولاية");

        assertThat(port.edits)
                .last()
                .isEqualTo(new DraftEdit.Put(SITE.at("name").at("ar"), "ولاية"));
    }

    @Test
    void the_first_language_stays() {
        open();

        assertThat(find(NativeLabel.class).all())
                .noneMatch(label -> label.getElement().getTextRecursively().equals("français"));
    }

    @Test
    void a_site_on_an_island_has_its_own_time() {
        open();

        choose("Heure", "Indian/Reunion");

        assertThat(port.edits).containsExactly(new DraftEdit.Put(SITE.at("zone"), "Indian/Reunion"));
    }
}
