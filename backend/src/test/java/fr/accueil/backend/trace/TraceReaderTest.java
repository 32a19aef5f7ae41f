// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraceReaderTest {

    private static final String GOOD = "10,A,0,25,80,S1,SERVED";

    @TempDir
    Path folder;

    private Path file(String... lines) throws IOException {
        return Files.writeString(folder.resolve("trace.csv"), String.join("\n", lines) + "\n");
    }

    private TraceRow first(Path file) throws IOException, TraceException {
        try (TraceReader reader = new TraceReader(file)) {
            return reader.next();
        }
    }

    private record Said(int code, String out, String err) {}

    private static Said command(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = EvaluateWaits.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void a_row_tells_when_who_came_was_called_and_went() throws Exception {
        TraceRow row = first(file(Traces.HEADER, GOOD));
        assertThat(row.arrival()).isEqualTo(Instant.ofEpochSecond(10));
        assertThat(row.call()).contains(new TraceRow.Call(Instant.ofEpochSecond(25), "S1"));
        assertThat(row.ended()).isEqualTo(Instant.ofEpochSecond(80));
    }

    @Test
    void instants_other_orders_of_columns_and_quotes_are_understood() throws Exception {
        TraceRow row = first(file(
                "outcome,server,ended,called,class,service,arrival",
                "LEFT,,2026-11-26T09:05:00Z,,1,\"Titre\",2026-11-26T09:00:00Z"));
        assertThat(row.isServed()).isFalse();
        assertThat(row.service()).isEqualTo("Titre");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10,A,0,25,80,S1                | line 3: 6 cells
            -10,A,0,25,80,S1,SERVED        | line 3: arrival "-10"
            20,A,0,15,80,S1,SERVED         | line 3: called before the arrival
            20,A,0,25,24,S1,SERVED         | line 3: ended before the call
            20,A,0,,10,,LEFT               | line 3: ended before the arrival
            20,A,0,21,30,,LEFT             | line 3: a visitor who left was not called
            20,A,0,25,80,,SERVED           | line 3: "server" is empty
            20,A,x,25,80,S1,SERVED         | line 3: class must be a number
            20,A,0,25,80,S1,GONE           | line 3: outcome must be SERVED or LEFT
            5,A,0,25,80,S1,SERVED          | line 3: arrives before the row above
            20,A,0,25,9999999,S1,SERVED    | line 3: a visit of more than 7 days
            noon,A,0,25,80,S1,SERVED       | line 3: arrival "noon"
            """)
    void a_row_that_cannot_be_is_named_with_its_line(String row, String sentence) throws Exception {
        Said said = command(file(Traces.HEADER, GOOD, row).toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).startsWith(sentence);
        assertThat(said.out()).isEmpty();
    }

    @Test
    void an_unknown_or_missing_column_is_named() throws Exception {
        assertThatThrownBy(() -> first(file("arrival,name"))).hasMessageContaining("unknown column \"name\"");
        assertThatThrownBy(() -> first(file("arrival,service"))).hasMessageContaining("\"class\" must be there once");
    }

    @Test
    void what_is_no_text_or_no_file_is_refused_with_a_sentence() throws Exception {
        Path bytes = Files.write(folder.resolve("picture.csv"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        assertThat(command(bytes.toString()).err()).contains("not UTF-8");
        assertThat(command(folder.resolve("none.csv").toString()).err()).contains("there is no file");
        assertThat(command(folder.toString()).code()).isEqualTo(2);
        assertThat(command(file("").toString()).code()).isEqualTo(2);
    }

    @Test
    void options_that_are_not_understood_are_named() {
        assertThat(command().err()).contains("name the file");
        assertThat(command("a.csv", "--train-until", "soon").err()).contains("not \"soon\"");
        assertThat(command("a.csv", "--head-start", "fast").err()).contains("not \"fast\"");
        assertThat(command("a.csv", "--what").err()).contains("\"--what\" is not understood");
        assertThat(command("a.csv", "--train-until").err()).contains("needs a value");
    }

    @Test
    void the_table_compares_the_forecast_with_the_plain_formulas() throws Exception {
        List<String> lines = Stream.concat(Stream.of(Traces.HEADER), Traces.lines(3, 1500, 4).stream())
                .toList();
        Said said = command(
                file(lines.toArray(String[]::new)).toString(), "--train-until", "30000", "--head-start", "2=90s");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("MAE", "Winkler", "Accueil", "LES", "HOL", "QL");
    }
}
