// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences that tell a person why something was refused; French where a language has none. */
public final class RefusalWords {

    private static final ResourceBundle.Control NO_SYSTEM_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private RefusalWords() {}

    public static String of(Refusal refusal, Locale language) {
        return of(refusal.name(), language);
    }

    /** The sentence for somebody whose role or site does not allow what they asked. */
    public static String notAllowed(Locale language) {
        return of("NOT_ALLOWED", language);
    }

    private static String of(String key, Locale language) {
        Locale known = language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.FRENCH;
        return ResourceBundle.getBundle("fr.accueil.backend.refusals", known, NO_SYSTEM_LANGUAGE)
                .getString(key);
    }
}
