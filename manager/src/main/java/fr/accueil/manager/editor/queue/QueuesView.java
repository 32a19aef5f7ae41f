// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor.queue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import fr.accueil.manager.common.ManagerLayout;
import fr.accueil.manager.editor.AddEntry;
import fr.accueil.manager.editor.DraftPart;
import fr.accueil.manager.editor.DraftPlace;
import fr.accueil.manager.editor.EditorDesk;
import fr.accueil.manager.editor.EditorPort;
import fr.accueil.manager.editor.EditorSection;
import fr.accueil.manager.editor.EntryList;
import fr.accueil.manager.editor.LanguageChoice;
import fr.accueil.manager.editor.SectionPage;
import fr.accueil.manager.editor.WordsRow;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** The section of the queues. */
@Route(value = EditorSection.AT + "queues", layout = ManagerLayout.class)
@RolesAllowed("ADMIN")
final class QueuesView extends SectionPage {

    private static final DraftPlace QUEUES = DraftPlace.of("queues");

    QueuesView(EditorPort port) {
        super(port, EditorSection.QUEUES);
    }

    @Override
    protected Component forms(EditorDesk desk) {
        var list = new EntryList(
                desk,
                QUEUES,
                (place, queue) -> row(desk, place),
                (place, queue) -> desk.say("editor.queue", queue.name()));
        var section = new Section(
                new H2(desk.say(EditorSection.QUEUES.key())),
                new Paragraph(desk.say("editor.queues.how")),
                new LanguageChoice(desk, QUEUES),
                new LetterWarnings(desk, QUEUES),
                list,
                new AddEntry(desk, QUEUES, "letter", "name", Map.<String, DraftPart>of(), "editor.queue.add"));
        section.addClassName("queues");
        return section;
    }

    private static Div row(EditorDesk desk, DraftPlace place) {
        var row = new Div(
                new LetterRow(desk, place.at("letter")),
                new WordsRow(desk, place.at("name"), desk.say("editor.queue.name")));
        row.addClassName("row");
        return row;
    }
}
