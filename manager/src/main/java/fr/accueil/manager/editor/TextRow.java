// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor;

import com.vaadin.flow.component.html.Input;

/** A text without a language: a code, a number that is written over a counter, an address, a time. */
public final class TextRow extends DraftField {

    private final Input input = new Input();

    public TextRow(EditorDesk desk, DraftPlace place, String name) {
        super(desk, place);
        input.setValue(desk.part(place).text());
        input.addValueChangeListener(event -> {
            if (!event.getValue().equals(desk().part(place()).text())) {
                edit(new DraftEdit.Put(place(), event.getValue()));
            }
        });
        compose(name, input);
    }

    /** A time of the day. */
    public TextRow ofTime() {
        input.setType("time");
        String known = desk().part(place()).text();
        input.setValue(known.matches("\\d:\\d\\d") ? "0" + known : known);
        return this;
    }

    /** At most so many characters. */
    public TextRow atMost(int characters) {
        input.getElement().setAttribute("maxlength", String.valueOf(characters));
        return this;
    }
}
