// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account;

import fr.accueil.backend.account.password.PasswordHashes;
import fr.accueil.backend.audit.Audit;
import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.audit.AuditEntry;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Demonstration;
import fr.accueil.backend.security.Grants;
import fr.accueil.backend.security.OneTimePassword;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.security.signin.SignIns;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What administrators do with accounts. Changes happen one after the other on all nodes, so that the last administrator
 * stays one; what was begun with the account as it was ends at once.
 */
@Component
public class AccountCommands {

    private final AccountStore store;
    private final DraftCheck check;
    private final SignIns signIns;
    private final Audit audit;
    private final Demonstration demonstration;
    private final Clock clock;
    private final TransactionTemplate transaction;

    AccountCommands(
            AccountStore store,
            DraftCheck check,
            SignIns signIns,
            Audit audit,
            Demonstration demonstration,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.check = check;
        this.signIns = signIns;
        this.audit = audit;
        this.demonstration = demonstration;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** All accounts, by their login. */
    public List<Account> all(Actor administrator) {
        administrator.requireEverywhere(Permission.MANAGE_ACCOUNTS);
        return store.all();
    }

    /** Makes an account with a one-time password. */
    public AccountAnswer<GivenPassword> create(Actor administrator, AccountDraft written) {
        return switch (createAll(administrator, List.of(written))) {
            case AccountAnswer.Done<List<GivenPassword>>(List<GivenPassword> all) -> AccountAnswer.done(all.getFirst());
            case AccountAnswer.Refused<List<GivenPassword>>(List<AccountFault> faults) ->
                new AccountAnswer.Refused<>(faults);
        };
    }

    /** Makes many accounts, or none when one of them is refused. */
    public AccountAnswer<List<GivenPassword>> createAll(Actor administrator, List<AccountDraft> written) {
        administrator.requireEverywhere(Permission.MANAGE_ACCOUNTS);
        List<AccountDraft> drafts = written.stream().map(DraftCheck::tidied).toList();
        List<AccountFault> faults = drafts.stream()
                .flatMap(draft -> check.faults(draft).stream())
                .distinct()
                .toList();
        return faults.isEmpty() ? alone(() -> addAll(administrator, drafts)) : new AccountAnswer.Refused<>(faults);
    }

    private AccountAnswer<List<GivenPassword>> addAll(Actor administrator, List<AccountDraft> drafts) {
        boolean twice = drafts.stream().map(AccountDraft::login).distinct().count() < drafts.size();
        if (twice || drafts.stream().anyMatch(draft -> store.has(draft.login()))) {
            return AccountAnswer.refused(AccountFault.LOGIN_TAKEN);
        }
        List<GivenPassword> given = new ArrayList<>();
        for (AccountDraft draft : drafts) {
            given.add(add(administrator.name(), draft));
        }
        return AccountAnswer.done(given);
    }

    private GivenPassword add(String by, AccountDraft draft) {
        Optional<String> mail = mail(draft);
        Grants grants = draft.grants().orElseThrow();
        GivenPassword given = given(draft.login(), draft.name(), mail);
        String hash = PasswordHashes.of(given.password());
        store.add(draft.login(), draft.name(), mail, grants, hash, clock.instant());
        store.oneTime(draft.login(), hash, given.until());
        audit.append(AuditEntry.of(AuditAction.ACCOUNT_CREATED, by, AccountWords.subject(draft.login()))
                .after(AccountWords.of(draft.name(), mail, grants)));
        return given;
    }

    private GivenPassword given(String login, String name, Optional<String> mail) {
        Instant until = clock.instant().plus(OneTimePassword.LASTS);
        return new GivenPassword(login, name, mail, OneTimePassword.make(), until);
    }

    /**
     * Changes name, address and roles. Other roles end the sign-ins of the person: open pages were made for the former
     * ones.
     *
     * @param shown the account as it was when the administrator began
     */
    public AccountAnswer<Account> change(Actor administrator, AccountDraft shown, AccountDraft written) {
        administrator.requireEverywhere(Permission.MANAGE_ACCOUNTS);
        AccountDraft draft =
                DraftCheck.tidied(new AccountDraft(shown.login(), written.name(), written.mail(), written.grants()));
        List<AccountFault> faults = check.faults(draft);
        return faults.isEmpty()
                ? with(shown.login(), account -> change(administrator, shown, account, draft))
                : new AccountAnswer.Refused<>(faults);
    }

    private AccountAnswer<Account> change(
            Actor administrator, AccountDraft shown, Account account, AccountDraft draft) {
        Grants grants = draft.grants().orElseThrow();
        if (!shown.equals(account.asDraft())) {
            return AccountAnswer.refused(AccountFault.CHANGED_MEANWHILE);
        }
        if (!grants.isAdministrator() && isLast(account)) {
            return AccountAnswer.refused(AccountFault.LAST_ADMINISTRATOR);
        }
        store.change(account.login(), draft.name(), mail(draft), grants);
        if (!grants.equals(account.grants())) {
            end(account.login());
        }
        audit.append(entry(AuditAction.ACCOUNT_CHANGED, administrator, account)
                .before(AccountWords.of(account))
                .after(AccountWords.of(draft.name(), mail(draft), grants)));
        return AccountAnswer.done(store.find(account.login()).orElseThrow());
    }

    /** Closes an account; its sign-ins end at once. It stays, because the past names it, and can be enabled again. */
    public AccountAnswer<Account> disable(Actor administrator, String login) {
        administrator.requireEverywhere(Permission.MANAGE_ACCOUNTS);
        return with(login, account -> {
            if (isLast(account)) {
                return AccountAnswer.refused(AccountFault.LAST_ADMINISTRATOR);
            }
            if (!account.disabled()) {
                store.disable(login, true);
                end(login);
                audit.append(entry(AuditAction.ACCOUNT_DISABLED, administrator, account));
            }
            return AccountAnswer.done(store.find(login).orElseThrow());
        });
    }

    /** Opens a disabled account again, with its password. */
    public AccountAnswer<Account> enable(Actor administrator, String login) {
        administrator.requireEverywhere(Permission.MANAGE_ACCOUNTS);
        return with(login, account -> {
            if (account.disabled()) {
                store.disable(login, false);
                audit.append(entry(AuditAction.ACCOUNT_ENABLED, administrator, account));
            }
            return AccountAnswer.done(store.find(login).orElseThrow());
        });
    }

    /** Gives a person a one-time password in place of the one they have; their sign-ins end. */
    public AccountAnswer<GivenPassword> newPassword(Actor administrator, String login) {
        administrator.requireEverywhere(Permission.MANAGE_ACCOUNTS);
        if (administrator.name().equals(login)) {
            return AccountAnswer.refused(AccountFault.IS_YOURS);
        }
        return with(login, account -> {
            if (account.provider().isPresent()) {
                return AccountAnswer.refused(AccountFault.OF_A_PROVIDER);
            }
            if (account.disabled()) {
                return AccountAnswer.refused(AccountFault.IS_DISABLED);
            }
            GivenPassword given = given(login, account.name(), account.mail());
            store.oneTime(login, PasswordHashes.of(given.password()), given.until());
            end(login);
            audit.append(entry(AuditAction.PASSWORD_RESET, administrator, account));
            return AccountAnswer.done(given);
        });
    }

    /** Signs a person out everywhere; gives how many sign-ins were open. */
    public AccountAnswer<Integer> endSignIns(Actor administrator, String login) {
        administrator.requireEverywhere(Permission.MANAGE_ACCOUNTS);
        return alone(() -> store.find(login)
                .map(account -> {
                    int ended = signIns.endAll(login);
                    if (ended > 0) {
                        audit.append(entry(AuditAction.SESSION_ENDED, administrator, account)
                                .before("sign-ins: " + ended));
                    }
                    return AccountAnswer.done(ended);
                })
                .orElseGet(() -> AccountAnswer.refused(AccountFault.UNKNOWN_ACCOUNT)));
    }

    private <T> AccountAnswer<T> with(String login, Function<Account, AccountAnswer<T>> work) {
        if (demonstration.hasPerson(login)) {
            return AccountAnswer.refused(AccountFault.OF_THE_DEMONSTRATION);
        }
        return alone(
                () -> store.find(login).map(work).orElseGet(() -> AccountAnswer.refused(AccountFault.UNKNOWN_ACCOUNT)));
    }

    private <T> AccountAnswer<T> alone(Supplier<AccountAnswer<T>> work) {
        return Objects.requireNonNull(transaction.execute(status -> {
            store.lock();
            return work.get();
        }));
    }

    private boolean isLast(Account account) {
        return account.isActiveAdministrator() && store.activeAdministrators() == 1;
    }

    private void end(String login) {
        store.nextEpoch(login);
        signIns.endAll(login);
    }

    private static Optional<String> mail(AccountDraft draft) {
        return Optional.of(draft.mail()).filter(mail -> !mail.isEmpty());
    }

    private static AuditEntry entry(AuditAction action, Actor by, Account account) {
        return AuditEntry.of(action, by.name(), AccountWords.subject(account.login()));
    }
}
