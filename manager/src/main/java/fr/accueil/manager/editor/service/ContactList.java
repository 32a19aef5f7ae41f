// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor.service;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeButton;
import fr.accueil.manager.editor.ChoiceRow;
import fr.accueil.manager.editor.DraftEdit;
import fr.accueil.manager.editor.DraftPart;
import fr.accueil.manager.editor.DraftPlace;
import fr.accueil.manager.editor.EditorDesk;
import fr.accueil.manager.editor.EntryList;
import fr.accueil.manager.editor.TextRow;
import java.util.Map;

/** Addresses and numbers by which another office is reached. */
final class ContactList extends Div {

    ContactList(EditorDesk desk, DraftPlace list) {
        addClassName("list");
        var entries = new EntryList(
                        desk,
                        list,
                        (place, contact) -> row(desk, place),
                        (place, contact) -> desk.say(
                                "editor.the-contact", contact.at("value").text()))
                .withoutAsking();
        var add = new NativeButton(
                desk.say("editor.contact.add"),
                click -> desk.edit(
                        new DraftEdit.Add(list, new DraftPart.Fields(Map.of("kind", new DraftPart.Text("phone"))))));
        add.addClassNames("action", "add");
        add(new H4(desk.say("editor.contacts")), entries, add);
    }

    private static Div row(EditorDesk desk, DraftPlace place) {
        var row = new Div(
                new ChoiceRow(desk, place.at("kind"), desk.say("editor.contact.kind"), ServicePlaces.contacts(desk)),
                new TextRow(desk, place.at("value"), desk.say("editor.contact.value")));
        row.addClassNames("row", "contact");
        return row;
    }
}
