// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.csv;

import static fr.accueil.backend.csv.SpreadsheetCsv.ALL_QUOTED;
import static fr.accueil.backend.csv.SpreadsheetCsv.QUOTED_WHERE_NEEDED;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCsvTest {

    private static final List<String> ROW =
            List.of("Écart", "12,5", "", "a;b", "dit \"oui\"", "deux\nlignes", "« Permis »", "-3", "fin");

    @Test
    void a_table_is_written_byte_by_byte_as_it_was() {
        assertThat(QUOTED_WHERE_NEEDED.line(ROW))
                .isEqualTo("Écart;12,5;;\"a;b\";\"dit \"\"oui\"\"\";\"deux\nlignes\";« Permis »;'-3;fin\r\n");
        assertThat(QUOTED_WHERE_NEEDED.line(List.of("", "x"))).isEqualTo(";x\r\n");
        assertThat(QUOTED_WHERE_NEEDED.line(List.of(""))).isEqualTo("\r\n");
        assertThat(QUOTED_WHERE_NEEDED.line(List.of())).isEqualTo("\r\n");
        assertThat(ALL_QUOTED.line(ROW))
                .isEqualTo("\"Écart\";\"12,5\";\"\";\"a;b\";\"dit \"\"oui\"\"\";\"deux\nlignes\";\"« Permis »\";"
                        + "\"'-3\";\"fin\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "|cmd", "%x"})
    void what_a_spreadsheet_would_run_is_a_text_there(String formula) {
        assertThat(SpreadsheetCsv.harmless(formula)).isEqualTo("'" + formula);
    }

    @Test
    void no_other_part_guards_against_formulas_by_itself() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> text(file).contains("\"=+-@"))
                            .map(file -> file.getFileName().toString()))
                    .containsExactly("SpreadsheetCsv.java");
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
