// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.signals.Signal;

/** A button and its key, as one thing: counter.js presses the visible button that bears the key. */
class ActionButton extends NativeButton {
    static final String SPACE = " ";

    private final Span label;

    ActionButton(String text, Runnable press) {
        label = new Span(text);
        label.addClassName("label");
        add(label);
        addClassName("action");
        getElement().setAttribute("type", "button").setAttribute("data-send", true);
        // The second click of a double click is no second wish.
        addClickListener(click -> {
            if (click.getClickCount() < 2) {
                pressed(press);
            }
        });
    }

    /** A button whose words change with what it would do. */
    ActionButton(Signal<String> text, Runnable press) {
        this("", press);
        label.bindText(text);
    }

    String label() {
        return label.getText();
    }

    /** Gives the button a key: one character or {@link #SPACE}, and how the keyboard writes it. */
    ActionButton key(String key, String cap) {
        Element kbd = new Element("kbd").setText(cap).setAttribute("aria-hidden", "true");
        getElement()
                .setAttribute("data-key", key)
                .setAttribute("aria-keyshortcuts", key.equals(SPACE) ? "Space" : key)
                .appendChild(kbd);
        return this;
    }

    ActionButton key(Deed deed) {
        return key(deed.key(), deed.cap());
    }

    ActionButton primary() {
        addClassName("primary");
        return this;
    }

    private static void pressed(Runnable press) {
        try {
            press.run();
        } finally {
            // The page takes no other press before this one is answered.
            UI.getCurrent().getPage().executeJs("window.accueilCounter?.answered()");
        }
    }
}
