// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.audit;

import java.util.regex.Pattern;

/** Texts that both databases store and every page can show. */
final class StoredText {

    private static final Pattern UNSHOWN = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cf}\\p{Zl}\\p{Zp}]+");
    private static final Pattern UNSHOWN_BUT_LINE_ENDS =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\\n]]+");
    private static final String CUT = "…";

    private StoredText() {}

    /** One line of at most so many characters. */
    static String line(String text, int most) {
        return cut(UNSHOWN.matcher(bounded(text, most)).replaceAll(" ").strip(), most);
    }

    /** Several lines, together of at most so many characters. */
    static String lines(String text, int most) {
        String plain = bounded(text, most).replace("\r\n", "\n");
        return cut(UNSHOWN_BUT_LINE_ENDS.matcher(plain).replaceAll(" ").strip(), most);
    }

    /** Enough of a text to know that it is too long: nothing else looks at what may be megabytes. */
    private static String bounded(String text, int most) {
        return text.substring(0, Math.min(text.length(), 2 * most));
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }
}
