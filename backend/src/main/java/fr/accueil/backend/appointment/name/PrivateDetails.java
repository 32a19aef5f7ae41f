// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment.name;

import fr.accueil.backend.appointment.table.Folded;
import fr.accueil.backend.appointment.table.MonthNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Removes from a column of names what is not a name: e-mail addresses, numbers, dates of birth and the words beside
 * them.
 */
public final class PrivateDetails {

    private static final Pattern ADDRESS = Pattern.compile(
            "[^\\s@＠]+[@＠][^\\s@＠]+|\\S+ +[@＠] +\\S+" + "|\\S+ ?[\\[({] ?(?:at|arobase|@) ?[\\])}] ?\\S+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DOMAIN = Pattern.compile(
            "(?:\\S*://|www\\.)\\S*|\\S+\\.(?:fr|com|net|org|eu|info|be|ch|uk|de|it|es|pt)\\W*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OPENING = Pattern.compile(" ?([(\\[<])(?!(?:e|es|s)\\))");
    private static final Pattern CLOSING = Pattern.compile("([)\\]>,;]) ?");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    /** Stands for what was removed. */
    private static final String GONE = "0";

    /** Words that are removed with the number after them. */
    private static final Set<String> LABELS =
            Set.of(("tel tels telephone telephones portable portables mobile mob gsm mail"
                            + " mails email emails courriel courriels adresse contact whatsapp sms fax phone num numero"
                            + " depuis age date dates naissance naiss nee nes born ddn dob dossier rdv ref reference agdref"
                            + " etranger")
                    .split(" "));
    /** Words that are names when in capitals. */
    private static final Set<String> SMALL =
            Set.of("n", "no", "le", "la", "du", "de", "au", "en", "a", "on", "in", "ne");
    /** Words that can be names: removed with a number only when a point or a colon follows them. */
    private static final Set<String> ABBREVIATED = Set.of("port", "fixe", "mel", "dom", "bur", "pro", "perso");

    private static final Set<String> YEARS = Set.of("ans", "an", "years", "old");
    private static final Set<String> BORN = Set.of("ne", "nee", "nes", "born", "naissance", "naiss", "ddn", "dob");
    private static final Set<String> SINCE = Set.of("le", "en", "a", "au", "on", "in");

    private PrivateDetails() {}

    /** @param name one line, single spaces; what is left may be empty */
    public static String without(String name) {
        if (name.startsWith("=") || name.startsWith("#")) {
            return "";
        }
        String text = ADDRESS.matcher(name).replaceAll(" " + GONE + " ");
        text = OPENING.matcher(text).replaceAll(" $1");
        text = CLOSING.matcher(text).replaceAll("$1 ");
        List<String> words = new ArrayList<>(List.of(text.strip().split(" +")));
        words.replaceAll(word -> isDetail(word) ? GONE : word);
        withoutBirth(words);
        withoutLabels(words);
        words.removeIf(GONE::equals);
        return balanced(String.join(" ", words));
    }

    private static boolean isDetail(String word) {
        return word.codePoints().anyMatch(it -> Character.isDigit(it) || it == '@' || it == '＠' || isNumber(it))
                || (!word.equals("&") && word.codePoints().noneMatch(Character::isLetter) && !isOnlyComma(word))
                || DOMAIN.matcher(word).matches();
    }

    private static boolean isNumber(int character) {
        return Character.getType(character) == Character.OTHER_NUMBER;
    }

    private static boolean isOnlyComma(String word) {
        return word.equals(",");
    }

    /** From "née le" to the end: what follows is a date and a place. At the start, to the last number. */
    private static void withoutBirth(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            boolean isBirth = BORN.contains(letters(words.get(i)))
                    && i + 1 < words.size()
                    && (words.get(i + 1).equals(GONE) || SINCE.contains(letters(words.get(i + 1))));
            if (isBirth) {
                int end = i == 0 ? words.lastIndexOf(GONE) + 1 : words.size();
                for (int gone = i; gone < Math.max(end, i + 1); gone++) {
                    words.set(gone, GONE);
                }
            }
        }
    }

    private static void withoutLabels(List<String> words) {
        for (int i = words.size() - 2; i >= 0; i--) {
            if (words.get(i + 1).equals(GONE) && isLabel(words, i)) {
                words.set(i, GONE);
            }
        }
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i - 1).equals(GONE) && YEARS.contains(letters(words.get(i)))) {
                words.set(i, GONE);
            }
        }
    }

    private static boolean isLabel(List<String> words, int place) {
        String word = words.get(place);
        String letters = letters(word);
        boolean isMonth = place > 0
                && MonthNames.month(letters).isPresent()
                && (words.get(place - 1).equals(GONE) || SINCE.contains(letters(words.get(place - 1))));
        return isMonth
                || LABELS.contains(letters)
                || (SMALL.contains(letters) && !word.equals(word.toUpperCase(Locale.ROOT)))
                || (ABBREVIATED.contains(letters) && (word.endsWith(".") || word.endsWith(":")));
    }

    private static String letters(String word) {
        return NO_LETTER.matcher(Folded.of(word)).replaceAll("");
    }

    /** A bracket without its other half belonged to what was removed. */
    private static String balanced(String text) {
        boolean isWhole = count(text, "(") == count(text, ")") && count(text, "[") == count(text, "]");
        String kept = isWhole ? text : text.replaceAll("[()\\[\\]]", "");
        return kept.replaceAll("[<>]", "").strip();
    }

    private static int count(String text, String mark) {
        return text.length() - text.replace(mark, "").length();
    }
}
