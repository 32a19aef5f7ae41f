// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import fr.accueil.backend.security.key.Digest;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A password that the office gives to a person: it opens their account once, to choose their own.
 *
 * @param text four groups of four letters and digits that do not look alike: 80 bits
 */
public record OneTimePassword(String text) {

    /** How long it can be used. */
    public static final Duration LASTS = Duration.ofHours(72);

    private static final int GROUP = 4;
    private static final int LENGTH = 19;
    private static final Pattern FORM =
            Pattern.compile("[" + Digest.ALPHABET + "]{4}(-[" + Digest.ALPHABET + "]{4}){3}");

    /** @throws IllegalArgumentException when it has not that form */
    public OneTimePassword {
        if (!isOne(text)) {
            throw new IllegalArgumentException("a one-time password of another form");
        }
    }

    /** A new one. */
    public static OneTimePassword make() {
        return new OneTimePassword(String.join(
                "-", Digest.secret(GROUP), Digest.secret(GROUP), Digest.secret(GROUP), Digest.secret(GROUP)));
    }

    /** Whether a text has the form of one, of any length and content; small letters are read as capitals. */
    public static boolean isOne(@Nullable String text) {
        return text != null
                && text.length() <= LENGTH
                && FORM.matcher(text.toUpperCase(Locale.ROOT)).matches();
    }

    /** What a person typed, in capitals when it has the form of one; else as it is. */
    public static String canonical(String typed) {
        return isOne(typed) ? typed.toUpperCase(Locale.ROOT) : typed;
    }

    /** It is a secret. */
    @Override
    public String toString() {
        return "(a one-time password)";
    }
}
