// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import java.text.Normalizer;
import java.util.Locale;

/** Cleans texts that come from other systems. */
final class Characters {

    private Characters() {}

    /** Without control characters, invisible ones and halves of characters; runs of spaces are one. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .filter(Characters::isShown)
                .map(character ->
                        Character.isSpaceChar(character) || Character.isWhitespace(character) ? ' ' : character)
                .filter(character -> character != ' ' || plain.isEmpty() || plain.charAt(plain.length() - 1) != ' ')
                .forEach(plain::appendCodePoint);
        return plain.toString().strip();
    }

    private static boolean isShown(int character) {
        return switch (Character.getType(character)) {
            case Character.SURROGATE, Character.FORMAT, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            case Character.CONTROL -> Character.isWhitespace(character);
            default -> true;
        };
    }

    /** At most so many chars, never half a character. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end).strip();
    }

    /** The form of a text for comparison, without case, accents and spaces. */
    static String folded(String text) {
        return Normalizer.normalize(plain(text).replace('’', '\''), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
