// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The people who can sign in. */
@Component
public class Accounts implements UserDetailsService {

    private final AccountRows rows;
    private final PasswordEncoder passwords;

    Accounts(AccountRows rows, PasswordEncoder passwords) {
        this.rows = rows;
        this.passwords = passwords;
    }

    /** The name of the person behind a login, or the login itself when it is not an account's. */
    public String nameOf(String login) {
        return rows.findById(login).map(AccountRow::name).orElse(login);
    }

    boolean isEmpty() {
        return rows.count() == 0;
    }

    boolean has(String login) {
        return rows.existsById(login);
    }

    void add(String login, String name, String password, Role role, Optional<String> site) {
        rows.save(new AccountRow(login, name, passwords.encode(password), role, site.orElse(null)));
    }

    @Override
    public UserDetails loadUserByUsername(String login) {
        return rows.findById(login.strip().toLowerCase(Locale.ROOT))
                .map(AccountRow::signedIn)
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }
}
