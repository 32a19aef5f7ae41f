// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import java.util.Locale;
import java.util.Map;

/**
 * A text in the languages of a site.
 *
 * @param byLanguage by language code, at least one, the site's first language first
 */
public record Words(Map<String, String> byLanguage) {

    public Words {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a text needs at least one language");
        }
    }

    /** The text in a language, else in the first one. */
    public String in(Locale language) {
        String found = byLanguage.get(language.getLanguage());
        return found != null ? found : byLanguage.values().iterator().next();
    }
}
