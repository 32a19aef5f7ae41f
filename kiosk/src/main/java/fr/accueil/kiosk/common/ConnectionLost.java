// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.common;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import fr.accueil.screenkit.PageAttributes;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Covers the screen while the server does not answer. It is rendered in advance, in the visitor's language above French
 * and English.
 */
public final class ConnectionLost extends Div {
    private static final List<Locale> HERE = List.of(Locale.FRENCH, Locale.ENGLISH);

    private @Nullable Div own;

    public ConnectionLost() {
        addClassName("link-lost");
        getElement().setAttribute("role", "alert");
        add(Icons.draw(Icons.UNPLUGGED));
        HERE.forEach(language -> add(sentence(KioskWords.in(language), false)));
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
            own = sentence(words, language.rightToLeft());
            addComponentAtIndex(1, own);
        }
    }

    private static Div sentence(KioskWords words, boolean rightToLeft) {
        Span since = new Span();
        since.getElement().setAttribute(PageAttributes.LINK_SINCE, "");
        Paragraph what = new Paragraph(words.text("lost.text"));
        Paragraph when = new Paragraph(new Span(words.text("lost.since") + " "), since);
        when.addClassName("since");
        Div sentence = new Div(what, when);
        sentence.getElement().setAttribute("lang", words.language().toLanguageTag());
        sentence.getElement().setAttribute("dir", rightToLeft ? "rtl" : "ltr");
        return sentence;
    }
}
