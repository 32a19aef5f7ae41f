// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.accueil.backend.account.password.PasswordHashes;
import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.audit.AuditEntry;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.OneTimePassword;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.security.SignedIn;
import fr.accueil.backend.security.signin.ClientMachine;
import fr.accueil.backend.security.signin.SignIns;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.support.WrittenAudit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class AccountRecoveryTest {

    private static final Actor ADMIN = new Actor("boss", Role.ADMIN, Optional.empty());
    private static final String HASH = PasswordHashes.of(OneTimePassword.make());

    private final Hall hall;
    private final AccountRecovery recovery;
    private final Accounts accounts;
    private final WrittenAudit written;

    AccountRecoveryTest(Database database) {
        this.hall = Hall.on(database);
        this.recovery = hall.bean(AccountRecovery.class);
        this.accounts = hall.bean(Accounts.class);
        this.written = new WrittenAudit(hall.jdbc);
    }

    @BeforeEach
    @AfterEach
    void forget_all_accounts() {
        hall.jdbc.update("delete from account");
        hall.jdbc.update("delete from sign_in");
        hall.jdbc.update("delete from setting where name = 'database-kind'");
    }

    @Test
    void a_lost_admin_comes_back_with_a_one_time_password_and_the_audit_tells() {
        accounts.add("admin", "Administration", "a lost password", Role.ADMIN, Optional.empty());
        SignIns signIns = hall.bean(SignIns.class);
        String token = signIns.begin("admin", 0, ClientMachine.UNKNOWN);

        assertThat(recovery.recover(Optional.empty(), HASH)).isEqualTo(new RecoveryAnswer.Done("admin", false));

        SignedIn admin = (SignedIn) accounts.loadUserByUsername("admin");
        assertThat(admin.mustChoose()).isTrue();
        assertThat(admin.passwordHash()).isEqualTo(HASH);
        assertThat(signIns.isOpen(SignIns.id(token))).isFalse();
        assertThat(written.entries())
                .extracting(AuditEntry::actor, AuditEntry::action, AuditEntry::subject)
                .containsExactly(tuple(AuditEntry.COMMAND_LINE, AuditAction.PASSWORD_RESET, "ACCOUNT/admin"));
    }

    @Test
    void a_house_without_an_administrator_gets_one() {
        accounts.add("agent", "Agent", "a password", Role.AGENT, Optional.empty());

        assertThat(recovery.recover(Optional.empty(), HASH)).isEqualTo(new RecoveryAnswer.Done("admin", true));

        assertThat(accounts.find("admin"))
                .hasValueSatisfying(
                        admin -> assertThat(admin.grants().isAdministrator()).isTrue());
    }

    @Test
    void a_disabled_administrator_is_enabled() {
        accounts.add("admin", "Administration", "a password", Role.ADMIN, Optional.empty());
        accounts.add("boss", "Boss", "a password", Role.ADMIN, Optional.empty());
        hall.bean(AccountCommands.class).disable(ADMIN, "admin");

        assertThat(recovery.recover(Optional.of("admin"), HASH)).isEqualTo(new RecoveryAnswer.Done("admin", false));

        assertThat(accounts.find("admin")).isPresent();
    }

    @Test
    void who_is_no_administrator_becomes_none_and_those_who_are_are_named() {
        accounts.add("boss", "Boss", "a password", Role.ADMIN, Optional.empty());
        accounts.add("agent", "Agent", "a password", Role.AGENT, Optional.empty());
        accounts.add("local", "Local", "a password", Role.ADMIN, Optional.of("salle"));

        for (Optional<String> login :
                List.of(Optional.<String>empty(), Optional.of("agent"), Optional.of("local"), Optional.of("nobody"))) {
            assertThat(recovery.recover(login, HASH))
                    .isEqualTo(new RecoveryAnswer.NoSuchAdministrator(List.of("boss")));
        }
        assertThat(accounts.has("admin")).isFalse();
    }

    @Test
    void a_demonstration_keeps_its_password() {
        hall.jdbc.update("insert into setting (name, text) values ('database-kind', 'demonstration')");
        accounts.add("admin", "Administration", "demonstration", Role.ADMIN, Optional.empty());

        assertThat(recovery.recover(Optional.empty(), HASH)).isEqualTo(new RecoveryAnswer.OfTheDemonstration());
        assertThat(accounts.find("admin").orElseThrow().mustChoose()).isFalse();
    }
}
