// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;

/** Plain parts with the class name that counter.css knows them by. */
final class Parts {
    private Parts() {}

    static Div div(String name, Component... parts) {
        Div div = new Div(parts);
        div.addClassName(name);
        return div;
    }

    static Span span(String name, String text) {
        Span span = new Span(text);
        span.addClassName(name);
        return span;
    }

    /** The title of a page, which takes the focus when the page is shown. */
    static H1 title() {
        H1 title = new H1();
        title.getElement().setAttribute("tabindex", "-1");
        return title;
    }

    static void focus(H1 title) {
        title.getElement().callJsFunction("focus");
    }
}
