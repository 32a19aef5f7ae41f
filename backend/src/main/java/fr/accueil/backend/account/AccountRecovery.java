// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account;

import fr.accueil.backend.audit.Audit;
import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.audit.AuditEntry;
import fr.accueil.backend.security.Grants;
import fr.accueil.backend.security.OneTimePassword;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.security.signin.SignIns;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets the person at the server's machine back in as an administrator. A person there can change the data anyway. */
@Component
public class AccountRecovery {

    private static final String ADMIN = "admin";
    private static final String NAME = "Administration";
    private static final Grants EVERYWHERE = Grants.everywhere(Role.ADMIN);

    private final AccountStore store;
    private final SignIns signIns;
    private final Audit audit;
    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final TransactionTemplate transaction;

    AccountRecovery(
            AccountStore store,
            SignIns signIns,
            Audit audit,
            JdbcTemplate jdbc,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.signIns = signIns;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Gives an administrator a one-time password; a disabled one is enabled. Without a login it is {@code admin}, who is
     * made when there is no administrator at all.
     *
     * @param hash of the one-time password
     */
    public RecoveryAnswer recover(Optional<String> login, String hash) {
        return Objects.requireNonNull(transaction.execute(status -> {
            store.lock();
            return isDemonstration() ? new RecoveryAnswer.OfTheDemonstration() : recovered(login, hash);
        }));
    }

    private RecoveryAnswer recovered(Optional<String> login, String hash) {
        String wanted = login.orElse(ADMIN);
        Instant until = clock.instant().plus(OneTimePassword.LASTS);
        Optional<Account> account = store.find(wanted);
        if (account.filter(AccountRecovery::isAdministrator).isPresent()) {
            give(account.get(), hash, until);
            return new RecoveryAnswer.Done(wanted, false);
        }
        if (!wanted.equals(ADMIN) || store.activeAdministrators() > 0) {
            return new RecoveryAnswer.NoSuchAdministrator(administrators());
        }
        if (account.filter(one -> one.provider().isPresent()).isPresent()) {
            return new RecoveryAnswer.NoSuchAdministrator(administrators());
        }
        if (account.isPresent()) {
            store.change(ADMIN, account.get().name(), account.get().mail(), EVERYWHERE);
            give(account.get(), hash, until);
            return new RecoveryAnswer.Done(ADMIN, false);
        }
        store.add(ADMIN, NAME, Optional.empty(), EVERYWHERE, hash, clock.instant());
        store.oneTime(ADMIN, hash, until);
        audit.append(
                entry(AuditAction.ACCOUNT_CREATED, ADMIN).after(AccountWords.of(NAME, Optional.empty(), EVERYWHERE)));
        return new RecoveryAnswer.Done(ADMIN, true);
    }

    private void give(Account account, String hash, Instant until) {
        String login = account.login();
        if (account.disabled()) {
            store.disable(login, false);
            audit.append(entry(AuditAction.ACCOUNT_ENABLED, login));
        }
        store.oneTime(login, hash, until);
        store.nextEpoch(login);
        signIns.endAll(login);
        AuditEntry entry = entry(AuditAction.PASSWORD_RESET, login);
        audit.append(
                account.grants().equals(EVERYWHERE)
                        ? entry
                        : entry.before(AccountWords.of(account))
                                .after(AccountWords.of(account.name(), account.mail(), EVERYWHERE)));
    }

    /** Who comes in by a provider has no password here, and gets none. */
    private static boolean isAdministrator(Account account) {
        return account.provider().isEmpty() && account.grants().isAdministrator();
    }

    private List<String> administrators() {
        return store.all().stream()
                .filter(AccountRecovery::isAdministrator)
                .map(Account::login)
                .toList();
    }

    /** As fr.accueil.backend.security.DatabaseKind wrote it down. */
    private boolean isDemonstration() {
        return jdbc.queryForList("select text from setting where name = 'database-kind'", String.class)
                .contains("demonstration");
    }

    private static AuditEntry entry(AuditAction action, String login) {
        return AuditEntry.of(action, AuditEntry.COMMAND_LINE, AccountWords.subject(login));
    }
}
