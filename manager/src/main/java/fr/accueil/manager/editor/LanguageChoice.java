// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import fr.accueil.manager.common.Choice;
import fr.accueil.manager.common.ChoiceField;
import java.util.List;
import java.util.Locale;

/** The choice of the language that stands beside the first one, with the number of words that each lacks. */
public final class LanguageChoice extends Div {

    private final transient EditorDesk desk;
    private final transient DraftPlace place;
    private final NativeLabel label = new NativeLabel();
    private transient List<String> shown = List.of();
    private ChoiceField field = new ChoiceField(List.of(), "");

    /** @param place whose words are counted */
    public LanguageChoice(EditorDesk desk, DraftPlace place) {
        this.desk = desk;
        this.place = place;
        addClassNames("field", "language");
        label.setText(desk.say("editor.language"));
        add(label, field);
        showChoices();
        desk.onChange(this, this::count);
    }

    /** Anew when the site speaks other languages by now. */
    private void showChoices() {
        shown = languages();
        var now = new ChoiceField(
                shown.stream().map(one -> new Choice(one, named(one))).toList(),
                desk.language().orElse(""));
        now.setId("editor-language");
        now.onChoice(desk::translateInto);
        replace(field, now);
        field = now;
        label.setFor(now);
        setVisible(!shown.isEmpty());
    }

    /** The name of a language in that of the page. */
    public static String name(String language, Locale page) {
        return Locale.of(language).getDisplayLanguage(page);
    }

    private List<String> languages() {
        return desk.state().languages().stream().skip(1).toList();
    }

    /** In place: the choice may have the focus. */
    private void count() {
        if (!shown.equals(languages())) {
            showChoices();
            return;
        }
        for (int i = 0; i < languages().size(); i++) {
            field.getElement().getChild(i).setText(named(languages().get(i)));
        }
    }

    private String named(String language) {
        long lacking = desk.part(place).lacking(desk.first(), language);
        return desk.say("editor.language.lacking", name(language, desk.words().locale()), lacking);
    }
}
