// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReferenceKeyTest {

    @Property
    void a_key_has_only_letters_and_digits_fits_and_is_its_own_key(@ForAll String text) {
        ReferenceKey.of(text)
                .ifPresent(key -> assertThat(key)
                        .hasSizeBetween(1, ReferenceKey.LONGEST)
                        .matches(all -> all.codePoints().allMatch(Character::isLetterOrDigit) || hasOtherNumbers(all))
                        .isEqualTo(ReferenceKey.of(key).orElseThrow()));
    }

    @Property
    void dashes_spaces_case_and_marks_make_no_difference(@ForAll("codes") String code) {
        String key = ReferenceKey.of(code).orElseThrow();
        assertThat(ReferenceKey.of(code.replace('-', '–').toLowerCase(Locale.ROOT)))
                .contains(key);
        assertThat(ReferenceKey.of("\u202a" + code.replace('-', ' ') + ".\u202c"))
                .contains(key);
        assertThat(ReferenceKey.of(code.replace("-", "\u00ad"))).contains(key);
    }

    @Example
    void the_digits_of_every_script_are_read() {
        List<Integer> zeros = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(character -> Character.getType(character) == Character.DECIMAL_DIGIT_NUMBER)
                .filter(character -> Character.digit(character, 10) == 0)
                .boxed()
                .toList();
        assertThat(zeros).hasSizeGreaterThan(60);
        for (int zero : zeros) {
            String typed =
                    "RDV-" + Character.toString(zero + 5) + Character.toString(zero) + Character.toString(zero + 9);
            assertThat(ReferenceKey.of(typed)).as(typed).contains("RDV509");
        }
    }

    @Example
    void words_before_a_reference_are_left_out_only_after_the_whole_text_was_tried() {
        assertThat(ReferenceKey.typed("Réf. : RDV-1")).containsExactly("REFRDV1", "RDV1");
        assertThat(ReferenceKey.typed("Référence n° 12")).containsExactly("REFERENCEN12", "12");
        assertThat(ReferenceKey.typed("RDV-1")).containsExactly("RDV1");
        assertThat(ReferenceKey.typed("RDV 1")).containsExactly("RDV1");
        assertThat(ReferenceKey.typed("REF-12")).containsExactly("REF12");
        assertThat(ReferenceKey.typed("Réf. : ")).containsExactly("REF");
        assertThat(ReferenceKey.typed(" : ")).isEmpty();
    }

    @Example
    void a_text_that_grows_beyond_a_reference_has_no_key() {
        assertThat(ReferenceKey.of("\ufdfa".repeat(120))).isEmpty();
        assertThat(ReferenceKey.of("ß".repeat(61))).isEmpty();
        assertThat(ReferenceKey.of("---")).isEmpty();
    }

    private static boolean hasOtherNumbers(String key) {
        return key.codePoints()
                .filter(character -> !Character.isLetterOrDigit(character))
                .allMatch(character -> Character.getType(character) == Character.OTHER_NUMBER
                        || Character.getType(character) == Character.LETTER_NUMBER);
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.strings()
                .withChars("ABCXYZ0123456789-")
                .ofMinLength(4)
                .ofMaxLength(40)
                .filter(code -> code.matches("[A-Z].*[0-9]"));
    }
}
