// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** Covers the screen while the house does not answer; in two languages, as the visitor's own cannot be asked. */
final class LinkLost extends Div {

    LinkLost() {
        addClassName("link-lost");
        getElement().setAttribute("role", "alert");
        add(Icons.draw(Icons.UNPLUGGED), sentence(Locale.FRENCH), sentence(Locale.ENGLISH));
    }

    private static Div sentence(Locale language) {
        Words words = Words.in(language);
        Span since = new Span();
        since.getElement().setAttribute("data-link-since", "");
        Paragraph what = new Paragraph(words.text("lost.text"));
        Paragraph when = new Paragraph(new Span(words.text("lost.since") + " "), since);
        when.addClassName("since");
        Div sentence = new Div(what, when);
        sentence.getElement().setAttribute("lang", language.toLanguageTag());
        sentence.getElement().setAttribute("dir", "ltr");
        return sentence;
    }
}
