// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the few pages that belong to no screen. */
final class PageWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("fr.accueil.backend.pages", Locale.FRENCH);

    private PageWords() {}

    static String text(String key) {
        return WORDS.getString(key);
    }
}
