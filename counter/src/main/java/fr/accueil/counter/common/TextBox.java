// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.common;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;

/** A field for some lines of plain text. */
@Tag("textarea")
public class TextBox extends AbstractSinglePropertyField<TextBox, String> implements Focusable<TextBox> {
    /** @param most the number of characters that the browser accepts */
    public TextBox(String name, int most) {
        super("value", "", false);
        setSynchronizedEvent("input");
        getElement().getClassList().add("text-box");
        getElement()
                .setAttribute("aria-label", name)
                .setAttribute("rows", "3")
                .setAttribute("maxlength", String.valueOf(most));
    }
}
