// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The kiosk's own sentences, in a visitor's language, or in French where that language has no file. */
final class Words {
    private static final String BUNDLE = "fr.accueil.kiosk.words";

    private final ResourceBundle bundle;

    private Words(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    static Words in(Locale language) {
        try {
            return new Words(bundle(language));
        } catch (MissingResourceException noFile) {
            return new Words(bundle(Locale.FRENCH));
        }
    }

    /** The language that the sentences are really in. */
    Locale language() {
        return bundle.getLocale();
    }

    String text(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, numbers()).format(arguments);
    }

    /** The digits of ticket numbers and of the counters' signs, in every language. */
    private Locale numbers() {
        return Locale.forLanguageTag(language().toLanguageTag() + "-u-nu-latn");
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(BUNDLE, language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
