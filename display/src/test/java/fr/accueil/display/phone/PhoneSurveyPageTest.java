// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The exit survey on a visitor's phone: a page of its own. */
class PhoneSurveyPageTest {

    private static final List<String> LANGUAGES = List.of("fr", "en", "ar", "es", "pt", "tr", "ru", "uk", "fa");
    private static final int TWENTY_KB = 20 * 1024;

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void the_whole_page_comes_quickly_on_a_slow_phone(String language) {
        int bytes = Stream.of("survey.html", "survey.css", "page.js", "survey.js", "icon.svg", words(language))
                .mapToInt(file -> read(file).getBytes(StandardCharsets.UTF_8).length)
                .sum();

        assertThat(bytes).isLessThan(TWENTY_KB);
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void every_sentence_exists_in_every_language_and_names_what_the_french_one_names(String language) {
        Map<String, String> french = sentences("survey_fr.json");
        Map<String, String> own = sentences(words(language));

        assertThat(own.keySet()).isEqualTo(french.keySet());
        own.forEach((key, text) -> {
            assertThat(places(text)).as(key).isEqualTo(places(french.get(key)));
            assertThat(text.length()).as(key).isBetween(1, 80);
        });
        assertThat(read("page.js")).contains("'" + language + "'");
    }

    @Test
    void the_page_obeys_a_strict_content_policy_and_sends_no_token() {
        assertThat(read("survey.html")).doesNotContain("<style", " style=", "onclick", "<script>");
        assertThat(read("survey.js") + read("page.js"))
                .doesNotContain("innerHTML", "insertAdjacentHTML", "document.write", "eval(", "localStorage", "cookie")
                .contains("JSON.stringify({ pass: survey.pass, answers })");
    }

    private static Map<String, String> sentences(String file) {
        return Pattern.compile("(?m)^  \"([^\"]+)\": \"(.*)\"")
                .matcher(read(file))
                .results()
                .collect(Collectors.toMap(match -> match.group(1), match -> match.group(2)));
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{\\w+}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String words(String language) {
        return "survey_" + language + ".json";
    }

    private static String read(String file) {
        try (var in = PhoneSurveyPageTest.class.getResourceAsStream("/META-INF/resources/phone/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
