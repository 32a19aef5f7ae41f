// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A language of a site is one file beside the site file. */
class WordsFileTest {

    private static final Locale ARABIC = Locale.of("ar");
    private static final String SITE = SiteTexts.SMALL.replace("[fr, en]", "[fr, en, ar]");

    @TempDir
    Path folder;

    @Test
    void a_text_is_read_in_the_language_of_a_file_beside_the_site_file() {
        Site site = site(Map.of("ar", "Petit: صغير\n\"Ordinaire\": عادي\n"));

        assertThat(site.name().in(ARABIC)).isEqualTo("صغير");
        assertThat(site.service("ORD").orElseThrow().label().in(ARABIC)).isEqualTo("عادي");
    }

    @Test
    void the_site_file_s_own_translation_goes_before_that_of_the_words_file() {
        Site site = site(Map.of("en", "Petit: Tiny\nGuichet: Desk\n"));

        assertThat(site.name().in(Locale.ENGLISH)).isEqualTo("Small");
        assertThat(site.counters().getFirst().word().in(Locale.ENGLISH)).isEqualTo("Desk");
    }

    @Test
    void an_untranslated_text_is_shown_in_the_first_language() {
        Site site = site(Map.of("ar", "Petit: صغير\n"));

        assertThat(site.service("ORD").orElseThrow().label().in(ARABIC)).isEqualTo("Ordinaire");
    }

    @Test
    void a_site_without_words_files_keeps_its_languages() {
        assertThat(site(Map.of()).languages()).extracting(Locale::getLanguage).containsExactly("fr", "en", "ar");
    }

    @ParameterizedTest(name = "{0} in ours.{1}.yaml")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # what the file holds           | language | line | field   | sentence
            Petit: صغير\\nPetite: صغيرة     | ar | 2 | Petite       | no text of the site file is written like this in its first language, fr
            Small: صغير                     | ar | 1 | Small        | no text of the site file is written like this
            Petit: صغير\\nTout:             | ar | 2 | Tout         | must be a text
            Petit: صغير\\nTout: ""          | ar | 2 | Tout         | must be a text
            Petit: [a, b]                   | ar | 1 | Petit        | must be a text
            Petit: { ar: صغير }             | ar | 1 | Petit        | must be a text
            Petit: صغير\\nPetit: صغير       | ar | 2 | Petit        | is written twice
            - Petit                         | ar | 1 | file         | must be a list of "name: value" lines
            just words                      | ar | 1 | file         | must be a list of "name: value" lines
            Petit: "صغير                    | ar | 1 | file         | is not YAML
            # nothing                       | ar | 1 | file         | is empty
            Petit: Klein                    | de | 1 | file         | "de" is not among the further languages of the site (en, ar)
            Petit: Petit                    | fr | 1 | file         | "fr" is not among the further languages of the site (en, ar)
            Petit: صغير                     | AR | 1 | file         | "AR" is not among the further languages of the site (en, ar)
            Petit: صغير                     | old | 1 | file        | "old" is not among the further languages of the site (en, ar)
            """)
    void a_mistake_is_shown_where_it_stands(String text, String language, int line, String field, String sentence) {
        assertThatThrownBy(() -> site(Map.of(language, text.replace("\\n", "\n"))))
                .isInstanceOf(SiteFileException.class)
                .hasMessageStartingWith("ours." + language + ".yaml, line " + line + ", " + field + ": ")
                .hasMessageContaining(sentence);
    }

    @Test
    void an_empty_words_file_is_said_to_be_empty() {
        assertThatThrownBy(() -> site(Map.of("ar", ""))).hasMessage("ours.ar.yaml, line 1, file: is empty");
    }

    @Test
    void the_words_files_are_those_that_carry_the_name_of_the_site_file() throws IOException {
        write("ours.yaml", SITE);
        write("ours.ar.yaml", "Petit: صغير\n");
        write("ours.en.yml", "Guichet: Desk\n");
        write("others.ar.yaml", "Autre chose: x\n");
        write("ours-old.ar.yaml", "Autre chose: x\n");
        write("ours.ar.yaml.save", "Autre chose: x\n");

        SiteSource source = SiteSource.of(folder.resolve("ours.yaml"));

        assertThat(source.words()).containsOnlyKeys("ar", "en");
        assertThat(source.site().name().in(ARABIC)).isEqualTo("صغير");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ours.yaml", "ours.ar.yaml"})
    void a_file_that_is_not_utf_8_is_named(String latin) throws IOException {
        write("ours.yaml", SITE);
        write("ours.ar.yaml", "Petit: صغير\n");
        Files.write(folder.resolve(latin), "Entrée: x\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> SiteSource.of(folder.resolve("ours.yaml")))
                .isInstanceOf(SiteFileException.class)
                .hasMessageContaining(latin + ", line 1, file: cannot be read as UTF-8 text");
    }

    @Test
    void a_site_file_that_is_not_there_is_said_to_be_unreadable() {
        assertThatThrownBy(() -> SiteSource.of(Path.of("nowhere", "ours.yaml")))
                .hasMessageContaining("ours.yaml, line 1, file: there is no such file");
    }

    private static Site site(Map<String, String> words) {
        return new SiteSource("ours.yaml", SITE, words).site();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
