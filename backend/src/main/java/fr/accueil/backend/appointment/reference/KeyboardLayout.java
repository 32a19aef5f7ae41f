// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment.reference;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Corrects the text of a reader with another keyboard layout than the machine, or with Caps Lock on. The rows are the
 * keys of a US keyboard and of a French one (AZERTY), place by place, plain and with Shift.
 */
public final class KeyboardLayout {

    private static final String US = "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./";
    private static final String US_SHIFT = "~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:\"ZXCVBNM<>?";
    private static final String FRENCH = "²&é\"'(-è_çà)=azertyuiop^$*qsdfghjklmùwxcvbn,;:!";
    private static final String FRENCH_SHIFT = "~1234567890°+AZERTYUIOP¨£µQSDFGHJKLM%WXCVBN?./§";

    private static final Map<Integer, Integer> TO_US = table(FRENCH, FRENCH_SHIFT, US, US_SHIFT);
    private static final Map<Integer, Integer> TO_FRENCH = table(US, US_SHIFT, FRENCH, FRENCH_SHIFT);
    /** Caps Lock of Windows shifts all keys of a French keyboard; that of Linux only makes capitals, of é too. */
    private static final Map<Integer, Integer> SHIFTED = table(FRENCH, FRENCH_SHIFT, FRENCH_SHIFT, FRENCH);

    static {
        "éèçà".chars().forEach(character -> {
            TO_US.put(Character.toUpperCase(character), TO_US.get(character));
            SHIFTED.put(Character.toUpperCase(character), SHIFTED.get(character));
        });
    }

    /** Characters that a code does not contain: only with them another layout is tried. */
    private static final Pattern STRANGE = Pattern.compile("[&é\"'(èçà)²§ù%µ£°$!@#^*ÉÈÇÀÙ]");

    private static final List<UnaryOperator<String>> WAYS = List.of(
            text -> turned(text, TO_US),
            text -> turned(text, TO_FRENCH),
            text -> turned(text, SHIFTED),
            text -> turned(turned(text, SHIFTED), TO_US),
            text -> turned(otherCase(text), TO_FRENCH));

    private KeyboardLayout() {}

    /**
     * The texts that the reader can have meant, the likeliest first, without this one; none for a text without strange
     * keys.
     */
    public static List<String> meant(String text) {
        if (!STRANGE.matcher(text).find()) {
            return List.of();
        }
        Set<String> meant = new LinkedHashSet<>();
        WAYS.forEach(way -> meant.add(way.apply(text)));
        meant.remove(text);
        return List.copyOf(meant);
    }

    private static Map<Integer, Integer> table(String plain, String shift, String toPlain, String toShift) {
        Map<Integer, Integer> table = new HashMap<>();
        for (int key = 0; key < plain.length(); key++) {
            table.put((int) shift.charAt(key), (int) toShift.charAt(key));
            table.put((int) plain.charAt(key), (int) toPlain.charAt(key));
        }
        return table;
    }

    private static String turned(String text, Map<Integer, Integer> table) {
        StringBuilder turned = new StringBuilder(text.length());
        text.codePoints().forEach(character -> turned.appendCodePoint(table.getOrDefault(character, character)));
        return turned.toString();
    }

    private static String otherCase(String text) {
        StringBuilder other = new StringBuilder(text.length());
        text.codePoints()
                .map(character -> Character.isUpperCase(character)
                        ? Character.toLowerCase(character)
                        : Character.toUpperCase(character))
                .forEach(other::appendCodePoint);
        return other.toString();
    }
}
