// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.screenkit;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of one bundle in one language; French where it has no file of that language. Patterns are those of ICU.
 * Numbers have the digits of ticket numbers, 0 to 9, in every language.
 */
public final class WordBundle {

    private static final ResourceBundle.Control FRENCH_LAST = new FrenchLast();

    private final ResourceBundle sentences;
    private final Locale format;

    private WordBundle(ResourceBundle sentences) {
        this.sentences = sentences;
        this.format = Locale.forLanguageTag(locale().toLanguageTag() + "-u-nu-latn");
    }

    /**
     * @param name of the bundle, as {@link ResourceBundle} names it
     * @param language any; its script and region matter where the bundle has a file for them
     * @throws java.util.MissingResourceException when the bundle has no French file
     */
    public static WordBundle of(String name, Locale language) {
        return new WordBundle(ResourceBundle.getBundle(name, language, FRENCH_LAST));
    }

    /** The language of the file that the sentences come from. */
    public Locale language() {
        return sentences.getLocale();
    }

    /** The locale of dates and figures: English ones in the European way. */
    public Locale locale() {
        return language().getLanguage().equals("en") ? Locale.UK : language();
    }

    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    /**
     * @param values in the order of the pattern
     * @throws java.util.MissingResourceException when there is no such sentence
     */
    public String text(String key, Object... values) {
        return new MessageFormat(sentences.getString(key), format).format(values);
    }

    private static final class FrenchLast extends ResourceBundle.Control {
        @Override
        public @Nullable Locale getFallbackLocale(String name, Locale locale) {
            return Locale.FRENCH.equals(locale) ? null : Locale.FRENCH;
        }
    }
}
