// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor;

import com.vaadin.flow.component.html.Input;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A list of short texts on one line, such as other words of a service or the letters of queues in their order. */
public final class TextsRow extends DraftField {

    private static final Pattern COMMA = Pattern.compile("[,;،]");

    public TextsRow(EditorDesk desk, DraftPlace place, String name) {
        super(desk, place);
        var input = new Input();
        input.setValue(String.join(", ", desk.part(place).texts()));
        input.addValueChangeListener(event -> edit(new DraftEdit.PutTexts(place(), parts(event.getValue()))));
        compose(name, input);
    }

    private static List<String> parts(String typed) {
        return Arrays.stream(COMMA.split(typed))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }
}
