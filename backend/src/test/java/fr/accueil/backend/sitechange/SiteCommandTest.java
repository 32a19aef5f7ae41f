// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;

class SiteCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return SiteCommand.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("ours.yaml"), text);
    }

    private static String workshop() throws IOException {
        return new ClassPathResource("sites/workshop.yaml").getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void a_right_file_is_summed_up() throws IOException {
        assertThat(run("check", file(workshop()).toString())).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Atelier (workshop): 2 services, 2 queues, 3 counters", "fr, en", "Nothing is wrong.");
    }

    @Test
    void a_mistake_is_named_with_its_place_and_the_command_fails() throws IOException {
        assertThat(run("check", file(workshop().replace("queue: B", "queue: Z")).toString()))
                .isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("ours.yaml, line ", "services[2].queue");
        assertThat(out.size()).isZero();
    }

    @Test
    void a_words_file_beside_it_is_looked_at_too() throws IOException {
        Files.writeString(folder.resolve("ours.ar.yaml"), "Nulle part: لا\n");

        assertThat(run(
                        "check",
                        file(workshop().replace("[fr, en]", "[fr, en, ar]")).toString()))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("ours.ar.yaml, line 1");
    }

    @Test
    void a_file_that_is_not_there_and_a_command_that_is_none_are_explained() {
        assertThat(run("check", folder.resolve("none.yaml").toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("there is no such file");
        assertThat(run("checks")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("./accueil site check FILE");
        assertThat(run("--help")).isZero();
    }
}
