// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor.equipment;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import fr.accueil.manager.editor.DraftPart;
import fr.accueil.manager.editor.DraftPlace;
import fr.accueil.manager.editor.EditorDesk;
import fr.accueil.manager.editor.PlaceMistake;
import fr.accueil.manager.editor.QueueTicks;

/** Which calls a display shows, and where the counters are, seen from it. */
final class DisplayFields extends Div {

    DisplayFields(EditorDesk desk, DraftPlace display) {
        addClassName("stack");
        add(new QueueTicks(desk, display.at("queues"), desk.say("editor.display.queues")), directions(desk, display));
    }

    /** Folded: few halls need them. */
    private static NativeDetails directions(EditorDesk desk, DraftPlace display) {
        DraftPlace directions = display.at("directions");
        var rows = new Div();
        rows.addClassName("line");
        for (DraftPart counter : desk.part(DraftPlace.of("counters")).entries()) {
            String called = (counter.at("word").text(desk.first()) + "\u00a0"
                            + counter.at("number").text())
                    .strip();
            rows.add(new DirectionRow(desk, directions, counter.name(), called));
        }
        var body = new Div(new Paragraph(desk.say("editor.directions.how")));
        DirectionRow.DIRECTIONS.forEach(one -> body.add(new PlaceMistake(desk, directions.at(one))));
        body.add(rows);
        body.addClassName("stack");
        var details = new NativeDetails(desk.say("editor.directions"), body);
        details.setOpen(desk.mistakeIn(directions).isPresent());
        return details;
    }
}
