// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fr.accueil.kiosk.common.Icons;
import fr.accueil.kiosk.common.KioskWords;
import fr.accueil.screenkit.QrCode;

/** A contact that a visitor can read, note or scan. */
final class ContactCard extends ListItem {

    private static final String SCHEME = "https://";

    ContactCard(ServicePage.Contact contact, KioskWords words) {
        addClassNames("contact", style(contact.kind()));
        Paragraph kind = new Paragraph(words.text("contact." + style(contact.kind())));
        kind.addClassName("kind");
        Paragraph value = new Paragraph();
        breakable(readable(contact.value()), value);
        value.addClassName("value");
        add(Icons.draw(icon(contact.kind())), new Div(kind, value));
        if (contact.kind() == ServicePage.Contact.Kind.WEB) {
            add(new QrCode(whole(contact.value()), words.text("contact.qr", contact.value())));
        }
    }

    /** Lets a long address break after a dot, a slash or an at sign. */
    private static void breakable(String text, Paragraph into) {
        for (String part : text.split("(?<=[./@])", -1)) {
            into.add(new Span(part));
            into.getElement().appendChild(new Element("wbr"));
        }
    }

    private static String readable(String address) {
        return address.startsWith(SCHEME) ? address.substring(SCHEME.length()) : address;
    }

    /** People read addresses without their scheme; phones do not. */
    private static String whole(String address) {
        return address.contains("://") ? address : SCHEME + address;
    }

    private static String style(ServicePage.Contact.Kind kind) {
        return switch (kind) {
            case WEB -> "web";
            case PHONE -> "phone";
            case MAIL -> "mail";
            case POST -> "post";
        };
    }

    private static String icon(ServicePage.Contact.Kind kind) {
        return switch (kind) {
            case WEB -> Icons.SCREEN;
            case PHONE -> Icons.PHONE;
            case MAIL -> Icons.AT;
            case POST -> Icons.ENVELOPE;
        };
    }
}
