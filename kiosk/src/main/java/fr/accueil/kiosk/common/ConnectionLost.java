// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.common;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import fr.accueil.screenkit.ConnectionLostBand;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Covers the screen while the server does not answer, in the visitor's language above French and English. */
public final class ConnectionLost extends ConnectionLostBand {
    private static final List<Locale> HERE = List.of(Locale.FRENCH, Locale.ENGLISH);

    private @Nullable Div own;

    public ConnectionLost() {
        super(Icons.draw(Icons.UNPLUGGED));
        HERE.forEach(language -> add(sentence(KioskWords.in(language))));
    }

    /** For a kiosk whose visitor has chosen a language. */
    public ConnectionLost(SessionLanguage session) {
        this();
        Signal.effect(this, () -> speak(session.language().get()));
    }

    private void speak(Language language) {
        if (own != null) {
            remove(own);
            own = null;
        }
        KioskWords words = KioskWords.in(language.locale());
        if (!HERE.contains(words.language())) {
            own = sentence(words);
            addComponentAtIndex(1, own);
        }
    }

    private static Div sentence(KioskWords words) {
        return in(words.language(), words.text("lost.text"), words.text("lost.since"));
    }
}
