// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.accueil.screenkit.PageAttributes;

/** The band across the top of a screen whose line is cut, with the time since when. */
final class LineLost extends Div {

    LineLost(Words words) {
        var since = new Span();
        since.getElement().setAttribute(PageAttributes.LINK_SINCE, "");
        add(new Span(new Span(words.say("lost")), since));
        addClassName("link-lost");
        getElement().setAttribute("role", "alert");
    }
}
