// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

import fr.accueil.screenkit.WordBundle;
import java.util.List;
import java.util.Locale;

/** The words of the counter screen, in French unless English is asked for. */
final class Words {
    private final WordBundle bundle;

    private Words(WordBundle bundle) {
        this.bundle = bundle;
    }

    /**
     * The words in a language of BCP 47; every other one than English falls back on French. English dates and figures are
     * written in the European way.
     */
    static Words in(String tag) {
        return new Words(WordBundle.of("fr.accueil.counter.words", Locale.forLanguageTag(tag)));
    }

    Locale locale() {
        return bundle.locale();
    }

    String get(String key, Object... values) {
        return bundle.text(key, values);
    }

    /** Names in an order of preference: "Accueil, puis Permis". */
    String inOrder(List<String> names) {
        return names.isEmpty() ? get("queues.none") : String.join(get("queues.then"), names);
    }

    /** A language as the agent says it and as its speakers do: "Anglais · English". */
    String language(Locale language) {
        String here = capital(language.getDisplayLanguage(locale()), locale());
        String there = capital(language.getDisplayLanguage(language), language);
        return here.equals(there) ? here : here + " · " + there;
    }

    String sentence(String words) {
        return capital(words, locale());
    }

    private static String capital(String words, Locale locale) {
        if (words.isEmpty()) {
            return words;
        }
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(locale) + words.substring(first);
    }
}
