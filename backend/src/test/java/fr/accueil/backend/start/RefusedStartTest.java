// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accueil.Accueil;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A start that cannot go on says why in a sentence, says what to do, and ends. Its settings are given as options. */
@ExtendWith(OutputCaptureExtension.class)
class RefusedStartTest {

    @TempDir
    Path folder;

    private CapturedOutput output;

    @BeforeEach
    void read(CapturedOutput written) {
        this.output = written;
    }

    /** A start that failed has silenced them, and here another follows in the same process. */
    @AfterEach
    void let_the_logs_speak_again() {
        LoggingSystem logging = LoggingSystem.get(getClass().getClassLoader());
        StartChecks.PRINT_TRACES.forEach(name -> logging.setLogLevel(name, null));
    }

    @Test
    void a_real_server_never_becomes_a_demonstration() {
        String database = "ACCUEIL_DB_URL=jdbc:h2:mem:real-server;DB_CLOSE_DELAY=-1";
        server().run(options("ACCUEIL_ADMIN_PASSWORD=a-password-of-our-own", database))
                .close();
        assertRefused("that of a real server", "ACCUEIL_DEMO=false", "ACCUEIL_DEMO=true", database);
    }

    @Test
    void an_address_of_another_machine_is_named() {
        assertRefused("cannot listen on its address", "ACCUEIL_ADDRESS", "ACCUEIL_ADDRESS=192.0.2.1");
    }

    @Test
    void a_database_that_does_not_answer_is_named() throws IOException {
        assertRefused(
                "PostgreSQL does not answer",
                "Start PostgreSQL",
                "ACCUEIL_DB_URL=jdbc:postgresql://127.0.0.1:" + freePort() + "/accueil");
    }

    @Test
    void a_wrong_user_of_the_database_is_named() throws IOException, SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("log_min_messages", "fatal")
                        .start();
                Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role nologin_user nologin");
            assertRefused(
                    "PostgreSQL refuses the user or the password",
                    "ACCUEIL_DB_PASSWORD",
                    "ACCUEIL_DB_URL=jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres",
                    "ACCUEIL_DB_USER=nologin_user");
        }
    }

    @Test
    void a_data_folder_that_is_a_file_is_named() throws IOException {
        Files.writeString(folder.resolve("data"), "a file");
        assertRefused("is a file", "ACCUEIL_DATA");
    }

    @Test
    void a_data_folder_that_cannot_be_written_is_named() {
        // No user makes folders there, not even root.
        assertRefused("cannot be made", "ACCUEIL_DATA", "ACCUEIL_DATA=/proc/self/accueil");
        assertRefused("/proc/self", "ACCUEIL_DATA", "ACCUEIL_DATA=/proc/self");
    }

    @Test
    void files_that_are_missing_or_wrong_are_named() throws IOException {
        assertRefused("there is no such file", "docs/site-file.md", "ACCUEIL_SITE_FILE=nowhere.yaml");
        assertRefused(
                "The survey file nowhere.yaml cannot be read",
                "ACCUEIL_SURVEY_FILE",
                "ACCUEIL_SURVEY_FILE=nowhere.yaml");
        Path key = Files.createDirectory(folder.resolve("key"));
        assertRefused("The key file " + key + " cannot be read", "ACCUEIL_KEY_FILE", "ACCUEIL_KEY_FILE=" + key);
    }

    @Test
    void a_setting_of_the_wrong_kind_is_named() {
        assertRefused(
                "ACCUEIL_DB_URL cannot be used",
                "jdbc:postgresql://host:5432/accueil",
                "ACCUEIL_DB_URL=postgres://db/accueil");
    }

    private void assertRefused(String sentence, String remedy, String... settings) {
        int before = output.getAll().length();

        assertThatThrownBy(() -> server().run(options(settings)).close())
                .isInstanceOf(RuntimeException.class)
                .satisfies(failure -> assertThat(StartRefused.exitCode(failure)).isEqualTo(1));

        assertThat(output.getAll().substring(before))
                .contains(sentence)
                .contains(remedy)
                .contains("Accueil cannot start.")
                .doesNotContain("\tat ")
                .doesNotContain("Exception");
    }

    private static SpringApplication server() {
        SpringApplication server = new SpringApplication(Accueil.class);
        server.addInitializers(new StartChecks());
        return server;
    }

    /** @param settings each as NAME=value; the data folder is the test's own when none names it */
    private String[] options(String... settings) {
        Map<String, String> byName = new LinkedHashMap<>();
        Stream.concat(
                        Stream.of(
                                "ACCUEIL_PORT=0",
                                "ACCUEIL_ADDRESS=127.0.0.1",
                                "ACCUEIL_DATA=" + folder.resolve("data")),
                        Arrays.stream(settings))
                .forEach(setting -> byName.put(setting.substring(0, setting.indexOf('=')), "--" + setting));
        return byName.values().toArray(String[]::new);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
