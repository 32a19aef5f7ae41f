// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange.console;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of {@code ./accueil site}: in French on request, else in English. */
final class SiteWords {

    private final Locale language;
    private final ResourceBundle words;

    SiteWords(Locale asked) {
        this.language = asked.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
        this.words = ResourceBundle.getBundle(
                "fr.accueil.backend.site_command",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    Locale language() {
        return language;
    }

    String say(String key, Object... values) {
        return new MessageFormat(words.getString(key), language).format(values);
    }
}
