// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * A public holiday.
 *
 * @param key as the calendar of holidays knows it
 * @param usual its name there, for one that has no name here
 */
public record PublicHoliday(String key, String usual) {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Its name in a language; in French where that language has none. */
    public String in(Locale language) {
        try {
            return ResourceBundle.getBundle("fr.accueil.backend.holidays", language, NO_FALLBACK)
                    .getString(key);
        } catch (MissingResourceException e) {
            return usual;
        }
    }
}
