// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What to bring. */
final class Documents extends Section {

    Documents(String title, List<String> documents) {
        addClassName("documents");
        UnorderedList list = new UnorderedList();
        documents.forEach(document -> list.add(new ListItem(Icons.draw(Icons.SHEET), new Span(document))));
        add(new H2(title), list);
    }

    /** For the visitor who does not have them all. */
    void lacking(Words words, Runnable pressed) {
        NativeButton lack = new NativeButton(words.text("missing.lack"));
        lack.addClassName("lack");
        lack.addClickListener(press -> pressed.run());
        add(lack);
    }
}
