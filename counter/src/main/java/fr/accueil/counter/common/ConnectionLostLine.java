// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.common;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.accueil.screenkit.PageAttributes;

/** The notice that the connection is lost, with the time and the consequences; accueil.js shows it. */
public class ConnectionLostLine extends Div {
    public ConnectionLostLine(CounterWords words, String meaning) {
        addClassName("link-lost");
        getElement().setAttribute("role", "alert");
        Span since = new Span();
        since.getElement().setAttribute(PageAttributes.LINK_SINCE, true);
        Paragraph sentence = new Paragraph(new Span(words.get("lost.since")), since, new Span(meaning));
        add(Icon.of(20, "<path d='M10 3v8M10 16v.5'/>"), sentence);
    }
}
