// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor;

import com.vaadin.flow.component.html.Input;

/** A whole number within bounds; empty where the site file says nothing. */
public final class NumberRow extends DraftField {

    private final int least;
    private final int most;

    /** @param name with the unit, such as minutes */
    public NumberRow(EditorDesk desk, DraftPlace place, String name, int least, int most) {
        super(desk, place);
        this.least = least;
        this.most = most;
        var input = new Input();
        input.addClassName("number");
        input.getElement().setAttribute("inputmode", "numeric");
        input.setValue(desk.part(place).text());
        input.addValueChangeListener(event -> put(event.getValue().strip()));
        compose(name, input);
    }

    private void put(String typed) {
        boolean right = typed.isEmpty()
                || typed.matches("\\d{1,6}") && Integer.parseInt(typed) >= least && Integer.parseInt(typed) <= most;
        if (right) {
            edit(new DraftEdit.Put(place(), typed));
        } else {
            refuse(desk().say("editor.number", least, most));
        }
    }
}
