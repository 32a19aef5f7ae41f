// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.accueil.counter.common.ActionButton;
import fr.accueil.counter.common.CounterWords;
import fr.accueil.counter.common.Parts;

/** Asks before a counter is taken from a colleague. */
class TakeOverDialog extends Dialog {
    TakeOverDialog(CounterWords words, String counter, String colleague, Runnable takeOver) {
        addClassName("sheet");
        setHeaderTitle(words.get("takeOver.title", counter, colleague));
        ActionButton yes = new ActionButton(words.get("takeOver.yes"), () -> {
                    close();
                    takeOver.run();
                })
                .primary();
        ActionButton no = new ActionButton(words.get("takeOver.no"), this::close);
        Div buttons = Parts.div("dialog-actions", no, yes);
        add(new Paragraph(words.get("takeOver.text", colleague)), buttons);
    }
}
