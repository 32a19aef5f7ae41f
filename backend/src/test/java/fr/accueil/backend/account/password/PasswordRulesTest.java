// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cheval correct batterie agrafe",
                "un parapluie mouillé dans le couloir",
                "wK7#pLx2!vQz",
                "Trois pommes vertes sur un balcon",
                "la-tarte-de-tante-Odile",
                "ғɐŗ ñ ꙮ 漢字 ʘ x y",
                "xvqjfkzrtbnp"
            })
    void a_long_password_of_ones_own_needs_neither_digits_nor_signs(String password) {
        assertThat(PasswordRules.fault(password, "c.martin", "Camille Martin")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "motdepasse123,COMMON",
        "MotDePasse2024!,COMMON",
        "M0tdep@sse2026,COMMON",
        "Password1234!,COMMON",
        "P@ssw0rd2026,COMMON",
        "azertyuiop123,COMMON",
        "qwertyuiop[],COMMON",
        "Bonjour123456,COMMON",
        "bonjoursoleil1,COMMON",
        "Prefecture44!,COMMON",
        "demonstration,COMMON",
        "123456789012,COMMON",
        "1234567890123,COMMON",
        "1qaz2wsx3edc,COMMON",
        "Nantes44Nantes,COMMON",
        "soleilsoleil,REPEATED",
        "aaaaaaaaaaaa,REPEATED",
        "abcabcabcabc,REPEATED",
        "court,SHORT",
        "onze caract,SHORT",
        "Bienvenue à l'accueil de Nantes,HOLDS_PRODUCT",
        "c.martin aime les chats bleus,HOLDS_LOGIN",
        "la tarte de Camille est froide,HOLDS_NAME",
        "la tarte de CAMILLÉ est froide,HOLDS_NAME",
        "abcd-efgh-jkmn-pqrs,ONE_TIME",
        "'',EMPTY"
    })
    void what_is_easy_to_guess_is_refused_with_its_reason(String password, PasswordFault fault) {
        assertThat(PasswordRules.fault(password, "c.martin", "Camille Martin")).contains(fault);
    }

    @Test
    void a_password_of_ten_thousand_signs_and_one_with_the_end_of_a_line_are_refused() {
        assertThat(PasswordRules.fault("x7 é".repeat(2_500), "agent", "A")).contains(PasswordFault.LONG);
        assertThat(PasswordRules.fault("wK7#pLx2!vQz".repeat(11), "agent", "A")).contains(PasswordFault.LONG);
        assertThat(PasswordRules.fault("wK7#pLx2!\nvQz", "agent", "A")).contains(PasswordFault.SIGNS);
    }

    @Test
    void the_longest_password_has_128_characters_whatever_they_take() {
        String sign = "\uD83D\uDE00";
        assertThat(PasswordRules.fault(sign.repeat(7) + "wK7#pLx2!vQz" + "a b c d e".repeat(2), "agent", "A"))
                .isEmpty();
        assertThat(PasswordRules.fault("é".repeat(116) + "wK7#pLx2!vQz", "agent", "A"))
                .isEmpty();
        assertThat(PasswordRules.fault("é".repeat(117) + "wK7#pLx2!vQz", "agent", "A"))
                .contains(PasswordFault.LONG);
    }

    @Test
    void a_short_login_or_name_is_in_many_words_and_refuses_none() {
        assertThat(PasswordRules.fault("un parapluie mouillé", "ui", "Al Plu")).isEmpty();
    }
}
