// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.common;

import fr.accueil.screenkit.WordBundle;
import java.util.Locale;

/** The texts of the manager's pages in one language; French when there is no file of that language. */
public final class ManagerWords {
    private final WordBundle bundle;

    private ManagerWords(WordBundle bundle) {
        this.bundle = bundle;
    }

    public static ManagerWords in(String language) {
        return new ManagerWords(WordBundle.of("fr.accueil.manager.words", Locale.forLanguageTag(language)));
    }

    /** The locale of dates and figures. */
    public Locale locale() {
        return bundle.locale();
    }

    public boolean has(String key) {
        return bundle.has(key);
    }

    public String say(String key, Object... arguments) {
        return bundle.text(key, arguments);
    }
}
