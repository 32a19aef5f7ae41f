// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The keys of words that are built from parts: each exists for all its parts, in all languages. */
class KioskBuiltWordsTest {

    /** The endings of such keys, by their beginning. */
    private static final Map<String, Set<String>> BUILT = Map.ofEntries(
            Map.entry("contact.", names(ServicePage.Contact.Kind.values())),
            Map.entry("slip.", Set.of("printing", "printed", "browser", "failed")));

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "es", "fa", "fr", "pt", "ru", "tr", "uk"})
    void every_built_key_has_its_words(String language) {
        Set<String> keys = keys(language);

        BUILT.forEach((beginning, ends) -> assertThat(ends)
                .as(beginning)
                .isNotEmpty()
                .allSatisfy(end -> assertThat(keys).contains(beginning + end)));
    }

    @Test
    void every_built_key_is_known_here() throws IOException {
        Pattern built = Pattern.compile("\\.?(?:text)\\(\\s*(?:[^()\"]*\\? )?\"([a-z.-]+[.-])\"\\s*\\+");
        Set<String> found = new TreeSet<>();
        try (Stream<Path> all = Files.walk(Path.of("src/main/java"))) {
            for (Path file : all.filter(one -> one.toString().endsWith(".java")).toList()) {
                built.matcher(Files.readString(file)).results().forEach(one -> found.add(one.group(1)));
            }
        }

        assertThat(found).isNotEmpty().isSubsetOf(BUILT.keySet());
    }

    private static Set<String> keys(String language) {
        Properties words = new Properties();
        for (String name : Set.of("words")) {
            try (Reader in = new InputStreamReader(
                    KioskBuiltWordsTest.class.getResourceAsStream(
                            "/fr/accueil/kiosk/" + name + "_" + language + ".properties"),
                    StandardCharsets.UTF_8)) {
                words.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return words.stringPropertyNames();
    }

    private static Set<String> names(Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toSet());
    }
}
