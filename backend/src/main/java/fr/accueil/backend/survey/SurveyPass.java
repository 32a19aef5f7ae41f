// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.survey;

import fr.accueil.backend.security.key.Digest;
import fr.accueil.backend.security.key.ServerKey;
import fr.accueil.backend.time.HalfDay;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Optional;

/**
 * What a visitor shows with their answers: when and for what they came, never who or which ticket. The server signs it
 * and keeps only the hash of one that was used.
 *
 * @param once tells two passes apart
 */
record SurveyPass(String site, LocalDate day, HalfDay half, String service, String waited, String once) {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final int LONGEST = 400;
    private static final int PARTS = 6;

    String signed(byte[] key) {
        String said = String.join("|", site, day.toString(), half.name(), service, waited, once);
        return ENCODER.encodeToString(said.getBytes(StandardCharsets.UTF_8)) + "." + signature(key, said);
    }

    /** A pass that this server has signed. */
    static Optional<SurveyPass> read(String text, byte[] key) {
        int point = text.indexOf('.');
        if (point < 0 || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            String said = new String(Base64.getUrlDecoder().decode(text.substring(0, point)), StandardCharsets.UTF_8);
            return same(text.substring(point + 1), signature(key, said)) ? Optional.of(of(said)) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static SurveyPass of(String said) {
        String[] parts = said.split("\\|", PARTS);
        return new SurveyPass(
                parts[0], LocalDate.parse(parts[1]), HalfDay.valueOf(parts[2]), parts[3], parts[4], parts[5]);
    }

    /** What is kept of a pass that was used: the pass cannot be made of it again. */
    static String hash(String text) {
        return Digest.of(text);
    }

    private static String signature(byte[] key, String said) {
        return ENCODER.encodeToString(ServerKey.mac(key, said));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
