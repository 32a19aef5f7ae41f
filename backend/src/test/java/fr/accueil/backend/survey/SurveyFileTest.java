// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accueil.backend.site.SiteFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

class SurveyFileTest {

    private static final String SMALL = """
            languages: [fr, en]
            scales:
              - code: good
                answers:
                  - { code: "yes", best: true, label: { fr: Oui, en: "Yes" } }
                  - { code: "no", label: { fr: Non, en: "No" } }
            questions:
              - code: agent
                engagements: [2, 4]
                scale: good
                text: { fr: "L’accueil ?", en: "The welcome?" }
              - code: words
                kind: text
                text: { fr: "Une suggestion ?", en: "A suggestion?" }
            """;

    @Test
    void a_file_gives_its_questions_in_their_order_with_the_engagements_as_numbers() {
        SurveyForm form = SurveyFile.parse("small.yaml", SMALL);

        assertThat(form.questions()).extracting(FormQuestion::code).containsExactly("agent", "words");
        assertThat(form.questions().getFirst().engagements()).containsExactly(2, 4);
        assertThat(form.questions().getFirst().choices().getFirst().best()).isTrue();
        assertThat(form.questions().getLast().kind()).isEqualTo(FormQuestion.Kind.TEXT);
    }

    @Test
    void every_scale_of_the_form_that_comes_along_begins_with_its_best_answer() throws IOException {
        SurveyForm form = SurveyFile.parse(
                "survey.yaml", new ClassPathResource("survey/survey.yaml").getContentAsString(StandardCharsets.UTF_8));

        assertThat(form.questions())
                .filteredOn(question -> question.choices().stream().anyMatch(FormQuestion.Choice::best))
                .allMatch(question -> question.choices().getFirst().best())
                .hasSizeGreaterThan(6);
    }

    @Test
    void the_form_that_comes_along_has_eleven_questions_in_the_nine_languages_of_the_kiosk() throws IOException {
        SurveyForm form = SurveyFile.parse(
                "survey.yaml", new ClassPathResource("survey/survey.yaml").getContentAsString(StandardCharsets.UTF_8));

        assertThat(form.languages())
                .extracting(Locale::getLanguage)
                .containsExactly("fr", "en", "ar", "es", "pt", "tr", "ru", "uk", "fa");
        assertThat(form.questions())
                .extracting(FormQuestion::code)
                .containsExactly(
                        "visit",
                        "service",
                        "access",
                        "oriented",
                        "space",
                        "agent",
                        "waited",
                        "wait",
                        "digital",
                        "clear",
                        "suggestion");
        assertThat(form.questions().stream()
                        .flatMap(one -> one.engagements().stream())
                        .distinct()
                        .sorted())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 15, 16);
        assertThat(form.declaredWait()).map(FormQuestion::code).contains("waited");
        for (FormQuestion question : form.questions()) {
            assertThat(question.text().in(Locale.FRENCH)).doesNotContain("'").doesNotContain(" ?");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            languages: [fr, en]     | languages: []                   | 1  | languages               | is missing
            languages: [fr, en]     | langues: [fr]                   | 1  | langues                 | is not a field
            engagements: [2, 4]     | engagements: [2, x]             | 9  | questions[1].engagements | must be a whole number
            engagements: [2, 4]     | engagements: [0]                | 9  | questions[1].engagements | must be a whole number
            scale: good             | scale: better                   | 10 | questions[1].scale      | is no scale of this file
            scale: good             | colour: red                     | 10 | questions[1].colour     | is not a field
            kind: text              | kind: essay                     | 13 | questions[2].kind       | must be choice, wait, service or text
            kind: text              | scale: good\\n    kind: text    | 13 | questions[2].scale      | has no meaning
            kind: text              | kind: wait\\n    scale: good    | 14 | questions[2].scale      | must have the answers
            code: words             | code: agent                     | 12 | questions[2].code       | is used twice
            code: words             | code: Été                       | 12 | questions[2].code       | must be a code
            en: "A suggestion?" | de: "Noch etwas?" | 14 | questions[2].text.de    | is not a field
            , en: "The welcome?" | | 11 | questions[1].text.en    | is missing
            code: "no"              | code: "yes"                     | 6  | scales[1].answers[2].code | is used twice
            best: true              | best: maybe                     | 5  | scales[1].answers[1].best | must be true or false
            best: true              | best: true, counts: false       | 5  | scales[1].answers[1].best | has no meaning
            """)
    void a_mistake_is_shown_with_its_file_line_field_and_a_sentence(
            String right, String wrong, int line, String field, String sentence) {
        String text = SMALL.replace(right, wrong == null ? "" : wrong.replace("\\n", "\n"));

        assertThatThrownBy(() -> SurveyFile.parse("small.yaml", text))
                .isInstanceOf(SiteFileException.class)
                .hasMessageStartingWith("small.yaml, line " + line + ", " + field + ": ")
                .hasMessageContaining(sentence);
    }

    @Test
    void a_sentence_that_is_too_long_for_a_screen_is_a_mistake() {
        String text = SMALL.replace("fr: Oui", "fr: " + "o".repeat(121));

        assertThatThrownBy(() -> SurveyFile.parse("small.yaml", text)).hasMessageContaining("more than 120");
    }

    @Test
    void what_is_no_form_is_a_mistake() {
        for (String text : List.of("", "a", "[]", "languages: [fr]", "\t", "languages: [fr]\nquestions: []")) {
            assertThatThrownBy(() -> SurveyFile.parse("x.yaml", text)).isInstanceOf(SiteFileException.class);
        }
    }
}
