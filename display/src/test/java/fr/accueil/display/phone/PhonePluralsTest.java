// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.phone;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The plural forms that a phone's Intl.PluralRules uses; the browser and ICU follow the same rules of CLDR. */
class PhonePluralsTest {

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "ar", "es", "pt", "tr", "ru", "uk", "fa"})
    void every_language_has_the_forms_in_which_it_counts_people_and_no_other(String language) {
        Set<String> forms = Pattern.compile("\"ahead\\.(zero|one|two|few|many|other)\":")
                .matcher(file(language))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());

        assertThat(forms).isEqualTo(formsOf(language));
    }

    @ParameterizedTest
    @CsvSource({
        "uk, 1, людина перед вами",
        "uk, 2, людини перед вами",
        "uk, 5, людей перед вами",
        "uk, 11, людей перед вами",
        "uk, 21, людина перед вами",
        "uk, 22, людини перед вами",
        "ru, 1, человек перед вами",
        "ru, 3, человека перед вами",
        "ru, 5, человек перед вами",
        "ru, 11, человек перед вами",
        "ru, 22, человека перед вами",
        "ar, 1, شخص واحد قبلكم",
        "ar, 2, شخصان قبلكم",
        "ar, 3, أشخاص قبلكم",
        "ar, 11, شخصًا قبلكم",
        "ar, 100, شخص قبلكم",
        "tr, 1, kişi önünüzde",
        "fr, 1, personne avant vous",
        "en, 2, people before you"
    })
    void people_before_are_counted_as_each_language_does(String language, int people, String said) {
        String form = PluralRules.forLocale(Locale.of(language)).select(people);

        assertThat(file(language)).contains("\"ahead." + form + "\": \"" + said + "\"");
    }

    @Test
    void the_page_asks_by_the_form_of_its_language() {
        assertThat(file("phone.js", ""))
                .contains("'ahead.' + new Intl.PluralRules(root.lang).select(ahead)", "say('ahead.other')");
    }

    /** The forms of whole numbers that a hall can reach, and the one that every language has. */
    private static Set<String> formsOf(String language) {
        PluralRules rules = PluralRules.forLocale(Locale.of(language));
        return Stream.concat(Stream.of("other"), IntStream.range(0, 1_000).mapToObj(rules::select))
                .collect(Collectors.toSet());
    }

    private static String file(String language) {
        return file("words_" + language + ".json", language);
    }

    private static String file(String name, String why) {
        try (var in = PhonePluralsTest.class.getResourceAsStream("/META-INF/resources/phone/" + name)) {
            return new String(Objects.requireNonNull(in, why).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
