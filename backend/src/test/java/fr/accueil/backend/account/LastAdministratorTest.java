// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account;

import static fr.accueil.backend.account.AccountsOfATest.draft;
import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Grants;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.support.Simultaneously;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class LastAdministratorTest {

    private static final Actor ADMIN = new Actor("admin", Role.ADMIN, Optional.empty());

    private final Hall hall;
    private final AccountCommands commands;

    LastAdministratorTest(Database database) {
        this.hall = Hall.on(database);
        this.commands = hall.bean(AccountCommands.class);
    }

    @BeforeEach
    void an_office_with_one_administrator() {
        forget_all_accounts();
        hall.bean(Accounts.class).add("admin", "Administration", "a password of our own", Role.ADMIN, Optional.empty());
    }

    @AfterEach
    void forget_all_accounts() {
        hall.jdbc.update("delete from account");
    }

    @Test
    void the_last_administrator_stays_one() {
        created(draft("second", Grants.at("salle", Role.ADMIN)));
        Account admin = account("admin");

        assertThat(faults(commands.disable(ADMIN, "admin"))).containsExactly(AccountFault.LAST_ADMINISTRATOR);
        assertThat(faults(commands.change(ADMIN, admin.asDraft(), draft("admin", Role.MANAGER))))
                .containsExactly(AccountFault.LAST_ADMINISTRATOR);
        assertThat(faults(commands.change(ADMIN, admin.asDraft(), draft("admin", Grants.at("salle", Role.ADMIN)))))
                .containsExactly(AccountFault.LAST_ADMINISTRATOR);
        assertThat(account("admin")).isEqualTo(admin);
    }

    @Test
    void two_administrators_who_disable_each_other_at_the_same_moment_leave_one() {
        created(draft("second", Role.ADMIN));
        Actor second = new Actor("second", Role.ADMIN, Optional.empty());
        for (int round = 0; round < 5; round++) {
            Simultaneously.act(2, i -> i == 0 ? commands.disable(ADMIN, "second") : commands.disable(second, "admin"));

            assertThat(commands.all(ADMIN))
                    .filteredOn(Account::isActiveAdministrator)
                    .hasSize(1);
            commands.enable(ADMIN, "admin");
            commands.enable(ADMIN, "second");
        }
    }

    private void created(AccountDraft draft) {
        assertThat(commands.create(ADMIN, draft)).isInstanceOf(AccountAnswer.Done.class);
    }

    private Account account(String login) {
        return commands.all(ADMIN).stream()
                .filter(one -> one.login().equals(login))
                .findFirst()
                .orElseThrow();
    }

    private static List<AccountFault> faults(AccountAnswer<?> answer) {
        return answer instanceof AccountAnswer.Refused<?>(List<AccountFault> faults) ? faults : List.of();
    }
}
