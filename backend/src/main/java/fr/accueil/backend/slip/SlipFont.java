// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.slip;

import java.awt.Font;
import java.util.function.IntPredicate;

/** The letters that this machine can draw: its own sans serif, made of all of its fonts. */
final class SlipFont {

    private final IntPredicate hasLetter;

    SlipFont() {
        this(new Font(Font.SANS_SERIF, Font.PLAIN, 12)::canDisplay);
    }

    /** A machine that has these letters only. */
    SlipFont(IntPredicate hasLetter) {
        this.hasLetter = hasLetter;
    }

    Font plain(float size) {
        return new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont(size);
    }

    Font bold(float size) {
        return new Font(Font.SANS_SERIF, Font.BOLD, 1).deriveFont(size);
    }

    boolean draws(String text) {
        return text.codePoints().allMatch(hasLetter);
    }

    /** The text without what would be printed as an empty box. */
    String drawable(String text) {
        return text.codePoints()
                .filter(hasLetter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
