// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account;

import fr.accueil.backend.security.Grants;
import fr.accueil.backend.security.People;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.security.SignedIn;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The people who can sign in, by their accounts. */
@Component
public class Accounts implements People {

    private final AccountStore store;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Accounts(AccountStore store, PasswordEncoder passwords, Clock clock, PlatformTransactionManager transactions) {
        this.store = store;
        this.passwords = passwords;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The name of the person behind a login, or the login itself when it is not an account's. */
    public String nameOf(String login) {
        return store.nameOf(login).orElse(login);
    }

    /** Whether there is no account at all. */
    public boolean isEmpty() {
        return store.count() == 0;
    }

    public boolean has(String login) {
        return store.has(login);
    }

    /**
     * Makes an account of a first start, with a password of its own.
     *
     * @param site empty for all
     */
    public void add(String login, String name, String password, Role role, Optional<String> site) {
        String hash = passwords.encode(password);
        Grants grants = site.map(code -> Grants.at(code, role)).orElseGet(() -> Grants.everywhere(role));
        transaction.executeWithoutResult(
                status -> store.add(login, name, Optional.empty(), grants, hash, clock.instant()));
    }

    @Override
    public Optional<SignedIn> find(String login) {
        return store.find(login).filter(account -> !account.disabled()).map(Accounts::signedIn);
    }

    @Override
    public Optional<SignedIn> owner(String login) {
        return store.find(normal(login)).map(Accounts::signedIn);
    }

    private static String normal(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }

    /** A disabled account, one whose one-time password is over, and one of a provider look like none. */
    @Override
    public UserDetails loadUserByUsername(String login) {
        return store.find(normal(login))
                .filter(account -> !account.disabled() && account.provider().isEmpty())
                .filter(account -> account.password().opens(clock.instant()))
                .map(Accounts::signedIn)
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    @Override
    public boolean enter(SignedIn person) {
        return store.signedIn(person.login(), person.epoch(), clock.instant());
    }

    @Override
    public UserDetails updatePassword(UserDetails user, @Nullable String hash) {
        if (hash == null || !store.upgrade(user.getUsername(), String.valueOf(user.getPassword()), hash)) {
            return user;
        }
        return find(user.getUsername()).map(UserDetails.class::cast).orElse(user);
    }

    static SignedIn signedIn(Account account) {
        return new SignedIn(
                account.login(),
                account.name(),
                account.grants(),
                account.password().hash(),
                account.epoch(),
                account.mustChoose());
    }
}
