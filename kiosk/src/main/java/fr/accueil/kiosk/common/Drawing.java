// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.common;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;

/** An inline SVG drawing, hidden from screen readers; never made from user input. */
@Tag("span")
public final class Drawing extends HtmlComponent {

    Drawing(String viewBox, String strokes) {
        addClassName("drawing");
        getElement()
                .setProperty(
                        "innerHTML",
                        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='" + viewBox
                                + "' aria-hidden='true' focusable='false'>" + strokes + "</svg>");
    }
}
