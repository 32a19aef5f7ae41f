// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accueil.backend.configuration.DemonstrationSettings;
import fr.accueil.backend.start.StartRefused;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import java.net.UnknownHostException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

@ParameterizedClass
@EnumSource
class DatabaseKindTest {

    private final PasswordEncoder passwords = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final JdbcTemplate jdbc;

    DatabaseKindTest(Database database) {
        this.jdbc = Hall.on(database).jdbc;
    }

    @BeforeEach
    @AfterEach
    void forget_all_accounts() {
        jdbc.update("delete from account");
        jdbc.update("delete from setting where name = 'database-kind'");
    }

    @Test
    void a_database_remembers_that_it_is_a_demonstration() throws Exception {
        start(true);
        account("admin", "demonstration");
        assertThat(start(true).hadAccounts()).isTrue();
        refused(false, "that of a demonstration");
    }

    @Test
    void a_database_remembers_that_it_is_real() throws Exception {
        assertThat(start(false).hadAccounts()).isFalse();
        account("admin", "a password of our own");
        start(false);
        refused(true, "that of a real server");
    }

    @Test
    void it_stays_a_demonstration_when_its_passwords_are_changed_later() throws Exception {
        start(true);
        account("admin", "a password of our own");
        refused(false, "that of a demonstration");
    }

    @Test
    void a_demonstration_of_the_first_version_is_known_by_its_passwords() throws Exception {
        account("admin", "given at its first start");
        account("responsable", "demonstration");
        refused(false, "that of a demonstration");
        start(true);
    }

    @Test
    void a_real_server_of_the_first_version_is_known_by_its_passwords() throws Exception {
        account("admin", "a password of our own");
        account("agent", "another");
        refused(true, "that of a real server");
        start(false);
    }

    @Test
    void a_first_start_that_failed_may_be_followed_by_one_of_the_other_kind() throws Exception {
        start(true);
        start(false);
        account("admin", "a password of our own");
        refused(true, "that of a real server");
    }

    private DatabaseKind start(boolean demonstration) throws UnknownHostException {
        return new DatabaseKind(
                jdbc,
                passwords,
                new Demonstration(
                        new DemonstrationSettings(demonstration, false, false, ""), GivenSettings.server("127.0.0.1")));
    }

    private void refused(boolean demonstration, String sentence) {
        assertThatThrownBy(() -> start(demonstration))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(sentence);
    }

    private void account(String login, String password) {
        jdbc.update(
                "insert into account (login, name, password_hash) values (?, ?, ?)",
                login,
                login,
                passwords.encode(password));
    }
}
