// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor;

import com.vaadin.flow.component.html.Paragraph;

/** The sentence about a mistake of a whole list or map, which no field of its own would say. */
public final class PlaceMistake extends Paragraph {

    public PlaceMistake(EditorDesk desk, DraftPlace place) {
        addClassName("fault");
        getElement().setAttribute("role", "alert");
        show(desk, place);
        desk.onChange(this, () -> show(desk, place));
    }

    private void show(EditorDesk desk, DraftPlace place) {
        String sentence = desk.state()
                .mistake()
                .filter(mistake -> mistake.place().equals(place))
                .map(DraftState.Mistake::sentence)
                .orElse("");
        setText(sentence);
        setVisible(!sentence.isEmpty());
    }
}
