// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account;

import fr.accueil.backend.security.Grants;
import java.time.Instant;
import java.util.Optional;

/**
 * An account as it is kept.
 *
 * @param login small letters, never given to another person
 * @param name as colleagues see it
 * @param epoch goes on with each change that ends sign-ins
 * @param provider where the person signs in, in place of a password; empty for an account with one
 */
public record Account(
        String login,
        String name,
        Optional<String> mail,
        Grants grants,
        boolean disabled,
        int epoch,
        Password password,
        Optional<Instant> lastSignIn,
        Optional<String> provider) {

    /**
     * The password, without itself.
     *
     * @param hash as the encoder made it
     * @param oneTimeUntil set while it is one that the office gave
     * @param usedAt when a one-time password was used
     */
    record Password(String hash, Optional<Instant> oneTimeUntil, Optional<Instant> usedAt) {

        /** Whether it opens the account now. */
        boolean opens(Instant now) {
            return oneTimeUntil
                    .map(until -> usedAt.isEmpty() && until.isAfter(now))
                    .orElse(true);
        }

        @Override
        public String toString() {
            return "(a password)";
        }
    }

    /** As an administrator would write it. */
    public AccountDraft asDraft() {
        return new AccountDraft(login, name, mail.orElse(""), Optional.of(grants));
    }

    /** Whether the person can keep the accounts of all, also while every provider is away. */
    public boolean isActiveAdministrator() {
        return !disabled && provider.isEmpty() && grants.isAdministrator();
    }

    /** Until when a one-time password can be used, when the account has one that was not. */
    public Optional<Instant> oneTimeUntil() {
        return password.oneTimeUntil().filter(until -> password.usedAt().isEmpty());
    }

    /** Whether the person has yet to choose their own password. */
    public boolean mustChoose() {
        return password.oneTimeUntil().isPresent();
    }
}
