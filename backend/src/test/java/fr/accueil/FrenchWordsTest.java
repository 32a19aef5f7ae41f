// SPDX-License-Identifier: EUPL-1.2
package fr.accueil;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The French sentences of all modules follow French typography, and are written in one way. */
class FrenchWordsTest {

    static Stream<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(".."), 8)) {
            return all
                    .filter(file -> file.toString().contains("/src/main/resources/")
                            && file.toString().endsWith("_fr.properties"))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_space_that_must_not_break_is_written_visibly(Path file) throws IOException {
        assertThat(Files.readString(file)).doesNotContain("\u00a0", "\u202f");
    }

    @ParameterizedTest
    @MethodSource("files")
    void no_high_punctuation_and_no_unit_is_left_alone_on_a_line(Path file) {
        assertThat(sentences(file))
                .noneMatch(sentence -> sentence.matches(".*( [?!:;»]|«[^\\\\]).*"))
                .noneMatch(sentence ->
                        sentence.matches(".*[0-9}] (min|minutes|Mo|%|h|caractères|rendez-vous)(?![\\p{L}-]).*"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void one_word_is_used_for_one_thing(Path file) {
        assertThat(sentences(file))
                .noneMatch(sentence -> sentence.matches("(?i).*\\b(e-?mail|mél|mail)s?\\b.*"))
                .noneMatch(sentence -> sentence.matches("(?i).*(muette?|donne(nt)? plus signe|pas entendue).*"))
                .noneMatch(sentence -> sentence.contains("Personne au guichet"));
    }

    /** The sentences, without the keys. */
    private static List<String> sentences(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.startsWith("#") && line.contains("="))
                    .map(line -> line.substring(line.indexOf('=') + 1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
