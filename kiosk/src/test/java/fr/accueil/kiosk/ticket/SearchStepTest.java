// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import fr.accueil.kiosk.common.ScreenKeyboard;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SearchStepTest extends KioskScreen {

    @Test
    void a_visitor_types_and_chooses_what_was_found() {
        search();
        assertThat(heading()).isEqualTo("Chercher une démarche");
        assertThat(screen()).contains("Tapez quelques lettres");
        assertThat(port.searched).isEmpty();

        type("permis");
        assertThat(screen()).contains("Démarches trouvées\u00a0: 1");
        assertThat(names()).contains("Permis").doesNotContain("Carte grise");

        type("");
        assertThat(names()).doesNotContain("Permis");
        assertThat(screen()).contains("Tapez quelques lettres");

        type("renseignement");
        press("Un renseignement");
        assertThat(choices()).contains("Prendre un ticket");
    }

    @Test
    void the_way_back_finds_the_words_and_what_they_found() {
        search();
        type("permis");
        press("Permis");
        press("Retour");

        assertThat(find(Input.class).single().getValue()).isEqualTo("permis");
        assertThat(names()).contains("Permis");

        press("Retour");
        assertThat(heading()).startsWith("Bonjour.");
    }

    @Test
    void an_empty_result_is_announced_and_offers_a_service_that_helps() {
        search();
        type("xylophone");
        assertThat(screen()).contains("Rien trouvé pour «\u00a0xylophone\u00a0».", "Essayez un autre mot.");

        press("Je ne sais pas");
        assertThat(heading()).isEqualTo("Un renseignement");
    }

    @Test
    void an_empty_result_sends_to_the_reception_desk_where_no_service_helps() {
        port.menu = new Menu(port.menu.groups(), Optional.empty(), Optional.empty());
        search();
        type("xylophone");

        assertThat(screen()).contains("Adressez-vous à l’accueil");
    }

    @Test
    void a_failure_of_the_search_does_not_stop_the_visitor() {
        search();
        port.broken = true;
        type("permis");

        assertThat(screen()).contains("Rien trouvé");
        assertThat(names()).contains("Je ne sais pas", "Retour");
    }

    @Test
    void what_is_typed_is_text_and_has_an_end() {
        search();
        type("<b>{0}</b>" + "x".repeat(200));

        assertThat(port.searched.getLast()).startsWith("<b>{0}</b>").hasSize(60);
        assertThat(screen()).contains("<b>{0}</b>");
    }

    @Test
    void the_field_takes_the_focus_and_asks_for_no_keyboard_of_the_machine() {
        open();
        test(button("Chercher une démarche")).click();
        runPendingSignalsTasks(0, TimeUnit.MILLISECONDS);

        assertThat(scriptsSinceLastUpdate()).anyMatch(script -> script.contains("this.focus("));
        Input field = find(Input.class).single();
        assertThat(attribute(field, "inputmode")).isEqualTo("none");
        assertThat(attribute(field, "aria-label")).isEqualTo("Chercher une démarche");
    }

    @Test
    void letters_lie_as_on_a_french_keyboard() {
        search();

        assertThat(keys()).containsSubsequence("1", "2", "9", "0", "a", "z", "e", "r", "t", "y", "m", "w", "x");
        assertThat(keys()).contains(" ", "delete");
        assertThat(attribute(button("Effacer"), "data-key")).isEqualTo("delete");
        assertThat(attribute(button("Espace"), "data-key")).isEqualTo(" ");
    }

    @Test
    void another_script_has_its_own_letters_and_latin_ones() {
        open();
        press("العربية");
        press("البحث عن خدمة");
        assertThat(keys()).contains("ض", "ي").doesNotContain("a");

        press("أحرف لاتينية");
        assertThat(keys()).contains("a", "z").doesNotContain("ض");

        press("ضصث");
        assertThat(keys()).contains("ض");
    }

    @Test
    void every_key_is_large_enough_to_be_hit() {
        ResourceBundle layouts = ResourceBundle.getBundle("fr.accueil.kiosk.keyboards", Locale.ROOT);
        layouts.keySet().forEach(name -> {
            List<String> rows = List.of(layouts.getString(name).split(" "));
            assertThat(rows)
                    .as(name)
                    .allSatisfy(row ->
                            assertThat(row.codePointCount(0, row.length())).isLessThanOrEqualTo(10));
            if (!name.equals("digits")) {
                assertThat(rows.getLast().length()).as(name).isLessThanOrEqualTo(7);
                assertThat(String.join("", rows).chars()).as(name).doesNotHaveDuplicates();
            }
        });
    }

    @Test
    void an_undecided_visitor_is_sent_to_the_reception() {
        open();
        press("Je ne sais pas");
        assertThat(heading()).isEqualTo("Un renseignement");

        press("Retour");
        assertThat(heading()).startsWith("Bonjour.");
    }

    @Test
    void a_site_without_such_a_service_offers_the_search_alone() {
        port.menu = new Menu(port.menu.groups(), Optional.empty(), Optional.empty());
        open();

        assertThat(choices()).contains("Chercher une démarche").doesNotContain("Je ne sais pas");
    }

    @Test
    void a_closed_reception_offers_no_search() {
        port.menu = port.closed("À demain.");
        open();

        assertThat(choices()).isEmpty();
    }

    private void search() {
        open();
        press("Chercher une démarche");
    }

    private List<String> keys() {
        return find(NativeButton.class, find(ScreenKeyboard.class).single()).all().stream()
                .map(key -> key.getElement().getAttribute("data-key"))
                .filter(key -> key != null)
                .toList();
    }
}
