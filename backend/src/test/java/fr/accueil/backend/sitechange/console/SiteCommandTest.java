// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange.console;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.console.Terminal;
import fr.accueil.backend.time.SystemClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;

class SiteCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return run(Locale.ENGLISH, arguments);
    }

    private int run(Locale language, String... arguments) {
        return SiteCommand.run(
                List.of(arguments),
                Map.of("ACCUEIL_DATA", folder.resolve("none").toString()),
                SystemClock.get(),
                language,
                new Terminal(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        question -> Optional.empty()));
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

    @Test
    void on_a_french_machine_the_mistake_is_said_in_french() throws IOException {
        assertThat(run(
                        Locale.FRANCE,
                        "check",
                        file(workshop().replace("queue: B", "queue: Z")).toString()))
                .isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("ours.yaml, ligne ", "«\u00a0Z\u00a0» n’est pas une file de ce site");
    }

    @Test
    void a_wrong_file_is_refused_before_any_server_is_asked() throws IOException {
        String bomb = "a: &a [x, x]\nb: &b [" + "*a, ".repeat(60) + "*a]\n";
        String ofALaterVersion = workshop().replace("site:\n", "site:\n  lifts: 2\n");
        for (String text : List.of(bomb, ofALaterVersion, "x".repeat(600_000), "x".repeat(3_000_000))) {
            err.reset();
            assertThat(run("import", file(text).toString(), "--apply")).isEqualTo(2);
            assertThat(err.toString(StandardCharsets.UTF_8)).startsWith(folder + "/ours.yaml, line ");
        }
        assertThat(run("import", file(ofALaterVersion).toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("site.lifts: is not a field here; known are code");
    }

    @Test
    void an_import_that_is_not_understood_shows_the_usage_and_one_without_a_server_says_what_to_name()
            throws IOException {
        String file = file(workshop()).toString();
        for (List<String> wrong : List.of(
                List.<String>of(),
                List.of(file, "more"),
                List.of("--reason", file),
                List.of(file, "--reason"),
                List.of("--now"))) {
            err.reset();
            List<String> arguments = new ArrayList<>(wrong);
            arguments.addFirst("import");
            run(arguments.toArray(String[]::new));
            assertThat(err.toString(StandardCharsets.UTF_8)).contains("Usage:", "./accueil site import FILE");
        }
        assertThat(run("import", file, "--reason", "x".repeat(301))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("more than 300 characters");
        assertThat(run("import", file)).isEqualTo(2);
        assertThat(run("export", "workshop")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("There is no database at", "ACCUEIL_DATA");
    }
}
