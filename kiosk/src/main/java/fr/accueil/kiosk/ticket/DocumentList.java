// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.accueil.kiosk.common.Icons;
import fr.accueil.kiosk.common.KioskWords;
import java.util.List;

/** The documents that a service requires. */
final class DocumentList extends Section {

    DocumentList(String title, List<String> documents) {
        addClassName("documents");
        UnorderedList list = new UnorderedList();
        documents.forEach(document -> list.add(new ListItem(Icons.draw(Icons.SHEET), new Span(document))));
        add(new H2(title), list);
    }

    /** The button for a visitor who lacks a document. */
    void lacking(KioskWords words, Runnable pressed) {
        NativeButton lack = new NativeButton(words.text("missing.lack"));
        lack.addClassName("lack");
        lack.addClickListener(press -> pressed.run());
        add(lack);
    }
}
