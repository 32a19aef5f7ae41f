// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;

/** A modal dialog, closed by its buttons or by Escape. */
public final class ModalSheet extends Dialog {

    public ModalSheet(String title) {
        addClassName("sheet");
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
    }

    public ModalSheet with(Component... parts) {
        add(parts);
        return this;
    }

    /** Adds the buttons; the last one is the primary. */
    public void choices(NativeButton... buttons) {
        var choices = new Div(buttons);
        choices.addClassName("choices");
        buttons[buttons.length - 1].addClassName("primary");
        add(choices);
    }

    /** The button that closes a dialog without an action. */
    public void wayOut(NativeButton button) {
        var choices = new Div(button);
        choices.addClassName("choices");
        add(choices);
    }

    /** Focuses the field; Enter presses the primary button. */
    public void startAt(Input field, SerializableRunnable work) {
        field.getElement()
                .addEventListener("keydown", event -> {
                    close();
                    work.run();
                })
                .synchronizeProperty("value")
                .setFilter("event.key === 'Enter'");
        addOpenedChangeListener(event -> field.focus());
    }

    public NativeButton close(String label) {
        return button(label, () -> {});
    }

    public NativeButton act(String label, SerializableRunnable work) {
        return button(label, work);
    }

    private NativeButton button(String label, SerializableRunnable work) {
        var button = new NativeButton(label, click -> {
            close();
            work.run();
        });
        button.addClassName("action");
        return button;
    }
}
