// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accueil.backend.account.Accounts;
import fr.accueil.backend.account.AccountsOfATest;
import fr.accueil.backend.account.password.PasswordHashes;
import fr.accueil.backend.security.GivenSettings;
import fr.accueil.backend.security.SignedIn;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What a first start leaves when it is cut short, and what the next one makes of it. */
@ParameterizedClass
@EnumSource
class FirstStartTest {

    private final PasswordEncoder passwords = PasswordHashes.encoder();
    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private final Hall hall;

    FirstStartTest(Database database) {
        this.hall = Hall.on(database);
    }

    @BeforeEach
    @AfterEach
    void forget_all_accounts() {
        hall.jdbc.update("delete from account");
    }

    @Test
    void a_demonstration_that_is_cut_short_makes_the_missing_people_at_its_next_start() {
        assertThatThrownBy(() -> start(true, cutAfter(2), terminal())).hasMessage("cut");
        assertThat(logins()).containsExactly("admin", "agent");

        start(true, passwords, terminal());

        assertThat(logins()).containsExactly("accueil", "admin", "agent", "agent2", "responsable");
        assertThat(hall.bean(Accounts.class).loadUserByUsername("responsable"))
                .isInstanceOfSatisfying(
                        SignedIn.class,
                        person -> assertThat(passwords.matches("demonstration", person.getPassword()))
                                .isTrue());
    }

    @Test
    void people_who_are_there_keep_their_name_and_their_password() {
        start(true, passwords, terminal());
        hall.jdbc.update("update account set name = 'Changed', password_hash = 'changed' where login = 'agent'");

        start(true, passwords, terminal());

        assertThat(hall.jdbc.queryForList(
                        "select name from account where password_hash = 'changed' and login = 'agent'", String.class))
                .containsExactly("Changed");
    }

    @Test
    void a_real_server_has_no_invented_people() {
        start(false, passwords, terminal());
        start(false, passwords, terminal());
        assertThat(logins()).containsExactly("admin");
    }

    @Test
    void the_password_of_an_administrator_is_printed_before_the_account_is_made_with_it() {
        assertThatThrownBy(() -> start(false, passwords, aTerminalThatIsCut())).hasMessage("cut");

        start(false, passwords, terminal());

        String password = terminal.toString(StandardCharsets.UTF_8).replaceAll("(?s).*password \"(.*?)\".*", "$1");
        assertThat(passwords.matches(
                        password,
                        hall.bean(Accounts.class).loadUserByUsername("admin").getPassword()))
                .isTrue();
    }

    private void start(boolean demonstration, PasswordEncoder encoder, PrintStream printed) {
        new FirstStart(
                        AccountsOfATest.with(hall, encoder),
                        GivenSettings.demonstration(demonstration),
                        GivenSettings.keyFile(""),
                        printed)
                .run(new DefaultApplicationArguments());
    }

    private List<String> logins() {
        return hall.jdbc.queryForList("select login from account order by login", String.class);
    }

    private PrintStream terminal() {
        return new PrintStream(terminal, true, StandardCharsets.UTF_8);
    }

    private PrintStream aTerminalThatIsCut() {
        return new PrintStream(terminal, true, StandardCharsets.UTF_8) {
            @Override
            public void println(String line) {
                throw new IllegalStateException("cut");
            }
        };
    }

    /** Ends the start when one more account is to be made. */
    private PasswordEncoder cutAfter(int accounts) {
        AtomicInteger made = new AtomicInteger();
        return new PasswordEncoder() {
            @Override
            public String encode(CharSequence password) {
                if (made.getAndIncrement() == accounts) {
                    throw new IllegalStateException("cut");
                }
                return passwords.encode(password);
            }

            @Override
            public boolean matches(CharSequence password, String hash) {
                return passwords.matches(password, hash);
            }
        };
    }
}
