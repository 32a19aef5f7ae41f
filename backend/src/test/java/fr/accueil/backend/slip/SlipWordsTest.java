// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlipWordsTest {

    private static final SlipWords FRENCH = SlipWords.in(Locale.FRENCH).orElseThrow();

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "es", "pt", "tr", "ru", "uk", "fa"})
    void every_language_says_all_that_the_french_slip_says(String language) {
        SlipWords words = SlipWords.in(Locale.of(language)).orElseThrow();

        assertThat(words.bundle().keySet()).isEqualTo(FRENCH.bundle().keySet());
        assertThat(words.text("number.line", "A042")).contains("A042").doesNotContain("{");
        assertThat(words.wait(new SlipData.Wait(10, 15, 20))).contains("10", "15");
        assertThat(words.wait(new SlipData.Wait(10, 10, 10))).containsOnlyOnce("10");
        assertThat(words.wait(new SlipData.Wait(0, 10, 15)))
                .as("no wait of 0 minutes is told")
                .contains("15")
                .doesNotContain("0 ", "10");
    }

    @Test
    void french_typography_is_kept() {
        FRENCH.bundle().keySet().stream()
                .filter(key -> !key.equals("issued"))
                .map(FRENCH::text)
                .forEach(text -> assertThat(text).doesNotContain("'").doesNotContainPattern("[^\u00a0][?!:;»]"));
    }

    @Test
    void a_regional_language_is_printed_in_its_language() {
        assertThat(SlipWords.in(Locale.CANADA).orElseThrow().text("number")).isEqualTo("Your number");
        assertThat(SlipWords.in(Locale.JAPANESE)).isEmpty();
    }
}
