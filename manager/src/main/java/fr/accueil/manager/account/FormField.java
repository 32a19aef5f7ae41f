// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

/** A field of a form with its label, and a sentence below it when its value is refused. */
final class FormField extends Div {

    private final Component field;
    private final Paragraph fault = new Paragraph();

    /** @param id of the field in the page */
    FormField(String id, String label, Component field) {
        this.field = field;
        addClassName("field");
        field.setId(id);
        fault.setId(id + "-fault");
        fault.addClassName("fault");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);
        var name = new Element("label").setAttribute("for", id).setText(label);
        getElement().appendChild(name);
        add(field, fault);
    }

    void show(String sentence) {
        fault.setText(sentence);
        fault.setVisible(!sentence.isEmpty());
        if (sentence.isEmpty()) {
            field.getElement().removeAttribute("aria-invalid").removeAttribute("aria-describedby");
        } else {
            field.getElement()
                    .setAttribute("aria-invalid", "true")
                    .setAttribute("aria-describedby", fault.getId().orElseThrow());
        }
    }
}
