// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display;

import fr.accueil.screenkit.WordBundle;
import java.util.Locale;

/** What the display says, in one language; French when there is no file of that language. */
final class Words {
    private final WordBundle bundle;

    private Words(WordBundle bundle) {
        this.bundle = bundle;
    }

    static Words in(String language) {
        return new Words(WordBundle.of("fr.accueil.display.words", Locale.forLanguageTag(language)));
    }

    Locale locale() {
        return bundle.language();
    }

    String say(String key, Object... arguments) {
        return bundle.text(key, arguments);
    }
}
