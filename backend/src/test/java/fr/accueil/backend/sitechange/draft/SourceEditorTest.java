// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange.draft;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.site.SiteSource;
import fr.accueil.backend.site.mistake.FaultKind;
import fr.accueil.backend.site.version.SiteDifference;
import fr.accueil.backend.sitechange.draft.EditResult.Fault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SourceEditorTest {

    private static final String TEXT = """
            # The hall of the tests.
            site:
              code: salle
              name: { fr: Salle, en: Hall }
              zone: Europe/Paris
              languages: [fr, en, es]
              always-open: true
              counter-rules:
                pauses:
                  - { code: lunch, label: Déjeuner }

            queues:
              # The first one.
              - { letter: A, name: { fr: Accueil, en: Reception } } # open to all
              - { letter: B, name: { fr: Bureau } }

            groups:
              - { code: all, icon: question, label: { fr: Tout, en: Everything } }

            services:
              - code: ORD # as on the paper
                group: all
                label:
                  fr: Accueil
                  en: Walk-in
                outcome: ticket
                queue: A
                documents:
                  - { fr: Votre convocation, en: Your letter }
                  - { fr: Votre passeport }

            counters:
              - { code: G1, word: { fr: Guichet }, number: "1", queues: [A, B] }

            kiosks:
              - { code: borne, place: { fr: Salle } }

            displays:
              - { code: ecran, place: { fr: Salle }, queues: [B, A] }
            """;
    private static final String SPANISH = """
            # By the translator.
            "Accueil": Recepción
            "Votre passeport": Su pasaporte
            """;
    private static final SiteSource SOURCE = new SiteSource("salle.yaml", TEXT, Map.of("es", SPANISH));
    private static final SitePlace ORD = SitePlace.of("services", "ORD");

    private static SiteSource edited(SiteSource source, SiteEdit... edits) {
        EditResult result = SourceEditor.edit(source, List.of(edits));
        assertThat(result).isInstanceOf(EditResult.Edited.class);
        return ((EditResult.Edited) result).source();
    }

    private static EditResult put(SitePlace place, String text) {
        return SourceEditor.edit(SOURCE, List.of(new SiteEdit.Put(place, text)));
    }

    private static List<String> paths(SiteSource edited) {
        return SiteDifference.between(SOURCE, edited).stream()
                .map(SiteDifference::path)
                .toList();
    }

    @Test
    void a_field_is_changed_and_all_comments_stay() {
        SiteSource edited = edited(SOURCE, new SiteEdit.Put(ORD.at("typical"), "12"));

        assertThat(paths(edited)).containsExactly("services[ORD].typical");
        assertThat(edited.text())
                .contains("# The hall of the tests.", "# The first one.", "# open to all", "# as on the paper");
        assertThat(edited.words().get("es")).isEqualTo(SPANISH);
        assertThat(edited.site().code()).isEqualTo("salle");
    }

    @Test
    void a_text_that_stands_twice_keeps_its_translation_where_it_is_not_changed() {
        SiteSource edited = edited(SOURCE, new SiteEdit.Put(ORD.at("label").at("fr"), "Renseignement"));

        assertThat(edited.words().get("es")).contains("# By the translator.", "\"Accueil\"", "\"Renseignement\"");
        assertThat(edited.site().service("ORD").orElseThrow().label().byLanguage())
                .containsEntry("es", "Recepción");
        assertThat(edited.site().queue("A").orElseThrow().name().byLanguage()).containsEntry("es", "Recepción");
    }

    @Test
    void a_text_that_is_nowhere_any_more_takes_its_translation_along() {
        SiteSource renamed =
                edited(SOURCE, new SiteEdit.Put(ORD.at("documents").at("2").at("fr"), "Un passeport"));
        assertThat(renamed.words().get("es"))
                .contains("\"Un passeport\": \"Su pasaporte\"")
                .doesNotContain("Votre");

        SiteSource removed =
                edited(SOURCE, new SiteEdit.Remove(ORD.at("documents").at("2")));
        assertThat(removed.words().get("es")).doesNotContain("pasaporte");
        assertThat(removed.site().service("ORD").orElseThrow().documents()).hasSize(1);
    }

    @Test
    void a_translation_goes_where_the_language_has_its_words() {
        SiteSource spanish = edited(SOURCE, new SiteEdit.Put(SitePlace.of("queues", "B", "name", "es"), "Oficina"));
        assertThat(spanish.words().get("es")).contains("Bureau", "Oficina");
        assertThat(spanish.site().queue("B").orElseThrow().name().byLanguage()).containsEntry("es", "Oficina");

        SiteSource english = edited(SOURCE, new SiteEdit.Put(SitePlace.of("queues", "B", "name", "en"), "Office"));
        assertThat(english.text()).contains("en: \"Office\"");
    }

    @Test
    void a_label_of_the_staff_becomes_words_once_it_has_another_language() {
        SitePlace label = SitePlace.of("site", "counter-rules", "pauses", "lunch", "label");

        SiteSource edited = edited(SOURCE, new SiteEdit.Put(label.at("en"), "Lunch"));

        assertThat(edited.text()).contains("fr: Déjeuner", "en: \"Lunch\"");
        assertThat(edited.site().code()).isEqualTo("salle");
    }

    @Test
    void a_queue_with_another_letter_keeps_its_services_counters_and_displays() {
        SiteSource edited = edited(SOURCE, new SiteEdit.Put(SitePlace.of("queues", "A", "letter"), "H"));

        assertThat(edited.site().service("ORD").orElseThrow().queue()).contains("H");
        assertThat(edited.site().counter("G1").orElseThrow().queues()).containsExactly("H", "B");
        assertThat(edited.text()).contains("# open to all");
    }

    @Test
    void entries_are_added_moved_and_removed() {
        Map<String, SitePart> fields = new LinkedHashMap<>();
        fields.put("letter", new SitePart.Text("C"));
        fields.put("name", new SitePart.Fields(Map.of("fr", new SitePart.Text("Caisse: argent, # et plus"))));
        SiteSource added = edited(SOURCE, new SiteEdit.Add(SitePlace.of("queues"), new SitePart.Fields(fields)));
        assertThat(added.site().queue("C").orElseThrow().name().byLanguage())
                .containsEntry("fr", "Caisse: argent, # et plus");

        SiteSource moved = edited(added, new SiteEdit.Move(SitePlace.of("queues", "C"), -1));
        assertThat(moved.site().queues()).extracting(queue -> queue.letter()).containsExactly("A", "C", "B");
        assertThat(SourceEditor.edit(SOURCE, List.of(new SiteEdit.Move(SitePlace.of("queues", "A"), -1))))
                .isEqualTo(new EditResult.Refused(Fault.GONE));
    }

    @Test
    void a_name_that_is_taken_missing_french_and_endless_texts_change_nothing() {
        assertThat(put(SitePlace.of("queues", "B", "letter"), "A")).isEqualTo(new EditResult.Refused(Fault.TAKEN));
        assertThat(put(ORD.at("label").at("fr"), " ")).isEqualTo(new EditResult.Refused(Fault.FIRST_LANGUAGE_MISSING));
        assertThat(put(ORD.at("hint").at("en"), "Only English"))
                .isEqualTo(new EditResult.Refused(Fault.FIRST_LANGUAGE_MISSING));
        assertThat(put(SitePlace.of("queues", "B", "name", "fr"), ""))
                .isEqualTo(new EditResult.Refused(Fault.FIRST_LANGUAGE_MISSING));
        assertThat(put(ORD.at("until"), "x".repeat(2001))).isEqualTo(new EditResult.Refused(Fault.TOO_LONG));
        assertThat(put(SitePlace.of("queues", "Z", "name", "fr"), "x")).isNotInstanceOf(EditResult.Edited.class);
    }

    @Test
    void what_the_checker_does_not_take_is_refused_at_its_field() {
        assertThat(put(ORD.at("until"), "25:00"))
                .isInstanceOfSatisfying(
                        EditResult.Wrong.class,
                        wrong -> assertThat(wrong.mistake().place()).isEqualTo(ORD.at("until")));
        assertThat(put(SitePlace.of("queues", "A", "letter"), "aa")).isInstanceOf(EditResult.Wrong.class);
    }

    @Test
    void a_field_that_is_emptied_leaves_an_unfinished_draft_whose_mistake_has_its_place() {
        SiteSource edited = edited(SOURCE, new SiteEdit.PutTexts(SitePlace.of("counters", "G1", "queues"), List.of()));

        assertThat(SiteMistake.of(edited)).hasValueSatisfying(mistake -> {
            assertThat(mistake.place()).isEqualTo(SitePlace.of("counters", "G1", "queues"));
            assertThat(mistake.fault().kind()).isEqualTo(FaultKind.NO_QUEUES);
        });
    }

    @Test
    void what_was_written_and_is_emptied_again_leaves_nothing() {
        SitePlace advice = ORD.at("missing-document").at("advice").at("fr");
        SiteSource written = edited(
                SOURCE,
                new SiteEdit.Put(advice, "Revenez."),
                new SiteEdit.Put(ORD.at("quota").at("morning"), "12"));
        assertThat(written.site().service("ORD").orElseThrow().missing()).isPresent();

        SiteSource emptied = edited(
                written,
                new SiteEdit.Put(advice, ""),
                new SiteEdit.Put(ORD.at("quota").at("morning"), ""));
        assertThat(paths(emptied)).isEmpty();
    }

    @Test
    void a_removed_queue_is_missed_where_it_is_named() {
        SiteSource edited = edited(SOURCE, new SiteEdit.Remove(SitePlace.of("queues", "A")));

        assertThat(SiteMistake.of(edited))
                .hasValueSatisfying(
                        mistake -> assertThat(mistake.fault().kind()).isEqualTo(FaultKind.NOT_A_QUEUE));
    }

    @Test
    void a_part_that_is_written_once_and_used_twice_is_changed_in_one_place() {
        SiteSource shared = new SiteSource(
                "salle.yaml",
                TEXT.replace("word: { fr: Guichet }", "word: &word { fr: Guichet }")
                        .replace("place: { fr: Salle } }", "place: *word }"),
                Map.of());

        SiteSource edited = edited(shared, new SiteEdit.Put(SitePlace.of("kiosks", "borne", "place", "fr"), "Salle"));

        assertThat(edited.site().counter("G1").orElseThrow().word().byLanguage())
                .containsEntry("fr", "Guichet");
        assertThat(edited.site().kiosk("borne").orElseThrow().place().byLanguage())
                .containsEntry("fr", "Salle");
    }

    @Test
    void signs_that_mean_something_in_a_file_are_taken_as_text() {
        for (String text :
                List.of("a: b", "- x", "{x}", "# no", "\"quoted\"", "l’heure ; l'heure", "!!int 1", "*a", "&a")) {
            SiteSource edited = edited(SOURCE, new SiteEdit.Put(ORD.at("label").at("en"), text));
            assertThat(edited.site().service("ORD").orElseThrow().label().byLanguage())
                    .containsEntry("en", text);
        }
    }
}
