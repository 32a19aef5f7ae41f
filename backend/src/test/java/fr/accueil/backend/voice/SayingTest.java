// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SayingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Guichet   | Ticket A, quarante-deux, guichet trois.
            en | Counter   | Ticket A, forty-two, counter three.
            es | Ventanilla| Número A, cuarenta y dos, ventanilla tres.
            pt | Balcão    | Senha A, quarenta e dois, balcão três.
            tr | Gişe      | Numara A, kırk iki, gişe üç.
            ru | Окно      | Талон A, сорок два, окно три.
            uk | Вікно     | Талон A, сорок два, вікно три.
            ar | الشباك    | التذكرة A, إثنان وأربعون، الشباك ثلاثة.
            fa | باجه      | نوبت A, چهل و دو، باجه سه.""")
    void a_call_is_said_in_each_language_of_the_kiosk(String language, String word, String said) {
        assertThat(Saying.call(Locale.of(language), "A042", word, "3")).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "A001, un",
        "A021, vingt-et-un",
        "A071, soixante-et-onze",
        "A080, quatre-vingts",
        "A099, quatre-vingt-dix-neuf",
        "A100, cent",
        "A200, deux-cents",
        "A999, neuf-cent-quatre-vingt-dix-neuf"
    })
    void french_numbers_are_said_as_in_france(String number, String said) {
        assertThat(plain(Saying.call(Locale.FRENCH, number, "Guichet", "1")))
                .isEqualTo(plain("Ticket A, " + said + ", guichet un."));
    }

    @Test
    void letters_and_figures_of_a_counter_are_said_apart_and_a_name_as_it_is() {
        assertThat(Saying.call(Locale.FRENCH, "N008", "Point numérique", "PN1"))
                .isEqualTo("Ticket N, huit, point numérique PN, un.");
        assertThat(Saying.call(Locale.FRENCH, "E002", "", "Salon")).isEqualTo("Ticket E, deux, Salon.");
    }

    @Test
    void a_language_without_words_is_said_in_french_words() {
        assertThat(Saying.call(Locale.of("ja"), "A042", "Guichet", "3")).startsWith("Ticket A, ");
    }

    @Property(tries = 200)
    void no_number_keeps_its_figures_and_two_are_never_said_alike(
            @ForAll @IntRange(min = 1, max = 9999) int one, @ForAll @IntRange(min = 1, max = 9999) int other) {
        for (String language : "fr en es pt tr ru uk ar fa".split(" ")) {
            String first = said(language, one);
            assertThat(first).doesNotContainPattern("\\d");
            assertThat(first.equals(said(language, other))).isEqualTo(one == other);
        }
    }

    private static String said(String language, int number) {
        return Saying.call(Locale.of(language), "A%03d".formatted(number), "", "B");
    }

    /** Both spellings of 1990 and before are said alike. */
    private static String plain(String said) {
        return said.replace('-', ' ');
    }
}
