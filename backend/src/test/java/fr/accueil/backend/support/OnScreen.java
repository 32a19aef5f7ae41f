// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.support;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.function.Supplier;

/** Makes what the present test does be done for a screen. */
public final class OnScreen {

    private OnScreen() {}

    /** What is read for a screen in a language. */
    public static <T> T in(Locale language, Supplier<T> reading) {
        UI screen = new UI();
        screen.setLocale(language);
        UI.setCurrent(screen);
        try {
            return reading.get();
        } finally {
            UI.setCurrent(null);
        }
    }
}
