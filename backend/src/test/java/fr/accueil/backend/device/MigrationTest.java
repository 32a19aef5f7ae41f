// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.device;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

class MigrationTest {

    @ParameterizedTest
    @EnumSource(Database.class)
    void the_data_of_the_first_version_is_migrated_and_its_kiosks_are_enrolled_again(Database database) {
        Hall hall = Hall.on(database);
        DataSource source = hall.bean(DataSource.class);
        Flyway first = old(source).target("1").load();
        first.clean();
        first.migrate();
        JdbcTemplate jdbc = hall.jdbc;
        jdbc.update("insert into old_schema.site (code, definition) values ('nantes', '')");
        jdbc.update(
                "insert into old_schema.device (id, site, kiosk, code_hash) values ('nantes/b', 'nantes', 'b', 'x')");

        old(source).load().migrate();

        assertThat(jdbc.queryForObject("select count(*) from old_schema.device where kind = 'KIOSK'", Integer.class))
                .isZero();
        assertThat(jdbc.queryForObject("select count(*) from old_schema.kiosk_visit", Integer.class))
                .isZero();
        assertThat(jdbc.queryForObject("select count(*) from old_schema.site", Integer.class))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_token_of_the_first_version_keeps_its_role_and_its_site(Database database) {
        Hall hall = Hall.on(database);
        DataSource source = hall.bean(DataSource.class);
        Flyway first = old(source).target("1").load();
        first.clean();
        first.migrate();
        hall.jdbc.update("insert into old_schema.site (code, definition) values ('nantes', '')");
        hall.jdbc.update("insert into old_schema.api_token (token_hash, name, role, site) values"
                + " ('x', 'Panneau', 'SCREEN', 'nantes'), ('y', 'Panneau', 'ADMIN', null)");

        old(source).load().migrate();

        assertThat(hall.jdbc.queryForList(
                        "select role from old_schema.api_token where scope is null and expires_at is null order by"
                                + " token_hash",
                        String.class))
                .containsExactly("SCREEN", "ADMIN");
    }

    private static FluentConfiguration old(DataSource source) {
        return Flyway.configure().dataSource(source).schemas(schema(source)).cleanDisabled(false);
    }

    /** H2 writes names in capitals. */
    private static String schema(DataSource source) {
        String product = new JdbcTemplate(source)
                .execute((java.sql.Connection connection) ->
                        connection.getMetaData().getDatabaseProductName());
        return "H2".equals(product) ? "OLD_SCHEMA" : "old_schema";
    }
}
