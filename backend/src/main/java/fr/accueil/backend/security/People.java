// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import java.util.Optional;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;

/** The people who can sign in. A password that may not be used now is that of no one here. */
public interface People extends UserDetailsService, UserDetailsPasswordService {

    /** The person of a login while the account is enabled, whatever their password is. */
    Optional<SignedIn> find(String login);

    /** The person of a login as it was typed, of any length and content, also while they cannot sign in. */
    Optional<SignedIn> owner(String login);

    /**
     * Notes that a person has shown the right password.
     *
     * @return whether they may come in: not when the account was changed or a one-time password was used meanwhile
     */
    boolean enter(SignedIn person);
}
