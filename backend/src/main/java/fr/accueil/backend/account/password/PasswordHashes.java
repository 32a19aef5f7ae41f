// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account.password;

import fr.accueil.backend.security.OneTimePassword;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The kinds of hashes; each hash says its kind in braces. */
public final class PasswordHashes {

    private static final String OWN = "hmac-bcrypt";
    private static final String ONE_TIME = "once";
    private static final PasswordEncoder ONCE = new OneTimeEncoder();
    private static final Pattern ONE_TIME_HASH = Pattern.compile("\\{once}[0-9a-f]{64}");

    private PasswordHashes() {}

    /** Hashes with the newest kind, and checks all. A hash of an earlier kind is to be replaced at a sign-in. */
    public static PasswordEncoder encoder() {
        return new DelegatingPasswordEncoder(
                OWN, Map.of(OWN, new WholePasswordEncoder(), ONE_TIME, ONCE, "bcrypt", new EarlierEncoder()));
    }

    /** The hash of a one-time password. */
    public static String of(OneTimePassword password) {
        return "{" + ONE_TIME + "}" + ONCE.encode(password.text());
    }

    /** Whether a text is the hash of a one-time password, by its form. */
    public static boolean isOfOneTime(String text) {
        return ONE_TIME_HASH.matcher(text).matches();
    }
}
