// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;

/** A field with its name, what to enter, and under it what is wrong. */
public final class FormField extends Div {

    private final Component input;
    private final Paragraph hint;
    private final Paragraph fault = new Paragraph();

    /** @param id of the input on the page */
    public FormField(String id, String name, String hint, Component input) {
        this.input = input;
        this.hint = new Paragraph(hint);
        addClassName("field");
        input.setId(id);
        this.hint.setId(id + "-hint");
        this.hint.addClassName("hint");
        this.hint.setVisible(!hint.isEmpty());
        fault.setId(id + "-fault");
        fault.addClassName("fault");
        fault.setVisible(false);
        var label = new NativeLabel(name);
        label.setFor(input);
        describe(id + "-hint");
        add(label, input, this.hint, fault);
    }

    /** Another hint. */
    public void say(String text) {
        hint.setText(text);
    }

    /** Says what is wrong, and takes the focus. */
    public void refuse(String sentence) {
        fault.setText(sentence);
        fault.setVisible(true);
        input.getElement().setAttribute("aria-invalid", "true");
        describe(fault.getId().orElse("") + " " + hint.getId().orElse(""));
        input.getElement().callJsFunction("focus");
    }

    public void accept() {
        fault.setVisible(false);
        input.getElement().removeAttribute("aria-invalid");
        describe(hint.getId().orElse(""));
    }

    private void describe(String ids) {
        input.getElement().setAttribute("aria-describedby", ids);
    }
}
