// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account.console;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.account.AccountRecovery;
import fr.accueil.backend.account.Accounts;
import fr.accueil.backend.audit.AuditEntry;
import fr.accueil.backend.configuration.DataSettings;
import fr.accueil.backend.console.CannotBeDone;
import fr.accueil.backend.console.RunningServer;
import fr.accueil.backend.console.ServerRequests;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.support.WrittenAudit;
import fr.accueil.backend.time.SystemClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./accueil admin}, on a stopped server and beside a running one. */
class AdminCommandTest {

    @TempDir
    private Path data;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Hall hall = Hall.on(Database.H2);
    private final WrittenAudit written = new WrittenAudit(hall.jdbc);

    @BeforeEach
    @AfterEach
    void forget_all_accounts() {
        hall.jdbc.update("delete from account");
        hall.jdbc.update("delete from setting where name = 'database-kind'");
    }

    private String url() {
        return "jdbc:h2:file:" + data.toAbsolutePath().resolve("accueil");
    }

    private int command(String... arguments) {
        return AdminCommand.run(
                List.of(arguments),
                Map.of("ACCUEIL_DATA", data.toString()),
                SystemClock.get(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @Test
    void on_a_stopped_server_it_opens_the_database_itself() throws SQLException {
        Flyway.configure().dataSource(url(), "accueil", "").load().migrate();

        assertThat(command()).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .matches("(?s)New account \"admin\", one-time password \"[A-Z2-9]{4}(-[A-Z2-9]{4}){3}\": .*72 hours.*");
        try (var connection = DriverManager.getConnection(url(), "accueil", "");
                var rows = connection.createStatement().executeQuery("select actor, action from audit")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1) + " " + rows.getString(2))
                    .isEqualTo(AuditEntry.COMMAND_LINE + " ACCOUNT_CREATED");
        }
        assertThat(command("nobody")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Administrators of all sites: admin");
    }

    @Test
    void without_a_database_or_with_an_earlier_one_it_says_what_to_do() {
        assertThat(command()).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("There is no database at", "ACCUEIL_DATA");
        assertThat(data).isEmptyDirectory();

        err.reset();
        Flyway.configure().dataSource(url(), "accueil", "").target("24").load().migrate();
        assertThat(command()).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("another version");
    }

    @Test
    void a_login_of_another_form_is_refused_with_the_usage() {
        assertThat(command("'; drop table account --")).isEqualTo(2);
        assertThat(command("a", "b")).isEqualTo(2);
        assertThat(command("--help")).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("./accueil admin [LOGIN]");
    }

    @Test
    void a_running_server_answers_within_seconds_and_no_secret_lies_on_the_disk() throws IOException {
        hall.bean(Accounts.class).add("admin", "Administration", "a lost password", Role.ADMIN, Optional.empty());
        ServerRequests server = server();
        CompletableFuture<?> asked = CompletableFuture.supplyAsync(
                () -> AdminCommand.asked(new RunningServer(data, Duration.ofSeconds(20)), Optional.empty(), hash()));

        while (!asked.isDone()) {
            server.look();
        }

        assertThat(asked.join()).hasToString("Done[login=admin, made=false]");
        assertThat(data).isEmptyDirectory();
        assertThat(written.entries()).extracting(AuditEntry::actor).containsExactly(AuditEntry.COMMAND_LINE);
    }

    private static String hash() {
        return "{once}" + "0".repeat(64);
    }

    @Test
    void a_server_that_does_not_answer_leaves_nothing_behind() {
        RunningServer none = new RunningServer(data, Duration.ofMillis(300));

        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> AdminCommand.asked(none, Optional.empty(), hash())))
                .isInstanceOf(CannotBeDone.class)
                .hasMessageContaining("Stop it");
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void a_file_that_others_can_write_a_link_and_nonsense_are_not_heard() throws IOException {
        hall.bean(Accounts.class).add("admin", "Administration", "a password", Role.ADMIN, Optional.empty());
        ServerRequests server = server();
        String right = "admin\n" + hash() + "\n";
        request("A", "rw-rw-rw-", right);
        request("B", "rw-------", "admin\n{noop}known\n");
        request("C", "rw-------", "x".repeat(20_000));
        request("D", "rw-------", "'; drop\n" + hash() + "\n");
        Path elsewhere = Files.writeString(data.resolve("elsewhere"), right);
        Files.createSymbolicLink(data.resolve("admin-request-" + "E".repeat(26)), elsewhere);
        request("short", "rw-------", right);

        server.look();
        server.look();

        assertThat(hall.bean(Accounts.class).find("admin").orElseThrow().mustChoose())
                .isFalse();
        try (Stream<Path> left = Files.list(data)) {
            assertThat(left).containsExactly(elsewhere);
        }
    }

    @Test
    void what_an_earlier_command_left_is_deleted_at_the_start() throws IOException {
        hall.bean(Accounts.class).add("admin", "Administration", "a password", Role.ADMIN, Optional.empty());
        request("A", "rw-------", "admin\n" + hash() + "\n");

        server().look();

        assertThat(data).isEmptyDirectory();
        assertThat(hall.bean(Accounts.class).find("admin").orElseThrow().mustChoose())
                .isFalse();
    }

    private ServerRequests server() {
        return new ServerRequests(new DataSettings(data), List.of(new AdminRequests(hall.bean(AccountRecovery.class))));
    }

    private void request(String letter, String mode, String text) throws IOException {
        String name = letter.length() == 1 ? letter.repeat(26) : letter;
        Path file = Files.writeString(data.resolve("admin-request-" + name), text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    }
}
