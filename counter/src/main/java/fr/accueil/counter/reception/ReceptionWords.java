// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.reception;

import fr.accueil.counter.common.CounterWords;
import fr.accueil.screenkit.WordBundle;
import java.util.Locale;

/** The texts of the reception desk, in the language of the counter's texts. */
final class ReceptionWords {
    private final WordBundle bundle;

    ReceptionWords(CounterWords words) {
        this.bundle = WordBundle.of("fr.accueil.counter.reception", words.locale());
    }

    Locale locale() {
        return bundle.locale();
    }

    String get(String key, Object... values) {
        return bundle.text(key, values);
    }
}
