// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReferenceReaderTest {

    private static final String SHIFTED = "à&é\"'(-è_ç";

    @Property
    void whatever_is_shown_is_read_without_failing_and_fits(@ForAll String text) {
        assertThat(ReferenceReader.readings(text))
                .hasSizeLessThanOrEqualTo(10)
                .allSatisfy(reading -> assertThat(reading)
                        .isNotBlank()
                        .hasSizeLessThanOrEqualTo(ReferenceReader.LONGEST)
                        .isEqualTo(reading.strip())
                        .matches(all -> all.codePoints().noneMatch(Character::isISOControl)));
    }

    @Property
    void case_and_space_around_do_not_matter(@ForAll("codes") String code) {
        assertThat(ReferenceReader.readings(" \t" + code.toLowerCase(Locale.ROOT) + "\r\n"))
                .containsExactly(code);
    }

    @Property
    void digits_shifted_by_a_french_keyboard_are_restored(@ForAll("codes") String code) {
        StringBuilder typed = new StringBuilder();
        for (char character : code.toCharArray()) {
            typed.append(
                    character == '-'
                            ? ')'
                            : Character.isDigit(character) ? SHIFTED.charAt(character - '0') : character);
        }
        assertThat(ReferenceReader.readings(typed.toString())).contains(code);
    }

    @Property
    void the_code_is_found_at_the_end_of_a_link_and_in_its_question(@ForAll("codes") String code) {
        assertThat(ReferenceReader.reference("https://a.example/rdv/" + code + "/"))
                .contains(code);
        assertThat(ReferenceReader.reference("https://a.example/rdv/" + code + "?lang=fr#x"))
                .contains(code);
        assertThat(ReferenceReader.reference("https://a.example/rdv?lang=fr&Ref=" + code))
                .contains(code);
        assertThat(ReferenceReader.reference("https://a.example?id=" + code)).contains(code);
    }

    @Property
    void control_characters_are_as_if_they_were_not_there(@ForAll("codes") String code) {
        String strewn = "\u0002" + code.substring(0, 2) + "\u0000\u200b" + code.substring(2) + "\u001b";
        assertThat(ReferenceReader.reference(strewn)).contains(code);
    }

    @Example
    void a_text_with_digits_is_not_taken_for_a_shifted_one() {
        assertThat(ReferenceReader.readings("été-2030")).containsExactly("ÉTÉ-2030");
        assertThat(ReferenceReader.readings("x".repeat(121)))
                .hasSize(1)
                .isEqualTo(ReferenceReader.readings("X".repeat(121)))
                .allMatch(reading -> reading.length() == 14);
        assertThat(ReferenceReader.readings("https://a.example/%zz")).containsExactly("%ZZ");
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
