// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account.password;

import fr.accueil.backend.security.OneTimePassword;
import fr.accueil.backend.security.key.ServerKey;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.AbstractValidatingPasswordEncoder;

/**
 * Hashes the whole of a password: bcrypt alone reads 72 bytes. What it gets is a digest made for this purpose only, so that
 * no digest that leaked elsewhere helps. One letter written in two ways in Unicode is one letter.
 */
final class WholePasswordEncoder extends AbstractValidatingPasswordEncoder {

    /** More is not hashed: no work for a stranger. In chars; {@link PasswordRules} counts characters. */
    static final int LONGEST = 2 * PasswordRules.LONGEST;

    private static final byte[] PURPOSE = "accueil password".getBytes(StandardCharsets.UTF_8);

    private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder();

    @Override
    protected String encodeNonNullPassword(String password) {
        if (password.length() > LONGEST) {
            throw new IllegalArgumentException("a password of " + password.length() + " characters");
        }
        return bcrypt.encode(digest(password));
    }

    @Override
    protected boolean matchesNonNull(String password, String hash) {
        return password.length() <= LONGEST && bcrypt.matches(digest(password), hash);
    }

    static String digest(String password) {
        String text = OneTimePassword.canonical(Normalizer.normalize(password, Normalizer.Form.NFKC));
        return Base64.getEncoder().encodeToString(ServerKey.mac(PURPOSE, text));
    }
}
