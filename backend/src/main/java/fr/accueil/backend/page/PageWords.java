// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.page;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the pages that belong to no screen. */
public final class PageWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("fr.accueil.backend.pages", Locale.FRENCH);

    private PageWords() {}

    public static String text(String key) {
        return WORDS.getString(key);
    }

    static String say(String key, Object... values) {
        return new MessageFormat(text(key), Locale.FRENCH).format(values);
    }
}
