// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/** The short reference of an event whose UID is too long to be one: always the same, and one that a person can type. */
public final class UidReference {

    /** Without I, L, O and U, which are read as others (Crockford). */
    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final int BITS = 5;

    private UidReference() {}

    /**
     * Three groups of four symbols, from 60 bits of a digest.
     *
     * @param uid of any length; case, spaces and invisible characters do not matter, so that it can be scanned too
     */
    public static String of(String uid) {
        byte[] digest = digest(visible(uid).toUpperCase(Locale.ROOT));
        StringBuilder reference = new StringBuilder(LENGTH + LENGTH / GROUP);
        long bits = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            bits = bits << Byte.SIZE | digest[i] & 0xff;
        }
        for (int i = 0; i < LENGTH; i++) {
            reference.append(i > 0 && i % GROUP == 0 ? "-" : "");
            reference.append(SYMBOLS.charAt((int) (bits >>> (Long.SIZE - BITS * (i + 1))) & 31));
        }
        return reference.toString();
    }

    private static String visible(String uid) {
        StringBuilder visible = new StringBuilder(uid.length());
        uid.codePoints()
                .filter(character -> !Character.isWhitespace(character)
                        && !Character.isSpaceChar(character)
                        && !Character.isISOControl(character)
                        && Character.getType(character) != Character.FORMAT)
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
