// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The sentences that give a person the reason of a refusal; French where a language has none. */
public final class RefusalWords {

    private static final String BUNDLE = "fr.accueil.backend.refusals";
    private static final ResourceBundle.Control NO_SYSTEM_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private RefusalWords() {}

    public static String of(Refusal refusal, Locale language) {
        return of(refusal.name(), language);
    }

    /** The sentence for a person whose role or site does not allow the request. */
    public static String notAllowed(Locale language) {
        return of("NOT_ALLOWED", language);
    }

    /** The sentence for a device that asks for too many tickets in a minute. */
    public static String tooMany(Locale language) {
        return of("TOO_MANY", language);
    }

    /** The sentence for a press whose key was used before for something else. */
    public static String keyReused(Locale language) {
        return of("KEY_REUSED", language);
    }

    /** The pattern by which a closed site says when it opens again. */
    public static String reopening(Locale language) {
        return of("REOPENING", language);
    }

    /** The pattern by which a site says for which holiday it is closed. */
    public static String holiday(Locale language) {
        return of("HOLIDAY", language);
    }

    private static String of(String key, Locale language) {
        ResourceBundle words = bundle(language);
        return (words.containsKey(key) ? words : bundle(Locale.FRENCH)).getString(key);
    }

    private static ResourceBundle bundle(Locale language) {
        try {
            return ResourceBundle.getBundle(BUNDLE, Locale.of(language.getLanguage()), NO_SYSTEM_LANGUAGE);
        } catch (MissingResourceException e) {
            return ResourceBundle.getBundle(BUNDLE, Locale.FRENCH, NO_SYSTEM_LANGUAGE);
        }
    }
}
