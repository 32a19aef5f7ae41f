// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.phone;

import fr.accueil.backend.security.key.ServerKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * The rule of the codes: two characters give the minute, thirteen sign it with 65 bits, so that guessing fails. The
 * minute distinguishes an old code from a wrong one.
 */
final class HallCode {

    /** A code serves in its minute and in the next. */
    static final int MINUTES = 2;

    private static final String DIGITS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final Pattern FORM = Pattern.compile("[a-km-np-z2-9]{15}");
    private static final int BITS = 5;
    /** Minutes that two characters distinguish: seventeen hours. */
    private static final int ROUND = 1 << 2 * BITS;

    private static final int SIGNATURE = 13;

    private final byte[] key;

    HallCode(byte[] key) {
        this.key = key.clone();
    }

    /** The validity of a code for a display. */
    enum Age {
        NOW,
        OLD,
        NONE
    }

    String of(String display, Instant at) {
        return of(display, minute(at));
    }

    Age age(String code, String display, Instant now) {
        if (!FORM.matcher(code).matches()) {
            return Age.NONE;
        }
        int minuteInRound = DIGITS.indexOf(code.charAt(0)) << BITS | DIGITS.indexOf(code.charAt(1));
        long age = Math.floorMod(minute(now) - minuteInRound, ROUND);
        if (!same(code, of(display, minute(now) - age))) {
            return Age.NONE;
        }
        return age < MINUTES ? Age.NOW : Age.OLD;
    }

    private String of(String display, long minute) {
        byte[] signature = ServerKey.mac(key, display + " " + minute);
        StringBuilder code = new StringBuilder(SIGNATURE + 2);
        int minuteInRound = Math.floorMod(minute, ROUND);
        code.append(DIGITS.charAt(minuteInRound >> BITS)).append(DIGITS.charAt(minuteInRound & (1 << BITS) - 1));
        for (int i = 0; i < SIGNATURE; i++) {
            code.append(DIGITS.charAt(signature[i] & (1 << BITS) - 1));
        }
        return code.toString();
    }

    private static long minute(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), 60L);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
