// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.account.password.PasswordHashes;
import fr.accueil.backend.security.Grants;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class AccountMigrationTest {

    @ParameterizedTest
    @EnumSource(Database.class)
    void the_accounts_of_the_first_version_are_as_they_were(Database database) throws Exception {
        DataSource source = Hall.on(database).bean(DataSource.class);
        Flyway before = old(source).target("24").load();
        before.clean();
        before.migrate();
        try (var connection = source.getConnection()) {
            connection.setSchema(schema(source));
            JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            String hash = "{bcrypt}" + new BCryptPasswordEncoder().encode("a password of our own");
            jdbc.update("insert into site (code, definition) values ('nantes', '')");
            jdbc.update("insert into account values ('admin', 'Administration', ?, 'ADMIN', null)", hash);
            jdbc.update("insert into account values ('agent', 'Camille Martin', ?, 'AGENT', 'nantes')", hash);

            old(source).load().migrate();

            AccountStore store = new AccountStore(jdbc);
            assertThat(store.all()).extracting(Account::login).containsExactly("admin", "agent");
            Account admin = store.find("admin").orElseThrow();
            assertThat(admin.isActiveAdministrator()).isTrue();
            assertThat(admin.mustChoose()).isFalse();
            assertThat(PasswordHashes.encoder()
                            .matches("a password of our own", admin.password().hash()))
                    .isTrue();
            Account agent = store.find("agent").orElseThrow();
            assertThat(agent.name()).isEqualTo("Camille Martin");
            assertThat(agent.grants()).isEqualTo(Grants.at("nantes", Role.AGENT));
            connection.setSchema(database == Database.H2 ? "PUBLIC" : "public");
        }
        before.clean();
    }

    private static FluentConfiguration old(DataSource source) {
        return Flyway.configure().dataSource(source).schemas(schema(source)).cleanDisabled(false);
    }

    /** H2 writes names in capitals. */
    private static String schema(DataSource source) {
        String product = new JdbcTemplate(source)
                .execute((java.sql.Connection connection) ->
                        connection.getMetaData().getDatabaseProductName());
        return "H2".equals(product) ? "OLD_ACCOUNTS" : "old_accounts";
    }
}
