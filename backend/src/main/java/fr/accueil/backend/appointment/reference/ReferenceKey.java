// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment.reference;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The canonical key of a reference: its letters in capitals and without accents, its digits in ASCII whatever their
 * script, and nothing else. Two references can have the same key.
 */
public final class ReferenceKey {

    /** The length of the longest reference. No key is longer. */
    public static final int LONGEST = 120;

    /**
     * "Réf. :", "Votre référence n°": words up to a colon or a degree sign, or a known word up to a space or a full
     * stop.
     */
    private static final Pattern LABEL = Pattern.compile(
            "^[\\s\\p{P}]*(?:[\\p{L}\\p{M}][\\p{L}\\p{M}'’ .-]{0,60}[:°#]+|(?:r[eé]f(?:[eé]rence)?s?|num[eé]ro|num|number"
                    + "|no|nr|n|code|dossier|convocation|rendez-vous)[\\s.]+)[\\s.:°#]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int MOST_LABELS = 3;

    private ReferenceKey() {}

    /** 1 to 120 letters and digits; empty when the text has none, or too many. */
    public static Optional<String> of(String text) {
        StringBuilder key = new StringBuilder(text.length());
        decomposed(text).toUpperCase(Locale.ROOT).codePoints().forEach(character -> {
            switch (Character.getType(character)) {
                case Character.DECIMAL_DIGIT_NUMBER -> key.append(Character.digit(character, 10));
                case Character.UPPERCASE_LETTER,
                        Character.LOWERCASE_LETTER,
                        Character.TITLECASE_LETTER,
                        Character.OTHER_LETTER,
                        Character.LETTER_NUMBER,
                        Character.OTHER_NUMBER -> key.appendCodePoint(character);
                default -> {}
            }
        });
        return key.isEmpty() || key.length() > LONGEST ? Optional.empty() : Optional.of(key.toString());
    }

    /** The keys that a typed text can mean: of the whole text, then of the part after words such as "Réf. :". */
    public static List<String> typed(String text) {
        Set<String> keys = new LinkedHashSet<>();
        of(text).ifPresent(keys::add);
        String rest = composed(text.replace("№", "N°").replace('º', '°'));
        for (int labels = 0; labels < MOST_LABELS && LABEL.matcher(rest).find(); labels++) {
            rest = LABEL.matcher(rest).replaceFirst("");
            of(rest).ifPresent(keys::add);
        }
        return List.copyOf(keys);
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** Compatibility forms as in NFKC, with separate marks. */
    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD);
    }
}
