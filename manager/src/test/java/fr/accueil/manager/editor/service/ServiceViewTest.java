// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor.service;

import static fr.accueil.manager.editor.FakeEditorPort.fields;
import static fr.accueil.manager.editor.FakeEditorPort.items;
import static fr.accueil.manager.editor.FakeEditorPort.queue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import fr.accueil.manager.editor.DraftEdit;
import fr.accueil.manager.editor.DraftPart;
import fr.accueil.manager.editor.DraftPlace;
import fr.accueil.manager.editor.DraftState;
import fr.accueil.manager.editor.EditReply;
import fr.accueil.manager.editor.EditorScreen;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServiceViewTest extends EditorScreen {

    private static final DraftPlace ORD = DraftPlace.of("services", "ORD");

    private final List<String> drawn = new ArrayList<>();

    @BeforeEach
    void a_site_with_two_services() {
        port.definition = fields(
                "queues", items(queue("A", "Accueil", "Reception"), queue("B", "Bureau", "Office")),
                "groups", items(fields("code", "all", "icon", "question", "label", fields("fr", "Tout"))),
                "services", items(ordinary(), elsewhere()));
    }

    private static DraftPart ordinary() {
        return fields(
                "code", "ORD",
                "group", "all",
                "label", fields("fr", "Sans rendez-vous", "en", "Walk-in"),
                "outcome", "ticket",
                "queue", "A",
                "documents", items(fields("fr", "Un passeport"), fields("fr", "Une photo", "en", "A photo")));
    }

    private static DraftPart elsewhere() {
        return fields("code", "CNI", "group", "all", "label", fields("fr", "Carte"), "outcome", "redirect");
    }

    private void openService(String code) {
        var view = new ServiceView(port, (service, language) -> {
            drawn.add(service + " " + language);
            return code.equals("ORD") ? Optional.of(new byte[] {1}) : Optional.empty();
        });
        UI.getCurrent().add(view);
        view.show(code, "fr");
        roundTrip();
    }

    @Test
    void only_administrators_open_the_pages() {
        assertThat(ServiceView.class.getAnnotation(RolesAllowed.class).value()).containsExactly("ADMIN");
        assertThat(ServicesView.class.getAnnotation(RolesAllowed.class).value()).containsExactly("ADMIN");
    }

    @Test
    void the_list_says_what_each_service_is_and_how_many_translations_it_lacks() {
        open(new ServicesView(port));

        assertThat(shown())
                .contains("Sans rendez-vous", "ORD", "Ticket", "file A", "4 traductions manquent")
                .contains("Carte", "CNI", "Se fait ailleurs");
    }

    @Test
    void a_new_service_gives_tickets_of_the_first_queue_until_somebody_says_otherwise() {
        open(new ServicesView(port));

        type("Code (lettres et chiffres, pour toujours)", 1, "pas un code");
        type("Son nom, dans la première langue", 1, "Nouveau");
        press("Ajouter une démarche");
        assertThat(port.edits).isEmpty();
        assertThat(shown()).contains("Un code a de 1 à 40 lettres");
    }

    @Test
    void french_stands_beside_the_language_that_is_chosen_and_what_is_missing_says_so() {
        openService("ORD");

        assertThat(input("Document 1, anglais", 1).getValue()).isEmpty();
        assertThat(input("Document 2, anglais", 1).getValue()).isEqualTo("A photo");
        assertThat(shown()).contains("manque", "anglais, 1 texte manque", "arabe, 3 textes manquent");

        type("Nom, anglais", 1, "Without appointment");
        assertThat(port.edits).containsExactly(new DraftEdit.Put(ORD.at("label").at("en"), "Without appointment"));
    }

    @Test
    void another_language_can_be_chosen() {
        openService("ORD");

        choose("Traduire en", "ar");
        type("Document 2, arabe", 1, "صورة");

        assertThat(port.edits)
                .containsExactly(new DraftEdit.Put(ORD.at("documents").at(2).at("ar"), "صورة"));
    }

    @Test
    void missing_french_is_refused_at_the_field() {
        port.answer = Optional.of(new EditReply.Refused(EditReply.Fault.FIRST_LANGUAGE_MISSING));
        openService("ORD");

        type("Nom", 1, "");

        assertThat(shown())
                .contains("Écrivez d’abord ce texte dans la première langue")
                .contains("Aucun changement");
    }

    @Test
    void a_number_out_of_bounds_is_refused_at_the_field_and_nothing_changes() {
        openService("ORD");

        type("Durée habituelle, en minutes", 1, "481");
        assertThat(port.edits).isEmpty();
        assertThat(shown()).contains("Indiquez un nombre entier de 1 à 480");

        type("Durée habituelle, en minutes", 1, "15");
        assertThat(port.edits).containsExactly(new DraftEdit.Put(ORD.at("typical"), "15"));
        assertThat(shown()).doesNotContain("Indiquez un nombre entier");
    }

    @Test
    void a_service_that_is_done_elsewhere_loses_its_queue_with_the_same_choice() {
        openService("ORD");

        choose("Ce qu’obtient le visiteur", "redirect");

        assertThat(port.edits)
                .containsExactly(
                        new DraftEdit.Put(ORD.at("outcome"), "redirect"),
                        new DraftEdit.Put(ORD.at("queue"), ""),
                        new DraftEdit.Put(ORD.at("special-days"), ""));
    }

    @Test
    void a_service_that_receives_gets_a_queue_with_the_same_choice() {
        openService("CNI");

        choose("Ce qu’obtient le visiteur", "ticket");

        assertThat(port.edits).contains(new DraftEdit.Put(DraftPlace.of("services", "CNI", "queue"), "A"));
    }

    @Test
    void what_is_missing_is_said_at_its_field_in_the_language_of_the_page() {
        port.mistake = Optional.of(
                new DraftState.Mistake(DraftPlace.of("services", "CNI", "explanation"), "l’explication manque"));
        openService("CNI");

        assertThat(shown()).contains("l’explication manque", "à corriger", "L’aperçu suivra");
    }

    @Test
    void a_document_is_added_and_another_is_taken_away_at_once() {
        openService("ORD");

        press("Ajouter un document");
        assertThat(port.edits).isEmpty();

        type("Nouveau document, dans la première langue", 1, "Un timbre");
        press("Ajouter un document");
        press("Retirer le document «\u00a0Un passeport\u00a0»");

        assertThat(port.edits)
                .containsExactly(
                        new DraftEdit.Add(ORD.at("documents"), DraftPart.words("fr", "Un timbre")),
                        new DraftEdit.Remove(ORD.at("documents").at(1)));
    }

    @Test
    void the_kiosk_and_the_slip_are_drawn_in_the_chosen_language_beside_the_form() {
        openService("ORD");
        assertThat(find(IFrame.class).single().getSrc()).startsWith("/manager/site/preview/ORD/fr");
        assertThat(find(Image.class).single().isVisible()).isTrue();

        choose("Langue de l’aperçu", "ar");

        assertThat(find(IFrame.class).single().getSrc()).startsWith("/manager/site/preview/ORD/ar");
        assertThat(drawn).containsExactly("ORD fr", "ORD ar");
    }

    @Test
    void a_service_without_tickets_has_no_slip() {
        openService("CNI");

        assertThat(shown()).contains("Cette démarche ne donne pas de ticket.");
    }

    @Test
    void a_service_that_is_not_in_the_draft_is_said_to_be_unknown() {
        openService("XYZ");

        assertThat(shown()).contains("Le brouillon n’a pas de démarche XYZ.");
    }
}
