// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.common;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KioskWordsTest {

    /** The keys whose text may equal the French one: units, and words of both languages. */
    private static final Set<String> ALIKE = Set.of(
            "en ticket.count",
            "en help.seconds",
            "en idle.seconds",
            "ar ticket.count",
            "es ticket.count",
            "es help.seconds",
            "es idle.seconds",
            "es help.contrast",
            "pt ticket.count",
            "pt help.seconds",
            "pt idle.seconds",
            "pt help.contrast",
            "tr ticket.count",
            "ru ticket.count",
            "uk ticket.count",
            "fa ticket.count");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "es", "pt", "tr", "ru", "uk", "fa"})
    void every_language_says_the_same_things(String language) {
        assertThat(bundle(language).keySet()).isEqualTo(bundle("fr").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "es", "pt", "tr", "ru", "uk", "fa"})
    void nothing_is_left_empty_or_in_french(String language) {
        ResourceBundle french = bundle("fr");
        ResourceBundle words = bundle(language);

        words.keySet().stream()
                .filter(key -> !ALIKE.contains(language + " " + key))
                .forEach(key ->
                        assertThat(words.getString(key)).as(key).isNotBlank().isNotEqualTo(french.getString(key)));
    }

    /** A straight apostrophe would be dropped, and the values after it not filled in. */
    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "ar", "es", "pt", "tr", "ru", "uk", "fa"})
    void every_sentence_is_filled_in_with_what_belongs_there(String language) {
        ResourceBundle french = bundle("fr");
        ResourceBundle words = bundle(language);

        words.keySet().forEach(key -> {
            assertThat(words.getString(key)).as(key).doesNotContain("'");
            for (int place = 0; place < 3; place++) {
                if (french.getString(key).contains("{" + place + "}")) {
                    assertThat(words.getString(key)).as(key).contains("{" + place + "}");
                }
            }
            assertThat(new MessageFormat(words.getString(key)).format(new Object[] {1, 2, 3}))
                    .as(key)
                    .doesNotContain("{");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "uk,1,1 особа",
        "uk,2,2 особи",
        "uk,5,5 осіб",
        "uk,11,11 осіб",
        "uk,21,21 особа",
        "uk,34,34 особи",
        "uk,112,112 осіб",
        "ar,1,شخص واحد",
        "ar,2,شخصان",
        "ar,3,3 أشخاص",
        "ar,11,11 شخصًا",
        "ar,100,100 شخص"
    })
    void people_are_counted_as_the_language_counts(String language, int people, String said) {
        KioskWords kioskWords = KioskWords.in(Locale.forLanguageTag(language));
        assertThat((kioskWords.text("ticket.count", people) + " " + kioskWords.text("ticket.people", people)).strip())
                .isEqualTo(said);
    }

    @Test
    void a_language_without_a_file_is_served_in_french_whatever_the_machine_speaks() {
        Locale machine = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        try {
            KioskWords kioskWords = KioskWords.in(Locale.GERMAN);
            assertThat(kioskWords.text("back")).isEqualTo("Retour");
            assertThat(kioskWords.language()).isEqualTo(Locale.FRENCH);
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void a_regional_language_is_served_by_its_language() {
        assertThat(KioskWords.in(Locale.CANADA).text("back")).isEqualTo("Back");
    }

    @Test
    void french_typography_is_kept() {
        ResourceBundle french = bundle("fr");
        french.keySet().forEach(key -> assertThat(french.getString(key)).doesNotContainPattern("[^\u00a0][?!:;»]"));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "fr, 0, personne",
        "fr, 1, personne",
        "fr, 2, personnes",
        "en, 0, people",
        "en, 1, person",
        "en, 12, people",
        "es, 1, persona",
        "es, 0, personas",
        "pt, 1, pessoa",
        "pt, 5, pessoas",
        "tr, 1, kişi",
        "tr, 7, kişi",
        "pt, 0, pessoas",
        "ru, 1, чел.",
        "ru, 5, чел.",
        "uk, 0, осіб",
        "uk, 3, особи",
        "uk, 22, особи",
        "uk, 100, осіб",
        "uk, 121, особа",
        "uk, 213, осіб",
        "fa, 3, نفر",
        "ar, 1, شخص واحد",
        "ar, 2, شخصان",
        "ar, 10, أشخاص",
        "ar, 11, شخصًا",
        "ar, 99, شخصًا",
        "ar, 100, شخص",
        "ar, 103, أشخاص",
        "ar, 0, شخص",
        "ar, 211, شخصًا",
        "ar, 303, أشخاص",
    })
    void persons_are_counted_as_each_language_does(String language, int people, String word) {
        assertThat(KioskWords.in(Locale.of(language)).text("ticket.people", people))
                .isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fa"})
    void a_count_is_written_in_the_digits_of_the_ticket_numbers(String language) {
        assertThat(KioskWords.in(Locale.of(language)).text("ticket.count", 12)).isEqualTo("12");
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("fr.accueil.kiosk.words", Locale.of(language));
    }
}
