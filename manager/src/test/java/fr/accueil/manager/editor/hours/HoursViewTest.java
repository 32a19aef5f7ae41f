// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor.hours;

import static fr.accueil.manager.editor.FakeEditorPort.fields;
import static fr.accueil.manager.editor.FakeEditorPort.items;
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

class HoursViewTest extends EditorScreen {

    private static final DraftPlace SITE = DraftPlace.of("site");
    private static final DraftPlace MONDAY = SITE.at("hours").at("monday");

    private void open(Object... further) {
        DraftPart site = further.length == 0
                ? fields(
                        "hours",
                        fields("monday", items(text("9:00-12:00"), text("13:30-16:00"))),
                        "closures",
                        items(text("2026-12-24")),
                        "special-days",
                        items(fields("day", "2026-12-26")))
                : fields(further);
        port.definition = fields("site", site);
        open(new HoursView(port));
    }

    @Test
    void only_administrators_open_the_page() {
        assertThat(HoursView.class.getAnnotation(RolesAllowed.class).value()).containsExactly("ADMIN");
    }

    @Test
    void the_hours_of_a_day_are_changed_and_the_rest_of_the_day_stays() {
        open();

        type("lundi, plage 2, à", 1, "17:00");

        assertThat(port.edits).containsExactly(new DraftEdit.PutTexts(MONDAY, List.of("9:00-12:00", "13:30-17:00")));
    }

    @Test
    void hours_that_end_before_they_begin_are_refused_at_the_field() {
        open();

        type("lundi, plage 1, à", 1, "08:00");

        assertThat(port.edits).isEmpty();
        assertThat(shown()).contains("La fin d’une plage doit être après son début.");
    }

    @Test
    void hours_that_overlap_are_refused_at_the_field_until_they_are_right() {
        open();

        type("lundi, plage 2, de", 1, "11:00");
        assertThat(port.edits).isEmpty();
        assertThat(shown()).contains("Deux plages se chevauchent");

        type("lundi, plage 2, de", 1, "12:00");
        assertThat(shown()).doesNotContain("Deux plages se chevauchent");
        assertThat(port.edits).containsExactly(new DraftEdit.PutTexts(MONDAY, List.of("9:00-12:00", "12:00-16:00")));
    }

    @Test
    void a_new_span_waits_for_its_other_half() {
        open();

        press("Ajouter une plage le mardi");
        type("mardi, plage 1, de", 1, "09:00");
        assertThat(port.edits).isEmpty();
        assertThat(shown()).contains("Indiquez le début et la fin de chaque plage.");

        type("mardi, plage 1, à", 1, "12:00");
        assertThat(port.edits)
                .containsExactly(new DraftEdit.PutTexts(SITE.at("hours").at("tuesday"), List.of("9:00-12:00")));
    }

    @Test
    void a_day_whose_spans_are_taken_away_is_closed() {
        open();

        press("Retirer la plage 2 du lundi");
        press("Retirer la plage 1 du lundi");

        assertThat(port.edits)
                .containsExactly(
                        new DraftEdit.PutTexts(MONDAY, List.of("9:00-12:00")),
                        new DraftEdit.PutTexts(MONDAY, List.of()));
    }

    @Test
    void single_days_are_at_the_page_of_the_openings() {
        open();

        assertThat(shown()).contains("1 jour a ses propres heures.");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("/manager/openings");
    }

    @Test
    void a_closed_day_is_added_once_and_taken_away() {
        open();

        press("Ajouter ce jour");
        assertThat(shown()).contains("Indiquez un jour.");
        type("Nouveau jour fermé", 1, "2026-05-15");
        press("Ajouter ce jour");
        press("Retirer 24 décembre 2026");

        assertThat(port.edits)
                .containsExactly(
                        new DraftEdit.PutTexts(SITE.at("closures"), List.of("2026-05-15", "2026-12-24")),
                        new DraftEdit.PutTexts(SITE.at("closures"), List.of()));
    }

    @Test
    void public_holidays_go_with_their_department() {
        open("holidays", fields("country", "FR", "department", "44"));
        type("Département (44, 2A, 974), facultatif", 1, "Loire");
        assertThat(shown()).contains("Indiquez le numéro du département");

        find(ChoiceField.class).all().getFirst().choose("");

        assertThat(port.edits).containsExactly(new DraftEdit.Remove(SITE.at("holidays")));
    }

    @Test
    void open_day_and_night_the_hours_of_the_week_are_not_shown() {
        open("always-open", "true");

        assertThat(find(SpansRow.class).all()).isEmpty();
    }
}
