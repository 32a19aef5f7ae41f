// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the counter screen, in French unless English is asked for. */
final class Words {
    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "fr.accueil.counter.words",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * The words in a language of BCP 47; every other one than English falls back on French. English dates and figures are
     * written in the European way.
     */
    static Words in(String tag) {
        return new Words(Locale.forLanguageTag(tag).getLanguage().equals("en") ? Locale.UK : Locale.FRENCH);
    }

    Locale locale() {
        return locale;
    }

    String get(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    /** Names in an order of preference: "Accueil, puis Permis". */
    String inOrder(List<String> names) {
        return names.isEmpty() ? get("queues.none") : String.join(get("queues.then"), names);
    }

    /** A language as the agent says it and as its speakers do: "Anglais · English". */
    String language(Locale language) {
        String here = capital(language.getDisplayLanguage(locale), locale);
        String there = capital(language.getDisplayLanguage(language), language);
        return here.equals(there) ? here : here + " · " + there;
    }

    String sentence(String words) {
        return capital(words, locale);
    }

    private static String capital(String words, Locale locale) {
        if (words.isEmpty()) {
            return words;
        }
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(locale) + words.substring(first);
    }
}
