// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.common;

import fr.accueil.screenkit.WordBundle;
import java.util.List;
import java.util.Locale;

/** The texts of the counter screen, in French or English. */
public final class CounterWords {
    private final WordBundle bundle;

    private CounterWords(WordBundle bundle) {
        this.bundle = bundle;
    }

    /**
     * The texts in a language of BCP 47; every other one than English falls back to French. English dates and figures
     * are written in the European way.
     */
    public static CounterWords in(String tag) {
        return new CounterWords(WordBundle.of("fr.accueil.counter.words", Locale.forLanguageTag(tag)));
    }

    public Locale locale() {
        return bundle.locale();
    }

    public String get(String key, Object... values) {
        return bundle.text(key, values);
    }

    /** Names in an order of preference: "Accueil, puis Permis". */
    public String inOrder(List<String> names) {
        return names.isEmpty() ? get("queues.none") : String.join(get("queues.then"), names);
    }

    /** The name of a language in the agent's language and in its own: "Anglais · English". */
    public String language(Locale language) {
        String here = capital(language.getDisplayLanguage(locale()), locale());
        String there = capital(language.getDisplayLanguage(language), language);
        return here.equals(there) ? here : here + " · " + there;
    }

    public String sentence(String words) {
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
