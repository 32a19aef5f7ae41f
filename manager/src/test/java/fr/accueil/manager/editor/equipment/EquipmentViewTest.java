// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor.equipment;

import static fr.accueil.manager.editor.FakeEditorPort.fields;
import static fr.accueil.manager.editor.FakeEditorPort.items;
import static fr.accueil.manager.editor.FakeEditorPort.queue;
import static fr.accueil.manager.editor.FakeEditorPort.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import fr.accueil.manager.common.ChoiceField;
import fr.accueil.manager.editor.DraftEdit;
import fr.accueil.manager.editor.DraftPart;
import fr.accueil.manager.editor.DraftPlace;
import fr.accueil.manager.editor.EditorScreen;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.junit.jupiter.api.Test;

class EquipmentViewTest extends EditorScreen {

    private static final DraftPlace PRINTER = DraftPlace.of("kiosks", "borne-1", "printer");
    private static final DraftPlace DIRECTIONS = DraftPlace.of("displays", "hall", "directions");

    private void open(DraftPart printer) {
        port.definition = fields(
                "queues",
                items(queue("A", "Accueil", "Reception"), queue("B", "Bureau", "Office")),
                "counters",
                items(fields("code", "G1", "word", fields("fr", "Guichet"), "number", "1")),
                "kiosks",
                items(fields("code", "borne-1", "place", fields("fr", "Hall"), "printer", printer)),
                "displays",
                items(fields(
                        "code",
                        "hall",
                        "place",
                        fields("fr", "Hall"),
                        "queues",
                        items(text("B")),
                        "directions",
                        fields("left", items(text("G1"))))));
        open(new EquipmentView(port));
    }

    private ChoiceField choice(String chosen) {
        return find(ChoiceField.class).all().stream()
                .filter(field -> field.chosen().equals(chosen))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void only_administrators_open_the_page() {
        assertThat(EquipmentView.class.getAnnotation(RolesAllowed.class).value())
                .containsExactly("ADMIN");
    }

    @Test
    void each_device_shows_its_address_and_codes_are_given_at_the_page_of_the_devices() {
        open(DraftPart.NOTHING);

        assertThat(shown()).contains("/kiosk/borne-1", "/display/hall");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("/manager/devices");
    }

    @Test
    void another_kind_of_printer_does_not_keep_the_fields_of_the_first() {
        open(fields("kind", "escpos", "host", "192.0.2.10"));

        choice("escpos").choose("browser");

        assertThat(port.edits)
                .containsExactly(new DraftEdit.Remove(PRINTER), new DraftEdit.Put(PRINTER.at("kind"), "browser"));
    }

    @Test
    void a_key_that_is_too_short_and_an_address_that_is_none_are_refused_at_the_field() {
        open(fields("kind", "cloudprnt"));

        type("Clé de l’imprimante, de 16 à 80 signes", 1, "court");
        type("Adresse matérielle (facultatif)", 1, "00-11");

        assertThat(shown()).contains("Une clé a de 16 à 80", "Indiquez une adresse matérielle");
        assertThat(port.edits).isEmpty();
    }

    @Test
    void a_counter_is_in_one_direction_of_a_display() {
        open(DraftPart.NOTHING);

        choice("left").choose("upstairs");

        assertThat(port.edits)
                .containsExactly(
                        new DraftEdit.PutTexts(DIRECTIONS.at("left"), List.of()),
                        new DraftEdit.PutTexts(DIRECTIONS.at("upstairs"), List.of("G1")));
    }

    @Test
    void a_kiosk_needs_a_code_and_its_place() {
        open(DraftPart.NOTHING);

        type("Code de la nouvelle borne", 1, "borne 2");
        press("Ajouter une borne");
        assertThat(port.edits).isEmpty();
        assertThat(shown()).contains("Un code a de 1 à 40 lettres sans accent");

        type("Code de la nouvelle borne", 1, "borne-2");
        type("Emplacement de la borne, dans la première langue", 1, "Entrée");
        press("Ajouter une borne");
        assertThat(port.edits)
                .containsExactly(new DraftEdit.Add(
                        DraftPlace.of("kiosks"), fields("code", "borne-2", "place", fields("fr", "Entrée"))));
    }

    @Test
    void how_often_a_call_is_said_is_set_here() {
        open(DraftPart.NOTHING);

        type("Nombre de fois que chaque appel est dit (1)", 1, "4");
        type("Nombre de fois que chaque appel est dit (1)", 1, "2");

        assertThat(shown()).doesNotContain("Indiquez un nombre entier de 1 à 3");
        assertThat(port.edits).containsExactly(new DraftEdit.Put(DraftPlace.of("site", "voice", "times"), "2"));
    }
}
