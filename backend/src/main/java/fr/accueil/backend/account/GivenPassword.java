// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account;

import fr.accueil.backend.security.OneTimePassword;
import java.time.Instant;
import java.util.Optional;

/**
 * A one-time password, to be handed to its person now: it is not kept.
 *
 * @param until when it can be used no more
 */
public record GivenPassword(String login, String name, Optional<String> mail, OneTimePassword password, Instant until) {

    /** It holds a secret. */
    @Override
    public String toString() {
        return "a one-time password of " + login;
    }
}
