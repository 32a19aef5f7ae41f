// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.common;

import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.Optional;

/** The language and accessibility aids of a session, as every screen needs them. */
public interface SessionLanguage {

    /** Never empty, the site's first language first. */
    List<Language> languages();

    Signal<Language> language();

    /** Whether a language can be chosen now, which is so on the first step only. */
    Signal<Boolean> atStart();

    void speak(Language language);

    AccessibilityAids comfort();

    /** The address of the sound of a sentence of the page, in the visitor's language. */
    Optional<String> sound(String sentence);

    /** Whether the screen is the visitor's own. */
    boolean isOnPhone();

    default Signal<String> text(String key) {
        return language().map(in -> KioskWords.in(in.locale()).text(key));
    }
}
