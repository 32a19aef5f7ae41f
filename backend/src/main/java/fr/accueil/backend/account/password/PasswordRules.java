// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account.password;

import fr.accueil.backend.security.OneTimePassword;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which passwords people may choose. ANSSI's and CNIL's recommendations of 2021 and 2022: length in place of kinds of
 * signs, a list of those that everybody uses, no change by the calendar.
 */
public final class PasswordRules {

    /** In characters. */
    public static final int LEAST = 12;
    /** In characters. */
    public static final int LONGEST = 128;

    /** A shorter part of a name is in many words. */
    private static final int TELLING = 4;

    private static final String PRODUCT = "accueil";
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APART = Pattern.compile("[^a-z0-9]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cn}]");

    private PasswordRules() {}

    /**
     * The first reason against a password.
     *
     * @param password of any length and content
     * @param login of the person
     * @param name of the person
     */
    public static Optional<PasswordFault> fault(String password, String login, String name) {
        if (password.isEmpty()) {
            return Optional.of(PasswordFault.EMPTY);
        }
        if (password.length() > WholePasswordEncoder.LONGEST || characters(password) > LONGEST) {
            return Optional.of(PasswordFault.LONG);
        }
        if (characters(password) < LEAST) {
            return Optional.of(PasswordFault.SHORT);
        }
        if (UNSEEN.matcher(password).find()) {
            return Optional.of(PasswordFault.SIGNS);
        }
        return OneTimePassword.isOne(password)
                ? Optional.of(PasswordFault.ONE_TIME)
                : known(plain(password), plain(login), plain(name));
    }

    /** What is easy to guess, of texts in plain small letters. */
    private static Optional<PasswordFault> known(String password, String login, String name) {
        if (holds(password, Stream.concat(Stream.of(login), parts(login)))) {
            return Optional.of(PasswordFault.HOLDS_LOGIN);
        }
        if (holds(password, parts(name))) {
            return Optional.of(PasswordFault.HOLDS_NAME);
        }
        if (password.contains(PRODUCT)) {
            return Optional.of(PasswordFault.HOLDS_PRODUCT);
        }
        if (CommonPasswords.isRepeated(password)) {
            return Optional.of(PasswordFault.REPEATED);
        }
        return CommonPasswords.isCommon(password) ? Optional.of(PasswordFault.COMMON) : Optional.empty();
    }

    private static boolean holds(String password, Stream<String> parts) {
        return parts.filter(part -> part.length() >= TELLING).anyMatch(password::contains);
    }

    private static Stream<String> parts(String text) {
        return Arrays.stream(APART.split(text));
    }

    private static int characters(String text) {
        return text.codePointCount(0, text.length());
    }

    /** In small letters without accents. */
    static String plain(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
