// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.reception;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import fr.accueil.counter.common.ActionButton;
import fr.accueil.counter.common.CounterAttributes;
import fr.accueil.counter.common.Parts;

/** The buttons of a row: their keys act in the row that has the focus. */
final class RowButtons {
    private RowButtons() {}

    static ActionButton small(String text, String key, String cap, Runnable press) {
        ActionButton button = new ActionButton(text, press);
        button.addClassName("small");
        Element kbd = new Element("kbd").setText(cap).setAttribute("aria-hidden", "true");
        button.getElement()
                .setAttribute(CounterAttributes.ROW_KEY, key)
                .setAttribute("aria-keyshortcuts", key)
                .appendChild(kbd);
        return button;
    }

    /**
     * A button that asks for confirmation in place, for what cannot be undone.
     *
     * @param name of the row that it concerns
     */
    static Div twice(
            ReceptionWords words, String text, String sure, String key, String cap, String name, Runnable press) {
        Div place = Parts.div("twice");
        ask(place, words, new Asked(text, sure, key, cap, name, press));
        return place;
    }

    private record Asked(String text, String sure, String key, String cap, String name, Runnable press) {}

    private static void ask(Div place, ReceptionWords words, Asked asked) {
        ActionButton first = small(asked.text(), asked.key(), asked.cap(), () -> confirm(place, words, asked));
        first.setAriaLabel(asked.text() + ", " + asked.name());
        place.removeAll();
        place.add(first);
    }

    private static void confirm(Div place, ReceptionWords words, Asked asked) {
        ActionButton yes = small(asked.sure(), asked.key(), asked.cap(), asked.press());
        yes.setAriaLabel(asked.sure() + ", " + asked.name());
        yes.addClassName("sure");
        ActionButton no = small(words.get("twice.no"), "n", "N", () -> {
            ask(place, words, asked);
            focus(place.getComponentAt(0));
        });
        no.setAriaLabel(words.get("twice.no") + ", " + asked.name());
        place.removeAll();
        place.add(yes, no);
        focus(yes);
    }

    private static void focus(Component part) {
        part.getElement().callJsFunction("focus");
    }
}
