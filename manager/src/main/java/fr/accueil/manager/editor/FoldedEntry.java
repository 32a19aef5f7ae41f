// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;

/** An entry of a long list, on one line until it is opened; one with a mistake is open. */
public final class FoldedEntry extends NativeDetails {

    /**
     * @param name what the entry is called
     * @param said what else its line says
     */
    public FoldedEntry(
            EditorDesk desk,
            DraftPlace place,
            SerializableSupplier<String> name,
            SerializableSupplier<String> said,
            Component... fields) {
        addClassName("folded");
        var head = new Span();
        head.addClassName("entry-head");
        var more = new Span();
        more.addClassName("hint");
        setSummary(head, more);
        var body = new Div(fields);
        body.addClassName("stack");
        setContent(body);
        Runnable follow = () -> {
            head.setText(name.get());
            more.setText(said.get());
            if (desk.mistakeIn(place).isPresent()) {
                setOpen(true);
            }
        };
        follow.run();
        desk.onChange(this, follow::run);
    }
}
