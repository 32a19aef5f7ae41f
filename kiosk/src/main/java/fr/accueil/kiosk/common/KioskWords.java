// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.common;

import fr.accueil.screenkit.WordBundle;
import java.util.Locale;

/** The kiosk's sentences in a visitor's language, or in French where that language has no file. */
public final class KioskWords {
    private final WordBundle bundle;

    private KioskWords(WordBundle bundle) {
        this.bundle = bundle;
    }

    public static KioskWords in(Locale language) {
        return new KioskWords(WordBundle.of("fr.accueil.kiosk.words", language));
    }

    /** The language of the file that the sentences come from. */
    public Locale language() {
        return bundle.language();
    }

    public String text(String key, Object... arguments) {
        return bundle.text(key, arguments);
    }
}
