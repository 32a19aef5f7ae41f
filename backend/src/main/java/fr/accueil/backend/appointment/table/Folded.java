// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment.table;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form in which headings, dates and times are compared: small letters without accents, ASCII digits and hyphens,
 * single spaces.
 */
public final class Folded {

    private Folded() {}

    public static String of(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(apart.length());
        apart.codePoints().forEach(character -> add(folded, character));
        return folded.toString().strip();
    }

    private static void add(StringBuilder folded, int character) {
        switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.SURROGATE -> {}
            case Character.DECIMAL_DIGIT_NUMBER -> folded.append(Character.digit(character, 10));
            case Character.DASH_PUNCTUATION -> folded.append('-');
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL -> {
                if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                    folded.append(' ');
                }
            }
            default -> folded.append(plain(character));
        }
    }

    private static String plain(int character) {
        return switch (character) {
            case '’' -> "'";
            case '\u2212' -> "-";
            default -> Character.toString(character);
        };
    }
}
