// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor.counter;

import fr.accueil.manager.editor.DraftEdit;
import fr.accueil.manager.editor.DraftPart;
import fr.accueil.manager.editor.DraftPlace;
import fr.accueil.manager.editor.EditorDesk;
import java.util.ArrayList;
import java.util.List;

/** The arrows that the displays show beside the calls of a counter. */
final class Directions {

    private static final DraftPlace DISPLAYS = DraftPlace.of("displays");

    private Directions() {}

    /** What takes the arrows of a counter away. */
    static List<DraftEdit> without(EditorDesk desk, String counter) {
        List<DraftEdit> edits = new ArrayList<>();
        for (DraftPart display : desk.part(DISPLAYS).entries()) {
            display.at("directions").parts().forEach((direction, counters) -> {
                if (counters.texts().contains(counter)) {
                    edits.add(new DraftEdit.PutTexts(
                            DISPLAYS.at(display.name()).at("directions").at(direction),
                            counters.texts().stream()
                                    .filter(one -> !one.equals(counter))
                                    .toList()));
                }
            });
        }
        return edits;
    }
}
