// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.reception;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import fr.accueil.counter.common.ActionButton;
import fr.accueil.counter.common.Parts;
import java.util.List;

/** The keys of the reception desk, on one sheet. */
class ReceptionKeySheet extends Dialog {
    private static final List<String> LINES = List.of(
            "search",
            "enter",
            "escape",
            "priority",
            "language",
            "help",
            "incomplete",
            "redirected",
            "takeBack",
            "delete",
            "sections",
            "rows",
            "message",
            "sheet");

    ReceptionKeySheet(ReceptionWords words) {
        addClassName("sheet");
        setHeaderTitle(words.get("keys.title"));
        DescriptionList keys = new DescriptionList();
        keys.addClassName("key-list");
        for (String line : LINES) {
            var term = new DescriptionList.Term();
            term.getElement().appendChild(new Element("kbd").setText(words.get("keys." + line + ".cap")));
            keys.add(term, new DescriptionList.Description(words.get("keys." + line)));
        }
        ActionButton done = new ActionButton(words.get("keys.close"), this::close).primary();
        add(keys, new Paragraph(words.get("keys.when")), Parts.div("dialog-actions", done));
    }
}
