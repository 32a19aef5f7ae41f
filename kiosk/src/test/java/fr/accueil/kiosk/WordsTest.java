// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void both_languages_say_the_same_things() {
        assertThat(bundle(Locale.ENGLISH).keySet())
                .isEqualTo(bundle(Locale.FRENCH).keySet());
    }

    @Test
    void a_language_without_a_file_is_served_in_french_whatever_the_machine_speaks() {
        Locale machine = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        try {
            Words words = Words.in(Locale.forLanguageTag("ar"));
            assertThat(words.text("back")).isEqualTo("Retour");
            assertThat(words.language()).isEqualTo(Locale.FRENCH);
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void a_regional_language_is_served_by_its_language() {
        assertThat(Words.in(Locale.CANADA).text("back")).isEqualTo("Back");
    }

    @Test
    void french_typography_is_kept() {
        ResourceBundle french = bundle(Locale.FRENCH);
        french.keySet()
                .forEach(key -> assertThat(french.getString(key))
                        .doesNotContain("'")
                        .doesNotContainPattern("[^\u00a0][?!:;»]"));
    }

    @Test
    void persons_are_counted_in_both_languages() {
        assertThat(Words.in(Locale.FRENCH).text("ticket.people", 1)).isEqualTo("personne");
        assertThat(Words.in(Locale.FRENCH).text("ticket.people", 2)).isEqualTo("personnes");
        assertThat(Words.in(Locale.ENGLISH).text("ticket.people", 1)).isEqualTo("person");
        assertThat(Words.in(Locale.ENGLISH).text("ticket.people", 12)).isEqualTo("people");
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle("fr.accueil.kiosk.words", language);
    }
}
