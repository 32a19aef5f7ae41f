// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.hall;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import fr.accueil.display.common.DisplayWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallItemTest extends BrowserlessTest {

    @ParameterizedTest
    @CsvSource({"A042,3,short", "A042,PN1,short", "A1042,PN1,medium", "A1042,PN12,medium", "R017,Salle Jules Verne,long"
    })
    void a_long_counter_name_is_drawn_smaller_so_that_the_number_stays_big(String number, String counter, String size) {
        assertThat(item(number, "Guichet", counter).hasClassName(size)).isTrue();
    }

    @Test
    void the_call_is_said_as_one_says_it() {
        var item = item("N008", "Point numérique", "PN1");

        assertThat(item.getElement().getAttribute("data-say")).isEqualTo("Ticket N008, point numérique PN1");
    }

    @Test
    void a_counter_without_a_word_is_said_by_its_name() {
        assertThat(item("A042", "", "3").getElement().getAttribute("data-say")).isEqualTo("Ticket A042, 3");
    }

    @Test
    void where_to_go_is_shown_by_the_arrow_and_said_in_words() {
        var call = new DisplaySnapshot.Call(
                1,
                "A042",
                "Guichet",
                "3",
                DisplaySnapshots.NOW,
                1,
                false,
                Optional.of(DisplaySnapshot.Direction.UPSTAIRS),
                List.of());

        var item = new CallItem(call, DisplayWords.in("fr"));

        assertThat(item.getElement().getTextRecursively()).endsWith("Guichet 3 à l’étage");
        assertThat(item.getElement().getOuterHTML()).contains("drawing arrow towards upstairs");
    }

    @Test
    void every_direction_has_its_words_in_both_languages() {
        for (var direction : DisplaySnapshot.Direction.values()) {
            for (var language : List.of("fr", "en")) {
                var key = "direction." + direction.name().toLowerCase(Locale.ROOT);
                assertThat(DisplayWords.in(language).say(key)).isNotBlank();
            }
        }
    }

    private static CallItem item(String number, String word, String counter) {
        return new CallItem(
                new DisplaySnapshot.Call(
                        1, number, word, counter, DisplaySnapshots.NOW, 1, false, Optional.empty(), List.of()),
                DisplayWords.in("fr"));
    }
}
