// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.reception;

import com.ibm.icu.text.MessageFormat;
import fr.accueil.counter.common.CounterWords;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the reception desk, in the language of the counter's texts. */
final class ReceptionWords {
    private final Locale locale;
    private final ResourceBundle bundle;

    ReceptionWords(CounterWords words) {
        this.locale = words.locale();
        this.bundle = ResourceBundle.getBundle(
                "fr.accueil.counter.reception",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    Locale locale() {
        return locale;
    }

    String get(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }
}
