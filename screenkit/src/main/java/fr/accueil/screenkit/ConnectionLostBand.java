// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.screenkit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/**
 * The notice that the connection is lost. It is rendered in advance: accueil.js shows it while the server does not
 * answer, and writes the time of the loss.
 */
public class ConnectionLostBand extends Div {

    public ConnectionLostBand(Component... parts) {
        super(parts);
        addClassName("link-lost");
        getElement().setAttribute("role", "alert");
    }

    /** A band of one sentence, in the language of the page: the lead, then the time of the loss. */
    public ConnectionLostBand(String lead) {
        this(new Span(new Span(lead), since()));
    }

    /** The time of the loss, in hours and minutes. */
    public static Span since() {
        Span since = new Span();
        since.getElement().setAttribute(PageAttributes.LINK_SINCE, "");
        return since;
    }

    /**
     * One of several languages of a band: the consequence, and below it the lead with the time of the loss.
     *
     * @param language of both texts
     */
    public static Div in(Locale language, String consequence, String lead) {
        Paragraph when = new Paragraph(new Span(lead + " "), since());
        when.addClassName("since");
        Div sentence = new Div(new Paragraph(consequence), when);
        DocumentLanguage.setPart(sentence, language);
        return sentence;
    }
}
