// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.orientation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Brings typed and stored texts to one spelling: no accents, no case, no punctuation. */
final class Spelling {

    /** Words without a meaning for the search, in the languages in which most visitors type. */
    private static final Set<String> SAYS_NOTHING = Set.of(
            ("a au aux ce ces d dans de des du en est et faire fais il j je l la le les ma mes mon n ne nos notre nous "
                            + "ou par pas pour qu que sa se ses son sur un une veux viens vous voudrais besoin bonjour "
                            + "an and at for from i in is it me my need of on or the to want with hello please "
                            + "con el hola los mi mis para por quiero su tengo una y")
                    .split(" "));

    private Spelling() {}

    /** The words of a text, in order. */
    static List<String> words(String text) {
        return Arrays.stream(plain(text).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The words that can tell services apart, possibly none. */
    static List<String> tellingWords(String text) {
        return words(text).stream().filter(word -> !SAYS_NOTHING.contains(word)).toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+|\u0640", "")
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss")
                .replace("ı", "i")
                .replace('ى', 'ي')
                .replace('ی', 'ي')
                .replace('ک', 'ك')
                .replace('ة', 'ه')
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
    }
}
