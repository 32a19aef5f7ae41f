// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account;

import fr.accueil.backend.audit.Audit;
import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.audit.AuditEntry;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Permission;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What administrators do with people who have signed in at a provider and wait for an account. */
@Component
public class WaitingCommands {

    private final WaitingStore waiting;
    private final AccountStore store;
    private final ProviderAccounts accounts;
    private final DraftCheck check;
    private final Audit audit;
    private final TransactionTemplate transaction;

    WaitingCommands(
            WaitingStore waiting,
            AccountStore store,
            ProviderAccounts accounts,
            DraftCheck check,
            Audit audit,
            PlatformTransactionManager transactions) {
        this.waiting = waiting;
        this.store = store;
        this.accounts = accounts;
        this.check = check;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Those who wait, the first first. */
    public List<WaitingPerson> all(Actor administrator) {
        administrator.requireEverywhere(Permission.MANAGE_ACCOUNTS);
        return waiting.all();
    }

    /** Makes the account of a person who waits, with roles given by hand. */
    public AccountAnswer<Account> admit(Actor administrator, String id, AccountDraft written) {
        administrator.requireEverywhere(Permission.MANAGE_ACCOUNTS);
        AccountDraft draft = DraftCheck.tidied(written);
        List<AccountFault> faults = check.faults(draft);
        return faults.isEmpty() ? alone(() -> admitted(administrator, id, draft)) : new AccountAnswer.Refused<>(faults);
    }

    private AccountAnswer<Account> admitted(Actor administrator, String id, AccountDraft draft) {
        Optional<WaitingPerson> person = waiting.find(id);
        if (person.isEmpty()) {
            return AccountAnswer.refused(AccountFault.WAITS_NO_MORE);
        }
        if (store.has(draft.login())) {
            return AccountAnswer.refused(AccountFault.LOGIN_TAKEN);
        }
        waiting.remove(id);
        return AccountAnswer.done(
                accounts.add(administrator.name(), draft, person.get().person()));
    }

    /** Forgets a person who waits; they wait again when they sign in again. */
    public AccountAnswer<WaitingPerson> dismiss(Actor administrator, String id) {
        administrator.requireEverywhere(Permission.MANAGE_ACCOUNTS);
        return alone(() -> {
            Optional<WaitingPerson> person = waiting.find(id);
            if (person.isEmpty() || !waiting.remove(id)) {
                return AccountAnswer.refused(AccountFault.WAITS_NO_MORE);
            }
            String provider = person.get().person().provider();
            audit.append(AuditEntry.of(AuditAction.WAITING_DISMISSED, administrator.name(), "SIGN-ON/" + provider));
            return AccountAnswer.done(person.get());
        });
    }

    private <T> AccountAnswer<T> alone(Supplier<AccountAnswer<T>> work) {
        return Objects.requireNonNull(transaction.execute(status -> {
            store.lock();
            return work.get();
        }));
    }
}
