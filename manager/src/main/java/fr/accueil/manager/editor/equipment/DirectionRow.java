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

    private static final List<String> DIRECTIONS = List.of("left", "right", "ahead", "upstairs", "downstairs");

    private final String counter;

    /** @param place of the directions of a display */
    DirectionRow(EditorDesk desk, DraftPlace place, String counter, String name) {
        super(desk, place);
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
        return desk().part(place()).at(direction).texts();
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
                edits.add(new DraftEdit.PutTexts(place().at(direction), now));
            }
        }
        edit(edits.toArray(DraftEdit[]::new));
    }
}
