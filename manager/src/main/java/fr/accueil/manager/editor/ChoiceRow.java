// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor;

import fr.accueil.manager.common.Choice;
import fr.accueil.manager.common.ChoiceField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** One of a few values; the one that the draft has is among them even when it is wrong. */
public final class ChoiceRow extends DraftField {

    /** @param choices by what the site file writes; the empty code for nothing */
    public ChoiceRow(EditorDesk desk, DraftPlace place, String name, List<Choice> choices) {
        this(desk, place, name, choices, chosen -> List.of(new DraftEdit.Put(place, chosen)));
    }

    /** @param edits what a choice changes, when it is more than the field itself */
    public ChoiceRow(
            EditorDesk desk,
            DraftPlace place,
            String name,
            List<Choice> choices,
            Function<String, List<DraftEdit>> edits) {
        super(desk, place);
        String known = desk.part(place).text();
        List<Choice> all = new ArrayList<>(choices);
        if (all.stream().noneMatch(choice -> choice.code().equals(known))) {
            all.addFirst(new Choice(known, known.isEmpty() ? desk.say("editor.choose") : known));
        }
        var field = new ChoiceField(all, known);
        field.onChoice(chosen -> edit(edits.apply(chosen).toArray(DraftEdit[]::new)));
        compose(name, field);
    }
}
