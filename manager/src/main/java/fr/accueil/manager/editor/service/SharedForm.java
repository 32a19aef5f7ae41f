// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor.service;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.accueil.manager.editor.ChoiceRow;
import fr.accueil.manager.editor.DraftPlace;
import fr.accueil.manager.editor.EditorDesk;
import fr.accueil.manager.editor.WordsRow;

/** What holds for all services: the service for undecided visitors, the advice without a document. */
final class SharedForm extends Section {

    private static final DraftPlace SITE = DraftPlace.of("site");

    SharedForm(EditorDesk desk) {
        DraftPlace missing = SITE.at("missing-document");
        addClassNames("card", "part");
        add(
                new H2(desk.say("editor.shared")),
                new Paragraph(desk.say("editor.shared.how")),
                new ChoiceRow(desk, SITE.at("unsure"), desk.say("editor.unsure"), ServicePlaces.helping(desk)),
                new H3(desk.say("editor.part.missing")),
                WordsRow.longer(desk, missing.at("advice"), desk.say("editor.shared.advice")),
                new ContactList(desk, missing.at("contacts")),
                new ChoiceRow(desk, missing.at("offers"), desk.say("editor.offers"), ServicePlaces.helping(desk)));
    }
}
