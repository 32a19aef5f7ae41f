// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.it.support.Launch;
import fr.accueil.it.support.PackagedServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start that cannot go on says why in a sentence, says what to do, and ends. */
class StartIT {

    @TempDir
    Path folder;

    @Test
    void a_demonstration_never_becomes_a_real_server() {
        PackagedServer.in(folder).close();
        Launch.Ended ended = Launch.real(folder)
                .with("ACCUEIL_ADMIN_PASSWORD", "a-password-of-our-own")
                .end();
        refused(ended, "that of a demonstration", "another folder in ACCUEIL_DATA");
    }

    @Test
    void a_real_server_never_becomes_a_demonstration() {
        PackagedServer.in(folder, "--accueil.demo=false").close();
        refused(Launch.demonstration(folder).end(), "that of a real server", "ACCUEIL_DEMO=false");
    }

    @Test
    void a_data_folder_that_another_server_uses_is_left_to_it() {
        try (PackagedServer server = PackagedServer.in(folder)) {
            refused(Launch.demonstration(folder).end(), "used by another process", "ACCUEIL_DATA");
            assertThat(server.isRunning()).isTrue();
        }
    }

    @Test
    void a_port_that_is_taken_is_named() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(other.getLocalPort());
            refused(
                    Launch.demonstration(folder).with("ACCUEIL_PORT", port).end(),
                    "Port " + port + " is used by another program",
                    "ACCUEIL_PORT");
        }
    }

    @Test
    void an_address_of_another_machine_is_named() {
        refused(
                Launch.real(folder).with("ACCUEIL_ADDRESS", "192.0.2.1").end(),
                "cannot listen on its address",
                "ACCUEIL_ADDRESS");
    }

    @Test
    void a_database_that_does_not_answer_is_named() {
        refused(
                Launch.real(folder)
                        .with("ACCUEIL_DB_URL", "jdbc:postgresql://127.0.0.1:" + Launch.freePort() + "/accueil")
                        .end(),
                "PostgreSQL does not answer",
                "Start PostgreSQL");
    }

    @Test
    void a_wrong_user_of_the_database_is_named() throws IOException, SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("log_min_messages", "fatal")
                        .start();
                Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role nologin_user nologin");
            refused(
                    Launch.real(folder)
                            .with("ACCUEIL_DB_URL", "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres")
                            .with("ACCUEIL_DB_USER", "nologin_user")
                            .end(),
                    "PostgreSQL refuses the user or the password",
                    "ACCUEIL_DB_PASSWORD");
        }
    }

    @Test
    void a_data_folder_that_is_a_file_is_named() throws IOException {
        Files.writeString(folder.resolve("data"), "a file");
        refused(Launch.demonstration(folder).end(), "is a file", "ACCUEIL_DATA");
    }

    @Test
    void a_data_folder_that_cannot_be_written_is_named() {
        // No user makes folders there, not even root.
        refused(
                Launch.demonstration(folder)
                        .with("ACCUEIL_DATA", "/proc/self/accueil")
                        .end(),
                "cannot be made",
                "ACCUEIL_DATA");
        refused(Launch.demonstration(folder).with("ACCUEIL_DATA", "/proc/self").end(), "/proc/self", "ACCUEIL_DATA");
    }

    @Test
    void files_that_are_missing_or_wrong_are_named() throws IOException {
        refused(
                Launch.real(folder).with("ACCUEIL_SITE_FILE", "nowhere.yaml").end(),
                "there is no such file",
                "docs/site-file.md");
        refused(
                Launch.real(folder).with("ACCUEIL_SURVEY_FILE", "nowhere.yaml").end(),
                "The survey file nowhere.yaml cannot be read",
                "ACCUEIL_SURVEY_FILE");
        Files.createDirectory(folder.resolve("key"));
        refused(
                Launch.real(folder).with("ACCUEIL_KEY_FILE", "key").end(),
                "The key file key cannot be read",
                "ACCUEIL_KEY_FILE");
    }

    @Test
    void a_setting_of_the_wrong_kind_is_named() {
        refused(
                Launch.real(folder)
                        .with("ACCUEIL_DB_URL", "postgres://db/accueil")
                        .end(),
                "ACCUEIL_DB_URL cannot be used",
                "jdbc:postgresql://host:5432/accueil");
    }

    private static void refused(Launch.Ended ended, String sentence, String remedy) {
        assertThat(ended.output())
                .contains(sentence)
                .contains(remedy)
                .contains("Accueil cannot start.")
                .doesNotContain("\tat ")
                .doesNotContain("Exception");
        assertThat(ended.code()).as(ended.output()).isEqualTo(1);
    }
}
