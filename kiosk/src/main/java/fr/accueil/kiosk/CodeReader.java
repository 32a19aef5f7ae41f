// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.DomEvent;

/** The kiosk hears a code reader on every page; it types like a keyboard: reader.js tells a scan from a hand by its pace. */
@Tag("span")
final class CodeReader extends HtmlComponent {
    static final String TEXT = "event.detail";

    /** The last stretch of the text, where a pause lay in it; "" otherwise. */
    static final String REST = "event.rest";

    CodeReader(Visit visit) {
        getElement().setAttribute(DataAttributes.READER, "").setAttribute("hidden", "");
        getElement()
                .addEventListener(BrowserEvents.SCAN, scan -> hear(scan, visit))
                .addEventData(TEXT)
                .addEventData(REST);
    }

    /** The text comes from the outside: of any length and content. */
    private static void hear(DomEvent scan, Visit visit) {
        String text = scan.getEventData().path(TEXT).asString("");
        if (!text.isBlank()) {
            visit.scan(text, scan.getEventData().path(REST).asString(""));
        }
    }
}
