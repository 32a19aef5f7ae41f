// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account.password;

import fr.accueil.backend.security.OneTimePassword;
import fr.accueil.backend.security.key.Digest;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.AbstractValidatingPasswordEncoder;

/**
 * Hashes a one-time password, which is long and random: a plain digest is enough, and a thousand are made at once. Checking
 * one takes as long as checking any other, so that the time of an answer does not tell who has one.
 */
final class OneTimeEncoder extends AbstractValidatingPasswordEncoder {

    private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder();
    private final String any = bcrypt.encode(WholePasswordEncoder.digest(""));

    @Override
    protected String encodeNonNullPassword(String password) {
        return Digest.of(WholePasswordEncoder.digest(password));
    }

    @Override
    protected boolean matchesNonNull(String password, String hash) {
        boolean mayBe = OneTimePassword.isOne(password);
        String shown = mayBe ? WholePasswordEncoder.digest(password) : "";
        boolean spent = bcrypt.matches(shown, any);
        return mayBe && !spent && Digest.same(Digest.of(shown), hash);
    }
}
