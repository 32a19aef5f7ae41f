// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayWordsTest {

    @Test
    void every_sentence_exists_in_both_languages() throws IOException {
        assertThat(sentences("fr").keySet()).isEqualTo(sentences("en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void no_straight_apostrophe_which_the_format_would_drop(String language) throws IOException {
        assertThat(sentences(language).values()).noneMatch(sentence -> sentence.contains("'"));
    }

    @Test
    void french_never_leaves_its_high_punctuation_alone_on_a_line() throws IOException {
        assertThat(sentences("fr").values()).noneMatch(sentence -> sentence.matches("(?s).*( [?!:;»]|« ).*"));
    }

    @Test
    void a_language_without_a_file_is_answered_in_french() {
        assertThat(DisplayWords.in("tr").say("ticket")).isEqualTo("Ticket");
        assertThat(DisplayWords.in("tr").locale().getLanguage()).isEqualTo("fr");
        assertThat(DisplayWords.in("").locale().getLanguage()).isEqualTo("fr");
        assertThat(DisplayWords.in("en-GB").say("fresh")).isEqualTo("New call");
    }

    private static Map<String, String> sentences(String language) throws IOException {
        var properties = new Properties();
        try (var in =
                DisplayWordsTest.class.getResourceAsStream("/fr/accueil/display/words_" + language + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties.entrySet().stream()
                .collect(Collectors.toMap(
                        e -> e.getKey().toString(), e -> e.getValue().toString()));
    }
}
