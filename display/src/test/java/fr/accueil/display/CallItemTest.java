// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
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

    private static CallItem item(String number, String word, String counter) {
        return new CallItem(
                new Board.Call(1, number, word, counter, Boards.NOW, 1, java.util.List.of()), Words.in("fr"));
    }
}
