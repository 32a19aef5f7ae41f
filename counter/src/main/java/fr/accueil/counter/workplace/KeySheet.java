// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import fr.accueil.counter.common.ActionButton;
import fr.accueil.counter.common.CounterButton;
import fr.accueil.counter.common.CounterWords;
import fr.accueil.counter.common.Parts;

/** The dialog with all keys. */
class KeySheet extends Dialog {
    KeySheet(CounterWords words) {
        addClassName("sheet");
        addClassName("keys-sheet");
        setHeaderTitle(words.get("keys.title"));
        DescriptionList keys = new DescriptionList();
        keys.addClassName("key-list");
        line(keys, words.get("key.space"), words.get("keys.space"));
        for (CounterButton button : CounterButton.values()) {
            line(keys, button.cap(), words.get("keys." + button));
        }
        line(keys, "1\u2026\u200a9", words.get("keys.digits"));
        line(keys, "0", words.get("outcomes.unusual"));
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
