// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.web;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the pages that belong to no screen. */
public final class PageWords {

    private static final ResourceBundle.Control NO_SYSTEM_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private PageWords() {}

    /** In French, for pages that are open to all. */
    public static String text(String key) {
        return text(key, Locale.FRENCH);
    }

    /** @param language one of those of the staff's screens */
    public static String text(String key, Locale language) {
        return ResourceBundle.getBundle("fr.accueil.backend.pages", language, NO_SYSTEM_LANGUAGE)
                .getString(key);
    }

    static String say(String key, Object... values) {
        return new MessageFormat(text(key), Locale.FRENCH).format(values);
    }
}
