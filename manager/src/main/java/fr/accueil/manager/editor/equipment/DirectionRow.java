// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor.equipment;

import fr.accueil.manager.common.Choice;
import fr.accueil.manager.common.ChoiceField;
import fr.accueil.manager.editor.DraftEdit;
import fr.accueil.manager.editor.DraftField;
import fr.accueil.manager.editor.DraftPlace;
import fr.accueil.manager.editor.EditorDesk;
import java.util.ArrayList;
import java.util.List;

/** Where one counter is, seen from a display: the site file lists the counters of each direction. */
final class DirectionRow extends DraftField {

    /** As a site file writes them. */
    static final List<String> DIRECTIONS = List.of("left", "right", "ahead", "upstairs", "downstairs");

    private final transient DraftPlace directions;
    private final String counter;

    /** @param directions of a display; what is wrong with them is said above all of its counters */
    DirectionRow(EditorDesk desk, DraftPlace directions, String counter, String name) {
        super(desk, directions.at("of").at(counter));
        this.directions = directions;
        this.counter = counter;
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", desk.say("editor.direction.none"))));
        DIRECTIONS.forEach(one -> choices.add(new Choice(one, desk.say("editor.direction." + one))));
        String known = DIRECTIONS.stream()
                .filter(one -> counters(one).contains(counter))
                .findFirst()
                .orElse("");
        var field = new ChoiceField(choices, known);
        field.onChoice(this::choose);
        compose(name, field);
    }

    private List<String> counters(String direction) {
        return desk().part(directions).at(direction).texts();
    }

    private void choose(String chosen) {
        List<DraftEdit> edits = new ArrayList<>();
        for (String direction : DIRECTIONS) {
            List<String> now = new ArrayList<>(counters(direction));
            boolean belongs = direction.equals(chosen);
            if (belongs != now.contains(counter)) {
                if (belongs) {
                    now.add(counter);
                } else {
                    now.removeIf(counter::equals);
                }
                edits.add(new DraftEdit.PutTexts(directions.at(direction), now));
            }
        }
        edit(edits.toArray(DraftEdit[]::new));
    }
}
