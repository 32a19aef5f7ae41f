// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializableConsumer;

/** Yes or no; no is written by taking the field away. */
public final class FlagRow extends DraftField {

    public FlagRow(EditorDesk desk, DraftPlace place, String name) {
        super(desk, place);
        addClassName("flag");
        var box = new Box(desk.part(place).text().equals("true"));
        box.onChange(on -> edit(new DraftEdit.Put(place(), on ? "true" : "")));
        compose(name, box);
    }

    /** A native checkbox. */
    @Tag("input")
    public static final class Box extends Component {

        private SerializableConsumer<Boolean> listener = on -> {};

        public Box(boolean on) {
            getElement().setAttribute("type", "checkbox");
            getElement().setProperty("checked", on);
            getElement()
                    .addPropertyChangeListener(
                            "checked", "change", event -> tick(Boolean.TRUE.equals(event.getValue())));
        }

        /** Ticks or clears it as a user does. */
        public void tick(boolean on) {
            listener.accept(on);
        }

        /** Calls with whether it is ticked, after each change. */
        public void onChange(SerializableConsumer<Boolean> told) {
            listener = told;
        }
    }
}
