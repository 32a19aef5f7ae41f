// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What the guide tells the administrator of the database to do takes the last rights from the application's role. */
class AuditOwnerTest {

    private static final String INSERT = "insert into audit (number, at, action, actor, subject, kept_until)"
            + " values (nextval('audit_number'), current_timestamp, 'EXPORTED', 'agent', 'x', timestamp '%s')";

    private static JdbcTemplate administrator = new JdbcTemplate();
    private static JdbcTemplate application = new JdbcTemplate();

    @BeforeAll
    static void the_guide_is_followed_on_a_database_of_the_application() throws IOException, SQLException {
        administrator = Hall.on(Database.POSTGRESQL).jdbc;
        administrator.execute("create role accueil login");
        administrator.execute("create database guided owner postgres");
        as("postgres").execute("grant create, usage on schema public to accueil");
        application = as("accueil");
        DataSource source = application.getDataSource();
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration", "classpath:db/postgresql")
                .load()
                .migrate();
        as("postgres").execute(guide());
    }

    @AfterAll
    static void nothing_is_left_for_other_tests() {
        administrator.execute("drop database guided with (force)");
        administrator.execute("drop role accueil");
        administrator.execute("drop role accueil_audit");
    }

    private static JdbcTemplate as(String role) throws SQLException {
        String url = administrator.execute(
                (java.sql.Connection connection) -> connection.getMetaData().getURL());
        return new JdbcTemplate(
                new DriverManagerDataSource(url.replaceFirst("/postgres(\\?.*)?$", "/guided"), role, ""));
    }

    private static String guide() throws IOException {
        Matcher block =
                Pattern.compile("(?s)```sql\n(.*?)```").matcher(Files.readString(Path.of("..", "docs", "security.md")));
        assertThat(block.find()).as("the statements in docs/security.md").isTrue();
        return block.group(1);
    }

    @Test
    void entries_are_written_read_and_erased_when_they_are_old() {
        application.update(INSERT.formatted("2099-01-01"));
        application.update(INSERT.formatted("2020-01-01"));

        assertThat(application.update("delete from audit where kept_until <= current_timestamp"))
                .isEqualTo(1);
        assertThat(application.queryForObject("select count(*) from audit", Integer.class))
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop trigger audit_rows on audit",
                "alter table audit disable trigger audit_rows",
                "alter table audit disable trigger all",
                "alter table audit owner to accueil",
                "alter table audit drop column actor",
                "create or replace function audit_is_append_only() returns trigger language plpgsql as"
                        + " 'begin return old; end'",
                "drop function audit_is_append_only() cascade",
                "create rule quiet as on insert to audit do instead nothing",
                "create trigger another before insert on audit for each row execute function audit_is_append_only()",
                "set session_replication_role = replica",
                "update audit set actor = 'x'",
                "truncate audit",
                "delete from audit",
                "drop table audit",
                "set role accueil_audit"
            })
    void the_role_of_the_application_can_neither_edit_nor_unlock_it(String statement) {
        application.update(INSERT.formatted("2099-01-01"));

        assertThatThrownBy(() -> application.execute(statement)).isInstanceOf(DataAccessException.class);
    }
}
