// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Shortens names: titles and family names whole, of given names the initials. */
public final class NameWords {

    private static final Pattern QUOTE_FOR_APOSTROPHE = Pattern.compile("(?<=\\p{L})\"(?=\\p{L})");
    /** An apostrophe at the start is that of a cell that was made a text, but "'t Hooft" is a name. */
    private static final Pattern QUOTES = Pattern.compile("[\"«»“”]|^['’](?=\\p{Lu})");

    private static final Pattern END = Pattern.compile("[;:]+(?= |$)");

    /** Whether capitals mark the family name: some words are written so and others are not. */
    private final boolean isMixed;

    private final boolean hasCapitals;

    private NameWords(List<String> words) {
        this.hasCapitals = words.stream().anyMatch(NameWord::isInCapitals);
        this.isMixed = words.stream()
                .filter(word -> !NameWord.isTitle(word) && !isBetween(word))
                .anyMatch(word -> !NameWord.isInCapitals(word));
    }

    /** @param name one line, single spaces, without what is no name */
    public static String shortened(String name) {
        String text = QUOTE_FOR_APOSTROPHE.matcher(name).replaceAll("'");
        text = END.matcher(QUOTES.matcher(text).replaceAll("")).replaceAll("");
        List<List<String>> parts = Arrays.stream(text.split(","))
                .map(NameWords::words)
                .filter(words -> !words.isEmpty())
                .toList();
        if (parts.size() > 1 && parts.stream().allMatch(NameWords::isWholeName)) {
            return parts.stream().map(part -> new NameWords(part).people(part)).collect(Collectors.joining(", "));
        }
        return familyFirst(parts);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split(" +"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean isWholeName(List<String> words) {
        return nameCount(words) > 1 && !isBetween(words.getFirst());
    }

    private static long nameCount(List<String> words) {
        return words.stream()
                .filter(word -> !NameWord.isTitle(word) && !NameWord.isParticle(word) && !isBetween(word))
                .count();
    }

    private static boolean isBetween(String word) {
        return NameWord.isTogether(word) || NameWord.isOtherName(word);
    }

    /** "Dupont, Marie": the family name is before the comma, unless capitals mark it. */
    private static String familyFirst(List<List<String>> parts) {
        List<String> all = parts.stream().flatMap(List::stream).toList();
        NameWords words = new NameWords(all);
        boolean isMarked = parts.size() < 2
                || parts.getFirst().stream().anyMatch(NameWord::isInCapitals)
                || isBetween(parts.get(1).getFirst());
        if (isMarked) {
            return words.people(all);
        }
        String given = parts.stream()
                .skip(1)
                .flatMap(List::stream)
                .map(NameWords::outside)
                .collect(Collectors.joining(" "));
        return (String.join(" ", parts.getFirst()) + " " + given).strip();
    }

    private static String outside(String word) {
        return NameWord.isTitle(word) ? NameWord.title(word) : isBetween(word) ? word : NameWord.initials(word);
    }

    /** The words between two words such as "et" or "née". */
    private String people(List<String> words) {
        List<String> shown = new ArrayList<>();
        int start = 0;
        for (int end = 0; end <= words.size(); end++) {
            if (end == words.size() || isBetween(words.get(end))) {
                shown.addAll(shortened(words, start, end));
                if (end < words.size()) {
                    shown.add(words.get(end));
                }
                start = end + 1;
            }
        }
        return shown.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }

    private List<String> shortened(List<String> all, int start, int end) {
        List<String> words = all.subList(start, end);
        boolean[] kept = new boolean[words.size()];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = isMixed && NameWord.isInCapitals(words.get(i));
        }
        int family = family(all, start, end);
        if (family >= 0) {
            kept[family] = true;
        }
        for (int i = kept.length - 2; i >= 0; i--) {
            kept[i] |= kept[i + 1] && NameWord.isParticle(words.get(i));
        }
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            shown.add(kept[i] && !NameWord.isTitle(words.get(i)) ? words.get(i) : outside(words.get(i)));
        }
        return shown;
    }

    /** The first word in capitals, else the last word; -1 for given names alone, as before "et Marie Dupont". */
    private int family(List<String> all, int start, int end) {
        List<String> words = all.subList(start, end);
        for (int i = 0; i < words.size(); i++) {
            if (NameWord.isInCapitals(words.get(i))) {
                return i;
            }
        }
        boolean isAfterOther = start > 0 && NameWord.isOtherName(all.get(start - 1));
        if (hasCapitals) {
            return isAfterOther ? firstName(words) : -1;
        }
        boolean isLone = nameCount(words) == 1
                && end < all.size()
                && NameWord.isTogether(all.get(end))
                && nameCount(all.subList(end + 1, all.size())) > 1;
        return isLone ? -1 : words.size() - 1;
    }

    private static int firstName(List<String> words) {
        int first = 0;
        while (first < words.size() - 1
                && (NameWord.isTitle(words.get(first)) || NameWord.isParticle(words.get(first)))) {
            first++;
        }
        return words.isEmpty() ? -1 : first;
    }
}
