// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account.file;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as a person writes them in one cell or another. */
final class PlainText {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private PlainText() {}

    /** In small letters, without accents and spaces around. */
    static String of(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
