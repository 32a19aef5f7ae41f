// SPDX-License-Identifier: EUPL-1.2
package fr.accueil;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every count of every module has exactly the plural forms that CLDR gives for its language. */
class PluralsTest {

    static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(".."), 8)) {
            return all.filter(file -> file.toString().matches(".*/src/main/resources/.*_[a-z]{2}\\.properties"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_count_has_the_forms_of_its_language(Path file) throws IOException {
        String language = file.toString().replaceFirst(".*_([a-z]{2})\\.properties", "$1");

        words(file)
                .forEach((key, text) -> assertThat(forms((String) text))
                        .as("%s in %s", key, file)
                        .allMatch(formsOf(language)::equals));
    }

    @ParameterizedTest
    @MethodSource("files")
    void no_count_is_worded_by_intervals_which_only_fit_french(Path file) throws IOException {
        assertThat(words(file).values()).noneMatch(text -> text.toString().contains(",choice,"));
    }

    @Test
    void the_counts_are_found() throws IOException {
        long counted = 0;
        for (Path file : files()) {
            counted += words(file).values().stream()
                    .filter(text -> !forms((String) text).isEmpty())
                    .count();
        }
        assertThat(counted).isGreaterThan(80);
    }

    /** The forms of each plural of a sentence, without those for one number alone. */
    private static List<Set<String>> forms(String text) {
        MessagePattern pattern = new MessagePattern(text);
        List<Set<String>> found = new ArrayList<>();
        for (int at = 0; at < pattern.countParts(); at++) {
            Part part = pattern.getPart(at);
            if (part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.PLURAL) {
                found.add(selectors(pattern, at));
            }
        }
        return found;
    }

    private static Set<String> selectors(MessagePattern pattern, int start) {
        Set<String> selectors = new HashSet<>();
        int end = pattern.getLimitPartIndex(start);
        for (int at = start + 1; at < end; at++) {
            Part part = pattern.getPart(at);
            if (part.getType() == Part.Type.ARG_SELECTOR) {
                selectors.add(pattern.getSubstring(part));
            } else if (part.getType() == Part.Type.MSG_START) {
                at = pattern.getLimitPartIndex(at);
            }
        }
        selectors.removeIf(selector -> selector.startsWith("="));
        return selectors;
    }

    /** The forms of whole numbers that a hall can reach, and the form "other". */
    private static Set<String> formsOf(String language) {
        PluralRules rules = PluralRules.forLocale(Locale.of(language));
        return Stream.concat(Stream.of("other"), IntStream.range(0, 1_000).mapToObj(rules::select))
                .collect(Collectors.toSet());
    }

    private static Properties words(Path file) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            words.load(reader);
        }
        return words;
    }
}
