// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor.service;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import fr.accueil.manager.common.Choice;
import fr.accueil.manager.editor.ChoiceRow;
import fr.accueil.manager.editor.DraftEdit;
import fr.accueil.manager.editor.DraftPlace;
import fr.accueil.manager.editor.EditorDesk;
import fr.accueil.manager.editor.WordsRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a service leads a visitor to, and what belongs to that: a queue, or the way to another place. */
final class OutcomeForm extends Section {

    private final transient EditorDesk desk;
    private final transient DraftPlace place;
    private final Div depending = new Div();
    private String shown = "";

    OutcomeForm(EditorDesk desk, DraftPlace place) {
        this.desk = desk;
        this.place = place;
        addClassNames("card", "part");
        depending.addClassName("depending");
        add(
                new H3(desk.say("editor.part.outcome")),
                new ChoiceRow(desk, place.at("group"), desk.say("editor.in-group"), ServicePlaces.groups(desk)),
                new ChoiceRow(
                        desk,
                        place.at("outcome"),
                        desk.say("editor.outcome"),
                        ServicePlaces.outcomes(desk),
                        this::becoming),
                depending);
        show();
        desk.onChange(this, this::showChanged);
    }

    private String outcome() {
        return desk.part(place).at("outcome").text();
    }

    /** What has no meaning for the new outcome goes; a service that receives gets the first queue. */
    private List<DraftEdit> becoming(String outcome) {
        List<DraftEdit> edits = new ArrayList<>(List.of(new DraftEdit.Put(place.at("outcome"), outcome)));
        if (ServicePlaces.isReceived(outcome)) {
            edits.add(new DraftEdit.Put(place.at("where"), ""));
            if (!desk.part(place).at("queue").isThere()) {
                ServicePlaces.queues(desk).stream()
                        .findFirst()
                        .ifPresent(queue -> edits.add(new DraftEdit.Put(place.at("queue"), queue.code())));
            }
        } else {
            Stream.of("queue", "special-days").map(place::at).forEach(at -> edits.add(new DraftEdit.Put(at, "")));
            if (!outcome.equals("redirect")) {
                edits.add(new DraftEdit.Put(place.at("where"), ""));
            }
        }
        return edits;
    }

    private void showChanged() {
        if (!shown.equals(outcome())) {
            show();
        }
    }

    private void show() {
        shown = outcome();
        depending.removeAll();
        if (ServicePlaces.isReceived(shown)) {
            depending.add(
                    new ChoiceRow(desk, place.at("queue"), desk.say("editor.in-queue"), ServicePlaces.queues(desk)));
            return;
        }
        if (shown.equals("redirect")) {
            depending.add(new ChoiceRow(desk, place.at("where"), desk.say("editor.where"), wheres()));
        }
        depending.add(
                WordsRow.longer(desk, place.at("explanation"), desk.say("editor.explanation")),
                new ContactList(desk, place.at("contacts")));
        if (shown.equals("redirect")) {
            depending.add(
                    new ChoiceRow(desk, place.at("offers"), desk.say("editor.offers"), ServicePlaces.helping(desk)));
        }
    }

    private List<Choice> wheres() {
        return List.of(
                new Choice("", desk.say("editor.where.elsewhere")),
                new Choice("mairie", desk.say("editor.where.mairie")),
                new Choice("post", desk.say("editor.where.post")));
    }
}
