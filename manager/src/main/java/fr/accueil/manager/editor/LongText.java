// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;

/** A native field of several lines; the text itself is one line, as in the site file. */
@Tag("textarea")
final class LongText extends AbstractSinglePropertyField<LongText, String> {

    LongText() {
        super("value", "", false);
        setSynchronizedEvent("change");
        getElement().setAttribute("rows", "3");
    }
}
