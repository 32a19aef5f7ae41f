// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor.queue;

import com.vaadin.flow.component.html.Input;
import fr.accueil.manager.editor.DraftField;
import fr.accueil.manager.editor.DraftPlace;
import fr.accueil.manager.editor.EditorDesk;
import java.util.Locale;

/** The letter of a queue; services, counters and displays keep their queue when it changes. */
final class LetterRow extends DraftField {

    private final Input input = new Input();

    LetterRow(EditorDesk desk, DraftPlace place) {
        super(desk, place);
        addClassName("letter-field");
        input.setValue(desk.part(place).text());
        input.getElement().setAttribute("maxlength", "1").setAttribute("autocapitalize", "characters");
        input.addValueChangeListener(event -> put(event.getValue().strip().toUpperCase(Locale.ROOT)));
        compose(desk.say("editor.queue.letter"), input);
    }

    private void put(String typed) {
        if (typed.equals(desk().part(place()).text())) {
            accept();
        } else if (!typed.matches("[A-Z]")) {
            refuse(desk().say("editor.name.wrong.letter"));
        } else if (isTaken(typed)) {
            refuse(desk().say("editor.queue.taken", typed));
        } else {
            tell(desk().rename(place().around(), "letter", typed));
        }
    }

    private boolean isTaken(String letter) {
        return desk().part(DraftPlace.of("queues")).at(letter).name().equals(letter);
    }
}
