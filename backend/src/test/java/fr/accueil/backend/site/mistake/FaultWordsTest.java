// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site.mistake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong in a file is said in the language of the reader. */
class FaultWordsTest {

    @ParameterizedTest
    @EnumSource
    void every_mistake_is_said_in_french_and_in_english(FaultKind kind) {
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(kind.of("un", "deux", "trois").in(language))
                    .as(language.toString())
                    .isNotBlank()
                    .doesNotContain("{", "'");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void there_is_no_sentence_without_its_mistake(String language) {
        ResourceBundle words = Fault.words(Locale.of(language));

        assertThat(words.keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of("PLACE"),
                                Arrays.stream(FaultKind.values()).map(Enum::name))
                        .collect(Collectors.toSet()));
    }

    @Test
    void a_mistake_names_its_place_in_the_words_of_the_language() {
        FileMistake mistake = new FileMistake("nantes.yaml", 1234, "queues[2].letter", FaultKind.NOT_A_LETTER.of("AB"));

        assertThat(mistake.in(Locale.ENGLISH))
                .isEqualTo("nantes.yaml, line 1234, queues[2].letter: \"AB\" must be one capital letter");
        assertThat(mistake.in(Locale.FRANCE))
                .isEqualTo("nantes.yaml, ligne 1234, queues[2].letter\u00a0:"
                        + " «\u00a0AB\u00a0»\u00a0: il faut une seule lettre majuscule");
        assertThat(mistake.in(Locale.GERMAN)).isEqualTo(mistake.in(Locale.ENGLISH));
    }

    @Test
    void what_was_written_cannot_become_part_of_the_pattern_and_is_cut() {
        assertThat(FaultKind.NOT_A_CODE.of("{0} '{1}'").in(Locale.FRENCH)).startsWith("«\u00a0{0} '{1}'\u00a0»");
        assertThat(FaultKind.NOT_A_CODE.of("x".repeat(10_000)).in(Locale.ENGLISH))
                .hasSizeLessThan(600);
    }
}
