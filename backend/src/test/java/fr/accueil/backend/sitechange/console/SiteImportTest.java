// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange.console;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.audit.AuditEntry;
import fr.accueil.backend.console.Terminal;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.WrittenAudit;
import fr.accueil.backend.time.SystemClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** {@code ./accueil site export} and {@code import} on the database of a stopped server. */
@ParameterizedClass
@EnumSource(Database.class)
class SiteImportTest {

    @Parameter
    private Database database;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String url = "";
    private Optional<String> answer = Optional.empty();
    private JdbcTemplate jdbc;

    @BeforeEach
    void a_server_that_was_started_once() throws IOException {
        url = database.emptyUrl();
        Flyway.configure()
                .dataSource(url, database.user(), "")
                .locations("db/migration", "db/" + database.name().toLowerCase(Locale.ROOT))
                .load()
                .migrate();
        jdbc = new JdbcTemplate(new DriverManagerDataSource(url, database.user(), ""));
    }

    private int site(String... arguments) {
        out.reset();
        err.reset();
        return SiteCommand.run(
                List.of(arguments),
                Map.of("ACCUEIL_DB_URL", url, "ACCUEIL_DB_USER", database.user()),
                SystemClock.get(),
                Locale.ENGLISH,
                new Terminal(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        question -> answer));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private int versions() {
        return jdbc.queryForObject("select count(*) from site_version where site = 'nantes'", Integer.class);
    }

    /** The file of the site in force, with its clock on another island. */
    private String changed() throws IOException {
        Path files = folder.resolve("taken");
        assertThat(site("export", "nantes", files.toString())).as(err()).isZero();
        assertThat(files.resolve("nantes.ar.yaml")).isRegularFile();
        Path file = files.resolve("nantes.yaml");
        String text = Files.readString(file).replace("zone: Europe/Paris", "zone: Indian/Reunion");
        return Files.writeString(file, "# Ours.\n" + text).toString();
    }

    @Test
    void what_was_taken_away_and_not_changed_changes_nothing_when_it_is_brought_back() {
        Path files = folder.resolve("taken");
        assertThat(site("export", "nantes", files.toString())).as(err()).isZero();

        assertThat(site("import", files.resolve("nantes.yaml").toString(), "--apply"))
                .as(err())
                .isZero();

        assertThat(out()).contains("changes nothing");
        assertThat(versions()).isEqualTo(1);
    }

    @Test
    void a_changed_file_is_only_shown_until_somebody_says_yes() throws IOException {
        String file = changed();
        for (Optional<String> typed : List.of(Optional.<String>empty(), Optional.of("n"), Optional.of("perhaps"))) {
            answer = typed;
            assertThat(site("import", file)).as(err()).isZero();
            assertThat(out())
                    .contains("What would change in nantes, compared with version 1", "~ site.zone")
                    .contains(typed.isEmpty() ? "--apply" : "Nothing is changed.");
        }
        assertThat(versions()).isEqualTo(1);
        answer = Optional.of(" Y ");
        assertThat(site("import", file)).as(err()).isZero();
        assertThat(out()).contains("Version 2 of nantes is in force.");
    }

    @Test
    void what_is_applied_is_a_version_with_its_reason_an_event_and_an_entry_of_the_audit() throws IOException {
        String file = changed();
        WrittenAudit audit = new WrittenAudit(jdbc);

        assertThat(site("import", file, "--reason", "The new\tbuilding", "--apply"))
                .as(err())
                .isZero();

        assertThat(jdbc.queryForMap("select made_by, reason, state from site_version where number = 2")
                        .values())
                .containsExactly("(command-line)", "The new building", "APPLIED");
        assertThat(jdbc.queryForObject("select definition from site_version where number = 2", String.class))
                .startsWith("# Ours.");
        AuditEntry entry = audit.of(AuditAction.SITE_CHANGED).getFirst();
        assertThat(entry.actor()).isEqualTo(AuditEntry.COMMAND_LINE);
        assertThat(entry.site()).contains("nantes");
        assertThat(entry.after().orElseThrow())
                .contains("reason: The new building", "site.zone: Europe/Paris → Indian/Reunion");
        String changes = "select count(*) from ticket_event where site = 'nantes' and type = 'SITE_CHANGED'";
        assertThat(jdbc.queryForObject(changes, Integer.class)).isEqualTo(1);
    }

    @Test
    void what_is_taken_away_is_written_to_the_audit_and_replaces_no_file() throws IOException {
        assertThat(site("export", "nantes")).isEqualTo(2);
        assertThat(err()).contains("several files", "nantes.yaml", "name a folder");
        assertThat(site("export", "lyon")).isEqualTo(2);
        assertThat(err()).contains("no site lyon. Its sites: nantes");
        WrittenAudit audit = new WrittenAudit(jdbc);
        Files.writeString(folder.resolve("nantes.ar.yaml"), "mine");

        assertThat(site("export", "nantes", folder.toString())).isEqualTo(2);

        assertThat(err()).contains("nantes.ar.yaml is there already");
        assertThat(folder.resolve("nantes.yaml")).doesNotExist();
        assertThat(audit.of(AuditAction.EXPORTED))
                .extracting(AuditEntry::actor)
                .containsExactly(AuditEntry.COMMAND_LINE);
    }

    @Test
    void the_file_of_a_site_that_this_server_does_not_have_yet_adds_it_when_somebody_says_so() throws IOException {
        Path file = Files.copy(Path.of("src/test/resources/sites/workshop.yaml"), folder.resolve("workshop.yaml"));

        assertThat(site("import", file.toString())).isZero();
        assertThat(out()).contains("This server has no site workshop yet. It would be added: Workshop.", "--apply");
        assertThat(site("export", "workshop")).isEqualTo(2);
        assertThat(err()).contains("This server has no site workshop. Its sites: nantes. Nothing is changed.");

        assertThat(site("import", file.toString(), "--apply")).as(err()).isZero();

        assertThat(out()).contains("The site workshop is added");
        assertThat(site("export", "workshop")).isZero();
        assertThat(out()).isEqualTo(Files.readString(file));
        assertThat(jdbc.queryForList("select action from audit where site = 'workshop'", String.class))
                .contains(AuditAction.SITE_CREATED.name());
    }

    @Test
    void a_database_of_an_earlier_version_is_not_touched() throws IOException {
        url = database.emptyUrl();
        Flyway.configure()
                .dataSource(url, database.user(), "")
                .locations("db/migration", "db/" + database.name().toLowerCase(Locale.ROOT))
                .target("24")
                .load()
                .migrate();

        assertThat(site("export", "nantes")).isEqualTo(2);

        assertThat(err()).contains("another version");
    }
}
