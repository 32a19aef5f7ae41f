// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor.queue;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import fr.accueil.manager.editor.DraftPart;
import fr.accueil.manager.editor.DraftPlace;
import fr.accueil.manager.editor.EditorDesk;
import java.util.List;

/** Which letters of the queues are mistaken for each other. They are advice: a site may keep the letters that people know. */
final class LetterWarnings extends UnorderedList {

    private final transient EditorDesk desk;
    private final transient DraftPlace queues;

    LetterWarnings(EditorDesk desk, DraftPlace queues) {
        this.desk = desk;
        this.queues = queues;
        addClassName("advice");
        getElement().setAttribute("role", "list").setAttribute("aria-live", "polite");
        show();
        desk.onChange(this, this::show);
    }

    private void show() {
        removeAll();
        List<String> letters =
                desk.part(queues).entries().stream().map(DraftPart::name).toList();
        AlikeLetters.among(letters)
                .forEach(alike -> add(
                        new ListItem(desk.say("editor.letters." + alike.sense(), String.join(", ", alike.letters())))));
        AlikeLetters.figures(letters)
                .forEach(one -> add(new ListItem(desk.say("editor.letters.FIGURE", one.letter(), one.figure()))));
        setVisible(getChildren().findAny().isPresent());
    }
}
