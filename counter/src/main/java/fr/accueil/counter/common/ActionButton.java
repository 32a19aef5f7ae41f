// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.common;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.signals.Signal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A button with its key: counter.js presses the visible button that has the key. */
public class ActionButton extends NativeButton {
    public static final String SPACE = " ";

    /** The ticket at the counter, as the page shows it. */
    public static final String VISITOR =
            "document.querySelector('[%1$s]')?.getAttribute('%1$s') ?? ''".formatted(CounterAttributes.TICKET);

    private final Span label;
    private @Nullable String sent;

    public ActionButton(String text, Runnable press) {
        this(text, "", sent -> press.run());
    }

    /**
     * A button for what the page shows: when the press arrives, another visitor may be at the counter.
     *
     * @param shown a JavaScript expression that the browser evaluates at the press, or ""
     * @param press receives its value, or null for a press on the server
     */
    public ActionButton(String text, String shown, Consumer<@Nullable String> press) {
        label = new Span(text);
        label.addClassName("label");
        add(label);
        addClassName("action");
        getElement().setAttribute("type", "button").setAttribute(CounterAttributes.SEND, true);
        if (!shown.isEmpty()) {
            // Before the click listener: the answer comes with the same event.
            getElement()
                    .addEventListener(
                            "click",
                            click -> sent = click.getEventData().path(shown).asString(""))
                    .addEventData(shown);
        }
        // The second click of a double click is no second command.
        addClickListener(click -> {
            String answer = sent;
            sent = null;
            if (click.getClickCount() < 2) {
                pressed(() -> press.accept(answer));
            }
        });
    }

    /** A button for the current visitor, as the page shows them at the press. */
    public static ActionButton forVisitor(String text, Consumer<@Nullable String> press) {
        return new ActionButton(text, VISITOR, press);
    }

    /** A button whose label changes with its action. */
    public ActionButton(Signal<String> text, Runnable press) {
        this(text, "", sent -> press.run());
    }

    public ActionButton(Signal<String> text, String shown, Consumer<@Nullable String> press) {
        this("", shown, press);
        label.bindText(text);
    }

    public String label() {
        return label.getText();
    }

    /** Gives the button a key: one character or {@link #SPACE}, and its label. */
    public ActionButton key(String key, String cap) {
        Element kbd = new Element("kbd").setText(cap).setAttribute("aria-hidden", "true");
        getElement()
                .setAttribute(CounterAttributes.KEY, key)
                .setAttribute("aria-keyshortcuts", key.equals(SPACE) ? "Space" : key)
                .appendChild(kbd);
        return this;
    }

    public ActionButton key(CounterButton button) {
        return key(button.key(), button.cap());
    }

    public ActionButton primary() {
        addClassName("primary");
        return this;
    }

    private static void pressed(Runnable press) {
        try {
            press.run();
        } finally {
            // The page accepts no other press before the answer to this one.
            UI.getCurrent().getPage().executeJs(CounterScripts.ANSWERED);
        }
    }
}
