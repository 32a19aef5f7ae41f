// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

/** The keys, on one sheet. */
class KeySheet extends Dialog {
    KeySheet(Words words) {
        addClassName("sheet");
        setHeaderTitle(words.get("keys.title"));
        DescriptionList keys = new DescriptionList();
        keys.addClassName("key-list");
        line(keys, words.get("key.space"), words.get("keys.space"));
        line(keys, "C", words.get("action." + Action.START));
        line(keys, "R", words.get("action." + Action.RECALL));
        line(keys, "A", words.get("action." + Action.ABSENT));
        line(keys, "T", words.get("action." + Action.FINISH));
        line(keys, "F", words.get("action." + Action.RETURN));
        line(keys, "P", words.get("keys.pause"));
        line(keys, "?", words.get("keys.sheet"));
        ActionButton done = new ActionButton(words.get("keys.close"), this::close).primary();
        Div buttons = Parts.div("dialog-actions", done);
        add(keys, new Paragraph(words.get("keys.when")), buttons);
    }

    private static void line(DescriptionList keys, String cap, String meaning) {
        var term = new DescriptionList.Term();
        term.getElement().appendChild(new Element("kbd").setText(cap));
        keys.add(term, new DescriptionList.Description(meaning));
    }
}
