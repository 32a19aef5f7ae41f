// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor.service;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.accueil.manager.editor.AddEntry;
import fr.accueil.manager.editor.ChoiceRow;
import fr.accueil.manager.editor.DraftPart;
import fr.accueil.manager.editor.DraftPlace;
import fr.accueil.manager.editor.EditorDesk;
import fr.accueil.manager.editor.EntryList;
import fr.accueil.manager.editor.FlagRow;
import fr.accueil.manager.editor.LanguageChoice;
import fr.accueil.manager.editor.WordsRow;
import java.util.Map;

/** The groups of services that the kiosk shows first, each with its words and its icon. */
final class GroupForms {

    private GroupForms() {}

    static Section of(EditorDesk desk) {
        var section = new Section(
                new H2(desk.say("editor.groups")),
                new Paragraph(desk.say("editor.groups.how")),
                new LanguageChoice(desk, ServicePlaces.GROUPS),
                new EntryList(
                        desk,
                        ServicePlaces.GROUPS,
                        (place, group) -> row(desk, place),
                        (place, group) -> desk.say("editor.group", ServicePlaces.label(desk, group))),
                new AddEntry(
                        desk,
                        ServicePlaces.GROUPS,
                        "code",
                        "label",
                        Map.of("icon", new DraftPart.Text("question")),
                        "editor.group.add"));
        section.addClassName("groups");
        return section;
    }

    private static Div row(EditorDesk desk, DraftPlace place) {
        var row = new Div(
                new WordsRow(desk, place.at("label"), desk.say("editor.label")),
                new WordsRow(desk, place.at("hint"), desk.say("editor.hint")),
                new ChoiceRow(desk, place.at("icon"), desk.say("editor.icon"), ServicePlaces.icons(desk)),
                new FlagRow(desk, place.at("prominent"), desk.say("editor.prominent")));
        row.addClassName("row");
        return row;
    }
}
