// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.function.SerializableSupplier;

/** What an entry of a list is called, above its fields; it follows what is typed there. */
public final class EntryHead extends H3 {

    public EntryHead(EditorDesk desk, SerializableSupplier<String> name) {
        addClassName("entry-head");
        setText(name.get());
        desk.onChange(this, () -> setText(name.get()));
    }
}
