// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account.password;

import java.nio.charset.StandardCharsets;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.AbstractValidatingPasswordEncoder;

/** Checks hashes of version 0.1.0, plain bcrypt. What follows 72 bytes is not ignored: such a password is wrong. */
final class EarlierEncoder extends AbstractValidatingPasswordEncoder {

    private static final int MOST_BYTES = 72;

    private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder();

    @Override
    protected String encodeNonNullPassword(String password) {
        return bcrypt.encode(password);
    }

    @Override
    protected boolean matchesNonNull(String password, String hash) {
        return password.length() <= MOST_BYTES
                && password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES
                && bcrypt.matches(password, hash);
    }
}
