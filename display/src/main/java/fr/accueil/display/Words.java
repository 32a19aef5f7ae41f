// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What the display says, in one language; French when there is no file of that language. */
final class Words {

    private static final ResourceBundle.Control FRENCH_LAST = new FrenchLast();

    private final ResourceBundle bundle;

    private Words(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    static Words in(String language) {
        return new Words(
                ResourceBundle.getBundle("fr.accueil.display.words", Locale.forLanguageTag(language), FRENCH_LAST));
    }

    Locale locale() {
        return bundle.getLocale();
    }

    String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale()).format(arguments);
    }

    private static final class FrenchLast extends ResourceBundle.Control {
        @Override
        public @Nullable Locale getFallbackLocale(String baseName, Locale locale) {
            return Locale.FRENCH.equals(locale) ? null : Locale.FRENCH;
        }
    }
}
