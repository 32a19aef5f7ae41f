// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.common;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.signals.local.ValueSignal;

/** A text field for the on-screen keyboard or a real one. */
public final class TypedField extends Div {

    /** Longer than the pause between two keys, too short to be noticed. */
    private static final int PAUSE_MILLIS = 150;

    private final Input input = new Input();

    public TypedField(String name, String icon, int longest, ValueSignal<String> typed) {
        addClassName("typed");
        input.setValue(typed.peek());
        input.setValueChangeMode(ValueChangeMode.EAGER);
        input.addValueChangeListener(change -> typed.set(cut(change.getValue(), longest)));
        input.setAriaLabel(name);
        input.setPlaceholder(name);
        input.getElement()
                .setAttribute("maxlength", String.valueOf(longest))
                .setAttribute("inputmode", "none")
                .setAttribute("autocomplete", "off")
                .setAttribute("autocapitalize", "off")
                .setAttribute("spellcheck", "false");
        add(Icons.draw(icon), input);
    }

    /** For a listener that works at every change: it is called when typing pauses. */
    public TypedField calmly() {
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.setValueChangeTimeout(PAUSE_MILLIS);
        return this;
    }

    /** A phone has its own keyboard. */
    public void withOwnKeys() {
        input.getElement().setAttribute("inputmode", "text");
    }

    public void focus() {
        input.getElement().executeJs("this.focus({preventScroll: true})");
    }

    /** The first characters of a text. */
    public static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
