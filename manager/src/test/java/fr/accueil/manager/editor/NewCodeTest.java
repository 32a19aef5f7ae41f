// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewCodeTest {

    @ParameterizedTest
    @CsvSource({"Dossier incomplet, dossier-incomplet", "À l’étage (2e), a-l-etage-2e", "مرحبا, x", "--, x"})
    void a_code_is_made_of_the_letters_and_digits_of_a_text(String text, String code) {
        assertThat(NewCode.of(text, Set.of())).isEqualTo(code);
    }

    @Test
    void a_code_that_is_taken_is_counted_on_and_none_is_too_long() {
        assertThat(NewCode.of("Autre", Set.of("autre", "autre-2"))).isEqualTo("autre-3");
        assertThat(NewCode.of("x".repeat(500), Set.of())).matches("[a-z0-9][a-z0-9-]{0,29}");
    }
}
