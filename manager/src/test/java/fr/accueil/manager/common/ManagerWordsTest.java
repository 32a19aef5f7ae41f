// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManagerWordsTest {

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
        assertThat(ManagerWords.in("tr").say("queue")).isEqualTo("File");
        assertThat(ManagerWords.in("tr").locale().getLanguage()).isEqualTo("fr");
        assertThat(ManagerWords.in("").locale().getLanguage()).isEqualTo("fr");
        assertThat(ManagerWords.in("en-GB").say("queue")).isEqualTo("Queue");
    }

    @Test
    void an_english_screen_writes_hours_and_figures_in_the_european_way() {
        ManagerWords english = ManagerWords.in("en-US");
        assertThat(SiteClock.time(Instant.parse("2026-11-30T13:05:00Z"), ZoneId.of("Europe/Paris"), english))
                .isEqualTo("14:05");
        assertThat(english.say("device.share", 0.987)).isEqualTo("98.7% of the opening hours");
        assertThat(ManagerWords.in("fr").say("device.share", 0.987)).startsWith("98,7");
    }

    private static Map<String, String> sentences(String language) throws IOException {
        var properties = new Properties();
        try (var in =
                ManagerWordsTest.class.getResourceAsStream("/fr/accueil/manager/words_" + language + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties.entrySet().stream()
                .collect(Collectors.toMap(
                        e -> e.getKey().toString(), e -> e.getValue().toString()));
    }
}
