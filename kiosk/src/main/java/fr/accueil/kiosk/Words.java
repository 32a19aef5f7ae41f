// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk;

import fr.accueil.screenkit.WordBundle;
import java.util.Locale;

/** The kiosk's own sentences, in a visitor's language, or in French where that language has no file. */
final class Words {
    private final WordBundle bundle;

    private Words(WordBundle bundle) {
        this.bundle = bundle;
    }

    static Words in(Locale language) {
        return new Words(WordBundle.of("fr.accueil.kiosk.words", language));
    }

    /** The language that the sentences are really in. */
    Locale language() {
        return bundle.language();
    }

    String text(String key, Object... arguments) {
        return bundle.text(key, arguments);
    }
}
