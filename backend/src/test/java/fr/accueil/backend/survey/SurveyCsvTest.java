// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyCsvTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+33",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "|cmd",
                "%x",
                "=HYPERLINK(\"http://x\";\"y\")"
            })
    void what_a_spreadsheet_would_run_is_a_text_there(String formula) {
        assertThat(SurveyCsv.line(List.of(formula))).startsWith("\"'");
    }

    @Test
    void quotes_lines_and_semicolons_stay_in_their_cell() {
        assertThat(SurveyCsv.line(List.of("a;b", "dit \"oui\"", "deux\nlignes", "")))
                .isEqualTo("\"a;b\";\"dit \"\"oui\"\"\";\"deux\nlignes\";\"\"\r\n");
        assertThat(SurveyCsv.number(0.5)).isEqualTo("0,5000");
    }
}
