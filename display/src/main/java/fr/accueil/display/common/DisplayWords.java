// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.common;

import fr.accueil.screenkit.WordBundle;
import java.util.Locale;

/** The display's texts in one language; French when there is no file of that language. */
public final class DisplayWords {
    private final WordBundle bundle;

    private DisplayWords(WordBundle bundle) {
        this.bundle = bundle;
    }

    public static DisplayWords in(String language) {
        return new DisplayWords(WordBundle.of("fr.accueil.display.words", Locale.forLanguageTag(language)));
    }

    public Locale locale() {
        return bundle.language();
    }

    public String say(String key, Object... arguments) {
        return bundle.text(key, arguments);
    }
}
