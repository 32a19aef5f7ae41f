// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accueil.backend.simulation.DayPlan;
import fr.accueil.backend.simulation.SimulatedDay;
import fr.accueil.backend.simulation.SimulatedVisit;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraceDayTest {

    private static final String HEADER = "arrival,service,class,called,ended,server,outcome\n";

    @TempDir
    private Path folder;

    @Test
    void who_came_when_for_what_and_for_how_long_is_taken_from_the_trace() throws IOException {
        DayPlan day = read(HEADER + "10,a,0,30,90.5,s1,SERVED\n12,b,2,,100,,LEFT\n\n15,a,1,20,40,s2,SERVED\n");

        assertThat(day.visitors()).hasSize(3);
        assertThat(day.visitors().getFirst().arrival()).isEqualTo(Instant.parse("1970-01-01T00:00:10Z"));
        assertThat(day.visitors().getFirst().stops().getFirst().work()).isEqualTo(Duration.ofMillis(60_500));
        assertThat(day.visitors().get(1).patience()).isEqualTo(Duration.ofSeconds(88));
        assertThat(day.visitors().get(2).trafficClass()).isEqualTo(1);
        assertThat(day.counters()).hasSize(2);
    }

    @Test
    void instants_are_understood_as_well_as_seconds_and_columns_in_any_order() throws IOException {
        DayPlan day = read("outcome,server,ended,called,class,service,arrival\n"
                + "SERVED,s,2026-11-02T08:10:00Z,2026-11-02T08:05:00Z,0,a,2026-11-02T08:00:00Z\n");

        assertThat(day.opening()).isEqualTo(Instant.parse("2026-11-02T08:00:00Z"));
        assertThat(SimulatedDay.play(day)).extracting(SimulatedVisit::end).doesNotContainNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10,a,0,5,90,s,SERVED",
                "10,a,0,20,15,s,SERVED",
                "-1,a,0,20,25,s,SERVED",
                "NaN,a,0,20,25,s,SERVED",
                ",a,0,20,25,s,SERVED",
                "10,a,0,,25,s,SERVED",
                "10,a,0,20,25,s,GONE",
                "10,a,-1,20,25,s,SERVED",
                "10,a,0,soon,25,s,SERVED",
                "10,a,0,20,25,SERVED",
                "2026-99-99T00:00:00Z,a,0,20,25,s,SERVED"
            })
    void a_wrong_row_is_reported_with_its_line(String row) {
        assertThatThrownBy(() -> read(HEADER + row + "\n"))
                .isInstanceOf(CannotGoOn.class)
                .hasMessageContaining("trace.csv, line 2: ");
    }

    @Test
    void rows_out_of_order_and_wrong_columns_are_reported_with_their_line() {
        assertThatThrownBy(() -> read(HEADER + "10,a,0,20,25,s,SERVED\n9,a,0,20,25,s,SERVED\n"))
                .hasMessageContaining("line 3: ");
        assertThatThrownBy(() -> read("arrival,mood\n")).hasMessageContaining("line 1: unknown column \"mood\"");
        assertThatThrownBy(() -> read("")).hasMessageContaining("line 1: ");
        assertThatThrownBy(() -> read(HEADER)).hasMessageContaining("has no row");
        assertThatThrownBy(() -> TraceDay.read(folder.resolve("none.csv"))).hasMessageContaining("There is no file");
    }

    @Test
    void of_a_million_rows_the_first_day_is_read_and_no_more() throws IOException {
        Path file = folder.resolve("million.csv");
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write(HEADER);
            for (int i = 0; i < 1_000_000; i++) {
                writer.write(i * 60 + ",a,0," + (i * 60 + 5) + "," + (i * 60 + 50) + ",s,SERVED\n");
            }
        }

        assertThat(TraceDay.read(file).visitors()).hasSize(24 * 60 + 1);
    }

    @Test
    void a_day_larger_than_any_reception_is_refused() throws IOException {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int i = 0; i <= 20_000; i++) {
            rows.append(i).append(",a,0,").append(i).append(',').append(i + 1).append(",s,SERVED\n");
        }
        String text = rows.toString();

        assertThatThrownBy(() -> read(text)).hasMessageContaining("line 20002: more than 20000 visitors");
    }

    private DayPlan read(String text) throws IOException {
        return TraceDay.read(Files.writeString(folder.resolve("trace.csv"), text));
    }
}
