// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Adds an entry to a list, with its code or letter and its words in the first language; the rest is filled in afterwards. */
public final class AddEntry extends Div {

    private static final Map<String, String> PATTERNS =
            Map.of("code", "[A-Za-z0-9][A-Za-z0-9-]{0,39}", "letter", "[A-Z]");

    private final transient EditorDesk desk;
    private final transient DraftPlace list;
    private final String key;
    private final String wordsField;
    private final transient Map<String, DraftPart> further;
    private final Input name = new Input();
    private final Input text = new Input();
    private final Paragraph fault = new Paragraph();
    private SerializableConsumer<String> added = code -> {};

    /**
     * @param key the field that names the entry, {@code code} or {@code letter}
     * @param wordsField the field of its words
     * @param further what else a new entry has
     * @param words the key of its words: {@code …} the button, {@code ….name} and {@code ….text} the fields
     */
    public AddEntry(
            EditorDesk desk,
            DraftPlace list,
            String key,
            String wordsField,
            Map<String, DraftPart> further,
            String words) {
        this.desk = desk;
        this.list = list;
        this.key = key;
        this.wordsField = wordsField;
        this.further = further;
        addClassName("adding");
        fault.addClassName("fault");
        fault.setVisible(false);
        fault.getElement().setAttribute("role", "alert");
        name.addClassName("number");
        var button = new NativeButton(desk.say(words), click -> press());
        button.addClassNames("action", "add");
        add(field(name, desk.say(words + ".name")), field(text, desk.say(words + ".text")), button, fault);
    }

    /** Tells the name of an entry that was added. */
    public AddEntry then(SerializableConsumer<String> told) {
        added = told;
        return this;
    }

    private static Div field(Input input, String label) {
        var named = new NativeLabel(label);
        named.setFor(input);
        var field = new Div(named, input);
        field.addClassName("field");
        return field;
    }

    private void press() {
        String stripped = name.getValue().strip();
        String typed = key.equals("letter") ? stripped.toUpperCase(Locale.ROOT) : stripped;
        if (!typed.matches(PATTERNS.getOrDefault(key, ".+"))) {
            refuse(desk.say("editor.name.wrong." + key));
        } else if (text.getValue().isBlank()) {
            refuse(desk.say("editor.fault.FIRST_LANGUAGE_MISSING"));
        } else {
            addEntry(typed);
        }
    }

    private void addEntry(String typed) {
        Map<String, DraftPart> fields = new LinkedHashMap<>();
        fields.put(key, new DraftPart.Text(typed));
        fields.put(wordsField, DraftPart.words(desk.first(), text.getValue().strip()));
        fields.putAll(further);
        EditReply reply = desk.edit(new DraftEdit.Add(list, new DraftPart.Fields(fields)));
        desk.refusal(reply).ifPresentOrElse(this::refuse, () -> {
            fault.setVisible(false);
            name.setValue("");
            text.setValue("");
            added.accept(typed);
        });
    }

    private void refuse(String sentence) {
        fault.setText(sentence);
        fault.setVisible(true);
    }
}
