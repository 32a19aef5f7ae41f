// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment.name;

import fr.accueil.backend.appointment.table.Folded;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The kind of one word of a name. */
final class NameWord {

    private static final Set<String> TITLES =
            Set.of("M", "MM", "MR", "MME", "MMES", "MLLE", "DR", "PR", "ME", "MRS", "MS");
    private static final Map<String, String> LONG_TITLES =
            Map.of("MONSIEUR", "M.", "MADAME", "Mme", "MADEMOISELLE", "Mlle");
    private static final Set<String> PARTICLES = Set.of(
            ("de du des d la le les van von der den ter ten zu af av da do dos das di del della delle al el bin ben ibn 't ’t"
                            + " ould")
                    .split(" "));
    private static final Set<String> TOGETHER = Set.of("et", "and", "&");
    private static final Set<String> OTHER_NAME =
            Set.of("ep", "epouse", "epoux", "nee", "ne", "veuve", "vve", "dit", "dite", "alias", "div", "divorcee");
    private static final Pattern SMALL_START =
            Pattern.compile("^(?:Mc|Mac|Fitz|De|Di|Du|La|Le|Van|Von|[dlDLO]['’])(?=\\p{Lu}{2})");
    private static final Pattern NO_LETTER_AT_ENDS = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");

    private NameWord() {}

    static boolean isTitle(String word) {
        String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        String capitals = plain.toUpperCase(Locale.ROOT);
        return TITLES.contains(capitals) || LONG_TITLES.containsKey(capitals);
    }

    /** A long title cut short, since the first letter of "Madame" is another title. */
    static String title(String word) {
        return LONG_TITLES.getOrDefault(word.toUpperCase(Locale.ROOT), word);
    }

    /** "DUPONT", "LE", "O'BRIEN", "McDONALD"; not "A." */
    static boolean isInCapitals(String word) {
        String letters = SMALL_START.matcher(bare(word)).replaceFirst("");
        return letters.length() > 1
                && !isTitle(word)
                && letters.equals(letters.toUpperCase(Locale.ROOT))
                && !letters.equals(letters.toLowerCase(Locale.ROOT))
                && !word.endsWith(".");
    }

    /** "de" and "van" as they are written inside a family name. */
    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    /** Between two people. */
    static boolean isTogether(String word) {
        return TOGETHER.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Before another name of the same person, as "née". */
    static boolean isOtherName(String word) {
        String folded = bare(Folded.of(word));
        return OTHER_NAME.contains(folded) && (folded.length() > 2 || !word.equals(word.toUpperCase(Locale.ROOT)));
    }

    /** "M." for "Marie", "J.-L." for "Jean-Luc"; empty for what has no letter. */
    static String initials(String word) {
        return Arrays.stream(bare(word).split("[-\u2010\u2011\u2013]"))
                .filter(part -> !part.isEmpty() && Character.isLetter(part.codePointAt(0)))
                .limit(3)
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)) + ".")
                .collect(Collectors.joining("-"));
    }

    private static String bare(String word) {
        return NO_LETTER_AT_ENDS.matcher(word).replaceAll("");
    }
}
