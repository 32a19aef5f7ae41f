// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A code for a new entry, made of its name. */
public final class NewCode {

    private static final int LONGEST = 24;

    private NewCode() {}

    /** @return 1 to 30 small letters, digits and hyphens; none of those that are taken */
    public static String of(String text, Set<String> taken) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("-$", "");
        String base = cut.isEmpty() ? "x" : cut;
        return Stream.iterate(1, i -> i + 1)
                .map(i -> i == 1 ? base : base + "-" + i)
                .filter(code -> !taken.contains(code))
                .findFirst()
                .orElseThrow();
    }
}
