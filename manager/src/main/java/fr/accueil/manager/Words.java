// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager;

import fr.accueil.screenkit.WordBundle;
import java.util.Locale;

/** What the manager reads, in one language; French when there is no file of that language. */
final class Words {
    private final WordBundle bundle;

    private Words(WordBundle bundle) {
        this.bundle = bundle;
    }

    static Words in(String language) {
        return new Words(WordBundle.of("fr.accueil.manager.words", Locale.forLanguageTag(language)));
    }

    /** By which dates and figures are written. */
    Locale locale() {
        return bundle.locale();
    }

    boolean knows(String key) {
        return bundle.has(key);
    }

    String say(String key, Object... arguments) {
        return bundle.text(key, arguments);
    }
}
