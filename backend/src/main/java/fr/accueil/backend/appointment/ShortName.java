// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an agent needs of a name to recognise a visitor: the family name and initials, such as "DUPONT M.". Its text never
 * stands in a log.
 *
 * @param text 1 to 40 characters
 */
public record ShortName(String text) {

    static final int LONGEST = 40;
    private static final Set<String> TITLES = Set.of("M.", "M", "MR", "MME", "MLLE", "DR", "ME");

    /** Shortens a name; empty when nothing of it can be shown. */
    public static Optional<ShortName> of(String name) {
        String[] words = Characters.plain(name.substring(0, Math.min(name.length(), 200)))
                .split(" ");
        int family = family(words);
        String text = java.util.stream.IntStream.range(0, words.length)
                .mapToObj(i -> i == family || isTitle(words[i]) || isFamily(words[i], family, words)
                        ? words[i]
                        : initial(words[i]))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        return text.isBlank() ? Optional.empty() : Optional.of(new ShortName(Characters.cut(text, LONGEST)));
    }

    /** The first word in capitals, else the last word: "DUPONT Marie", "Marie Dupont". */
    private static int family(String[] words) {
        for (int i = 0; i < words.length; i++) {
            if (isInCapitals(words[i])) {
                return i;
            }
        }
        return words.length - 1;
    }

    /** More capitals belong to the family name unless the whole is written so: "LE GOFF Anne", but "GOFF ANNE". */
    private static boolean isFamily(String word, int family, String[] words) {
        return isInCapitals(words[family])
                && isInCapitals(word)
                && Arrays.stream(words).anyMatch(other -> !isInCapitals(other) && !isTitle(other));
    }

    private static boolean isInCapitals(String word) {
        return word.length() > 1
                && !isTitle(word)
                && word.equals(word.toUpperCase(Locale.ROOT))
                && !word.equals(word.toLowerCase(Locale.ROOT))
                && !word.endsWith(".");
    }

    private static boolean isTitle(String word) {
        return TITLES.contains(word.toUpperCase(Locale.ROOT));
    }

    private static String initial(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1)) + ".";
    }

    @Override
    public String toString() {
        return "(a name)";
    }
}
