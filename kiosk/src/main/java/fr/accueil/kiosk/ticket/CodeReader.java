// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.DomEvent;
import fr.accueil.kiosk.common.KioskAttributes;
import fr.accueil.kiosk.common.KioskEvents;

/**
 * The code reader of a kiosk, active on every page. It types like a keyboard: reader.js detects a scan by its speed.
 */
@Tag("span")
final class CodeReader extends HtmlComponent {
    static final String TEXT = "event.detail";

    /** The part of the text after the last pause; "" without a pause. */
    static final String REST = "event.rest";

    CodeReader(KioskSession session) {
        getElement().setAttribute(KioskAttributes.READER, "").setAttribute("hidden", "");
        getElement()
                .addEventListener(KioskEvents.SCAN, scan -> read(scan, session))
                .addEventData(TEXT)
                .addEventData(REST);
    }

    /** The text is untrusted: of any length and content. */
    private static void read(DomEvent scan, KioskSession session) {
        String text = scan.getEventData().path(TEXT).asString("");
        if (!text.isBlank()) {
            session.scan(text, scan.getEventData().path(REST).asString(""));
        }
    }
}
