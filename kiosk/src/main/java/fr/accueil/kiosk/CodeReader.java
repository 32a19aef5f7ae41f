// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.DomEvent;
import java.util.UUID;

/** The page hears a code reader, which types like a keyboard: hands.js tells a scan from a hand by its speed. */
@Tag("span")
final class CodeReader extends HtmlComponent {
    static final String SCAN = "kiosk-scan";
    static final String TEXT = "event.detail";

    private final UUID tap = UUID.randomUUID();

    CodeReader(Visit visit) {
        getElement().setAttribute("data-reader", "").setAttribute("hidden", "");
        getElement().addEventListener(SCAN, scan -> hear(scan, visit)).addEventData(TEXT);
    }

    /** The text comes from the outside: of any length and content. A second scan, on its way while the first was answered, is too late. */
    private void hear(DomEvent scan, Visit visit) {
        String text = scan.getEventData().path(TEXT).asString("");
        if (!text.isBlank() && isAttached()) {
            visit.checkIn(text, tap);
        }
    }
}
