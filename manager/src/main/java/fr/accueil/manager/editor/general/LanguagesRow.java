// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor.general;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import fr.accueil.manager.editor.DraftEdit;
import fr.accueil.manager.editor.DraftField;
import fr.accueil.manager.editor.DraftPlace;
import fr.accueil.manager.editor.EditorDesk;
import fr.accueil.manager.editor.FlagRow;
import fr.accueil.manager.editor.LanguageChoice;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which languages the site speaks besides its first one. */
final class LanguagesRow extends DraftField {

    /** Those in which the kiosk has its own sentences. */
    private static final List<String> OF_THE_KIOSK = List.of("fr", "en", "ar", "es", "pt", "tr", "ru", "uk", "fa");

    private final Div boxes = new Div();

    LanguagesRow(EditorDesk desk, DraftPlace place) {
        super(desk, place);
        String name = desk.say("editor.site.languages");
        getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        var head = new Span(name);
        head.addClassName("label");
        boxes.addClassName("ticks");
        composeGroup(head, boxes);
        show();
        desk.onChange(this, this::show);
    }

    private List<String> spoken() {
        return desk().part(place()).texts();
    }

    private void show() {
        boxes.removeAll();
        Set<String> all = new LinkedHashSet<>(OF_THE_KIOSK);
        all.addAll(spoken());
        all.remove(desk().first());
        all.forEach(language -> boxes.add(tick(language)));
    }

    private NativeLabel tick(String language) {
        var box = new FlagRow.Box(spoken().contains(language));
        box.onChange(on -> tick(language, on));
        var label = new NativeLabel();
        label.add(box, new Span(LanguageChoice.name(language, desk().words().locale())));
        return label;
    }

    private void tick(String language, boolean on) {
        List<String> languages = new ArrayList<>(spoken());
        languages.removeIf(language::equals);
        if (on) {
            languages.add(language);
        }
        edit(new DraftEdit.PutTexts(place(), languages));
    }
}
