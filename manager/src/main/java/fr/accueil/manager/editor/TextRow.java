// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor;

import com.vaadin.flow.component.html.Input;

/** A text without a language: a code, a number that is written over a counter, an address, a time. */
public final class TextRow extends DraftField {

    private final Input input = new Input();
    private String pattern = ".*";
    private String wrong = "";

    public TextRow(EditorDesk desk, DraftPlace place, String name) {
        super(desk, place);
        input.setValue(desk.part(place).text());
        input.addValueChangeListener(event -> put(event.getValue()));
        compose(name, input);
    }

    private void put(String typed) {
        if (typed.equals(desk().part(place()).text())) {
            accept();
        } else if (!typed.isBlank() && !typed.strip().matches(pattern)) {
            refuse(wrong);
        } else {
            edit(new DraftEdit.Put(place(), typed));
        }
    }

    /** Refuses what has another form, with a sentence; nothing at all has none. */
    public TextRow matching(String form, String sentence) {
        pattern = form;
        wrong = sentence;
        return this;
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
