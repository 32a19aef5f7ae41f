// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.common;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.accueil.screenkit.PageAttributes;

/** The band across the top of a screen that has lost its connection, with the time since when. */
public final class DisplayConnectionLost extends Div {

    public DisplayConnectionLost(DisplayWords words) {
        var since = new Span();
        since.getElement().setAttribute(PageAttributes.LINK_SINCE, "");
        add(new Span(new Span(words.say("lost")), since));
        addClassName("link-lost");
        getElement().setAttribute("role", "alert");
    }
}
