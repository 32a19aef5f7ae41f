// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.language;

import com.vaadin.flow.component.UI;
import java.util.Locale;

/** The language of the current screen. */
public final class ScreenLanguage {

    private ScreenLanguage() {}

    /**
     * To be called on the thread of a screen, not in later work for it.
     *
     * @param otherwise the language when no screen asks
     */
    public static Locale or(Locale otherwise) {
        UI screen = UI.getCurrent();
        return screen == null ? otherwise : screen.getLocale();
    }
}
