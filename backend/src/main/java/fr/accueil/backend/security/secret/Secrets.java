// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security.secret;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The only rules for secrets that people choose. */
public final class Secrets {

    /** Characters of a password. */
    public static final int LEAST_OF_A_PASSWORD = 12;
    /** Characters of a token or of a secret that signs: programs copy it, so that it may be long. */
    public static final int LEAST_OF_A_TOKEN = 20;
    /** Bytes of a password that its hash uses. */
    private static final int MOST_OF_A_PASSWORD = 72;

    private Secrets() {}

    /** What is wrong with a password, as the end of a sentence that begins with its name; nothing when it is good. */
    public static Optional<String> faultOfPassword(String password) {
        if (characters(password) < LEAST_OF_A_PASSWORD) {
            return Optional.of("is shorter than " + LEAST_OF_A_PASSWORD + " characters");
        }
        return password.getBytes(StandardCharsets.UTF_8).length > MOST_OF_A_PASSWORD
                ? Optional.of("is longer than " + MOST_OF_A_PASSWORD + " bytes")
                : Optional.empty();
    }

    /** The same of a token or of a secret that signs. */
    public static Optional<String> faultOfToken(String token) {
        return characters(token) < LEAST_OF_A_TOKEN
                ? Optional.of("is shorter than " + LEAST_OF_A_TOKEN + " characters")
                : Optional.empty();
    }

    private static int characters(String text) {
        return text.strip().codePointCount(0, text.strip().length());
    }
}
