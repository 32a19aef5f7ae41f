// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account;

import fr.accueil.backend.account.ProviderVisit.RolesBy;
import fr.accueil.backend.audit.Audit;
import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.audit.AuditEntry;
import fr.accueil.backend.security.Demonstration;
import fr.accueil.backend.security.Grants;
import fr.accueil.backend.security.signin.SignIns;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The accounts of people who sign in at a provider. Each is bound to its person, and has no password here. */
@Component
public class ProviderAccounts {

    /** No password has this hash. */
    static final String NO_PASSWORD = "{provider}";

    /** More accounts than these are not made from claims. */
    static final int MOST = 5_000;

    private final AccountStore store;
    private final WaitingStore waiting;
    private final ProviderDrafts drafts;
    private final SignIns signIns;
    private final Audit audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ProviderAccounts(
            AccountStore store,
            WaitingStore waiting,
            DraftCheck check,
            Demonstration demonstration,
            SignIns signIns,
            Audit audit,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.waiting = waiting;
        this.drafts = new ProviderDrafts(check, login -> store.has(login) || demonstration.hasPerson(login));
        this.signIns = signIns;
        this.audit = audit;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A person has come: gives their account, makes one when the claims give a role, or lets them wait. */
    public ProviderAnswer come(ProviderVisit visit) {
        return Objects.requireNonNull(transaction.execute(status -> {
            store.lock();
            return store.find(visit.person())
                    .map(account -> known(account, visit))
                    .orElseGet(() -> unknown(visit));
        }));
    }

    private ProviderAnswer known(Account account, ProviderVisit visit) {
        if (account.disabled()) {
            return new ProviderAnswer.Disabled(Accounts.signedIn(account));
        }
        if (visit.rolesBy() != RolesBy.ALWAYS) {
            return new ProviderAnswer.Known(Accounts.signedIn(account));
        }
        Optional<Grants> claimed = drafts.grants(visit.draft());
        if (claimed.isEmpty()) {
            end(account.login());
            return new ProviderAnswer.NoRole(Accounts.signedIn(account));
        }
        if (!claimed.get().equals(account.grants())) {
            change(account, claimed.get());
        }
        return new ProviderAnswer.Known(
                Accounts.signedIn(store.find(account.login()).orElseThrow()));
    }

    private void change(Account account, Grants claimed) {
        store.change(account.login(), account.name(), account.mail(), claimed);
        end(account.login());
        audit.append(entry(AuditAction.ACCOUNT_CHANGED, account.login())
                .before(AccountWords.of(account))
                .after(AccountWords.of(account.name(), account.mail(), claimed)));
    }

    private ProviderAnswer unknown(ProviderVisit visit) {
        AccountDraft draft = drafts.of(visit.draft());
        if (visit.rolesBy() == RolesBy.HAND || draft.grants().isEmpty()) {
            return wait(visit, draft);
        }
        if (store.countBound() >= MOST) {
            return new ProviderAnswer.Full();
        }
        waiting.remove(visit.person());
        return new ProviderAnswer.Known(Accounts.signedIn(add(AuditEntry.SERVER, draft, visit.person())));
    }

    private ProviderAnswer wait(ProviderVisit visit, AccountDraft draft) {
        if (!visit.mayWait()) {
            return new ProviderAnswer.Unknown();
        }
        return waiting.put(visit.person(), draft, clock.instant())
                ? new ProviderAnswer.Waiting()
                : new ProviderAnswer.Full();
    }

    /**
     * Makes the account of a person, within a transaction that holds the lock of the accounts.
     *
     * @param draft judged, with grants
     */
    Account add(String by, AccountDraft draft, ProviderPerson person) {
        Optional<String> mail = Optional.of(draft.mail()).filter(address -> !address.isEmpty());
        Grants grants = draft.grants().orElseThrow();
        store.add(draft.login(), draft.name(), mail, grants, NO_PASSWORD, clock.instant());
        store.bind(draft.login(), person);
        audit.append(AuditEntry.of(AuditAction.ACCOUNT_CREATED, by, AccountWords.subject(draft.login()))
                .after(AccountWords.of(draft.name(), mail, grants, person.provider())));
        return store.find(draft.login()).orElseThrow();
    }

    private void end(String login) {
        store.nextEpoch(login);
        signIns.endAll(login);
    }

    private static AuditEntry entry(AuditAction action, String login) {
        return AuditEntry.of(action, AuditEntry.SERVER, AccountWords.subject(login));
    }
}
