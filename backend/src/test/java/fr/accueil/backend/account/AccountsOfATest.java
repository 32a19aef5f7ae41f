// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account;

import fr.accueil.backend.security.Grants;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Hall;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;

/** Accounts on the database of a test. */
public final class AccountsOfATest {

    private AccountsOfATest() {}

    /** With another encoder than the server's. */
    public static Accounts with(Hall hall, PasswordEncoder passwords) {
        return new Accounts(
                hall.bean(AccountStore.class), passwords, hall.clock, hall.bean(PlatformTransactionManager.class));
    }

    static AccountDraft draft(String login, Role role) {
        return new AccountDraft(login, "Name of " + login, "", Optional.of(Grants.everywhere(role)));
    }

    static AccountDraft draft(String login, Grants grants) {
        return new AccountDraft(login, "Name of " + login, "", Optional.of(grants));
    }
}
