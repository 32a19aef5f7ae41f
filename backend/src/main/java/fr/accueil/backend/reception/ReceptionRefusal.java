// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.reception;

import java.util.Locale;
import java.util.ResourceBundle;

/** The reason why a command of the reception desk was refused. No data is changed. */
public enum ReceptionRefusal {
    UNKNOWN_SERVICE,
    NOTHING_TO_TAKE_BACK,
    NO_QUOTA,
    TOO_MANY_PLACES,
    EMPTY_MESSAGE,
    LONG_MESSAGE,
    TOO_MANY_MESSAGES,
    MESSAGE_OVER,
    UNKNOWN_KIOSK,
    /** What the reception desk counts, closes and shows is for visitors, and none is here. */
    TRAINING;

    /** The sentence for the reception agent: in English on request, else in French. */
    public String in(Locale language) {
        Locale known = language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.FRENCH;
        return ResourceBundle.getBundle(
                        "fr.accueil.backend.reception_refusals",
                        known,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(name());
    }
}
