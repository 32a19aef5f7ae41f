// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.survey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.time.HalfDay;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class SurveyPassTest {

    private static final byte[] KEY = "a server".getBytes(StandardCharsets.UTF_8);

    private final SurveyPass pass =
            new SurveyPass("nantes", LocalDate.of(2030, 1, 1), HalfDay.MORNING, "ACC-INFO", "5-15", "only-this-one");

    @Test
    void a_pass_says_when_and_for_what_and_is_known_again() {
        assertThat(SurveyPass.read(pass.signed(KEY), KEY)).contains(pass);
    }

    @Test
    void a_pass_without_a_known_wait_is_a_pass() {
        SurveyPass unknown = new SurveyPass("nantes", LocalDate.of(2030, 1, 1), HalfDay.AFTERNOON, "", "", "x");

        assertThat(SurveyPass.read(unknown.signed(KEY), KEY)).contains(unknown);
    }

    @Test
    void a_pass_of_another_server_or_with_a_changed_letter_is_none() {
        String signed = pass.signed(KEY);

        assertThat(SurveyPass.read(signed, "another".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        for (int i = 0; i < signed.length() - 1; i++) {
            String changed = signed.substring(0, i) + (signed.charAt(i) == 'A' ? 'B' : 'A') + signed.substring(i + 1);
            assertThat(SurveyPass.read(changed, KEY)).as("letter " + i).isEmpty();
        }
    }

    @Test
    void what_is_no_pass_is_none() {
        String empty = Base64.getUrlEncoder().encodeToString(new byte[0]);
        for (String text : List.of("", ".", "a", "a.b", "é.é", empty + ".x", "x".repeat(5000) + ".y")) {
            assertThat(SurveyPass.read(text, KEY)).as(text).isEmpty();
        }
    }
}
