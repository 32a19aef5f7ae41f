// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LikenessTest {

    @Test
    void one_slip_in_a_word_is_forgiven_two_in_a_long_one() {
        assertThat(Likeness.of("permi", "permis")).isPositive();
        assertThat(Likeness.of("premis", "permis")).isPositive();
        assertThat(Likeness.of("renouvelemant", "renouvellement")).isPositive();
        assertThat(Likeness.of("pormos", "permis")).isZero();
    }

    @Test
    void short_words_and_numbers_are_taken_as_they_are() {
        assertThat(Likeness.of("apx", "aps")).isZero();
        assertThat(Likeness.of("58si", "48si")).isZero();
    }

    @Property
    void a_word_is_most_like_itself(@ForAll @AlphaChars @StringLength(min = 1, max = 12) String word) {
        assertThat(Likeness.of(word, word)).isEqualTo(1);
    }

    @Property
    void likeness_is_between_nothing_and_the_same(
            @ForAll @AlphaChars @StringLength(min = 1, max = 12) String typed,
            @ForAll @AlphaChars @StringLength(min = 1, max = 12) String known) {
        assertThat(Likeness.of(typed, known)).isBetween(0.0, 1.0);
    }

    @Property
    void the_beginning_of_a_word_is_no_slip(@ForAll @AlphaChars @StringLength(min = 4, max = 12) String word) {
        assertThat(Likeness.slips(word.substring(0, word.length() - 1), word)).isZero();
    }
}
