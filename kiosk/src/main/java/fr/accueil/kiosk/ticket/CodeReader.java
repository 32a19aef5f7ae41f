// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.DomEvent;
import fr.accueil.kiosk.common.KioskAttributes;
import fr.accueil.kiosk.common.KioskEvents;

/** The kiosk hears a code reader on every page; it types like a keyboard: reader.js tells a scan from a hand by its pace. */
@Tag("span")
final class CodeReader extends HtmlComponent {
    static final String TEXT = "event.detail";

    /** The last stretch of the text, where a pause lay in it; "" otherwise. */
    static final String REST = "event.rest";

    CodeReader(KioskSession session) {
        getElement().setAttribute(KioskAttributes.READER, "").setAttribute("hidden", "");
        getElement()
                .addEventListener(KioskEvents.SCAN, scan -> hear(scan, session))
                .addEventData(TEXT)
                .addEventData(REST);
    }

    /** The text comes from the outside: of any length and content. */
    private static void hear(DomEvent scan, KioskSession session) {
        String text = scan.getEventData().path(TEXT).asString("");
        if (!text.isBlank()) {
            session.scan(text, scan.getEventData().path(REST).asString(""));
        }
    }
}
