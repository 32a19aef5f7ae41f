// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor.rule;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import fr.accueil.manager.editor.DraftEdit;
import fr.accueil.manager.editor.DraftPart;
import fr.accueil.manager.editor.DraftPlace;
import fr.accueil.manager.editor.EditReply;
import fr.accueil.manager.editor.EditorDesk;
import fr.accueil.manager.editor.EntryList;
import fr.accueil.manager.editor.NewCode;
import fr.accueil.manager.editor.WordsRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Short texts from which agents choose: outcomes, reasons of a pause, reasons of a call. Their codes nobody has to know. */
final class LabelList extends Div {

    private static final int MOST = 9;
    private static final int LETTERS = 40;

    private final transient EditorDesk desk;
    private final transient DraftPlace list;
    private final Input text = new Input();
    private final Paragraph fault = new Paragraph();

    /** @param key of its words: {@code …} the heading, {@code ….how} and {@code ….new} */
    LabelList(EditorDesk desk, DraftPlace list, String key) {
        this.desk = desk;
        this.list = list;
        addClassNames("card", "stack");
        var entries = new EntryList(
                desk,
                list,
                (place, label) -> new WordsRow(desk, place.at("label"), desk.say("editor.label.short")),
                (place, label) -> "«\u00a0" + label.at("label").text(desk.first()) + "\u00a0»");
        add(new H3(desk.say(key)), new Paragraph(desk.say(key + ".how")), entries, adding(key));
    }

    private Div adding(String key) {
        text.setId("new-" + list.name());
        text.getElement()
                .setAttribute("maxlength", String.valueOf(LETTERS))
                .setAttribute("aria-describedby", "new-" + list.name() + "-fault");
        fault.setId("new-" + list.name() + "-fault");
        fault.addClassName("fault");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);
        var label = new NativeLabel(desk.say(key + ".new"));
        label.setFor(text);
        var field = new Div(label, text);
        field.addClassName("field");
        var button = new NativeButton(desk.say("editor.label.add"), click -> press());
        button.addClassNames("action", "add");
        button.getElement()
                .setAttribute("aria-label", desk.say("editor.in", desk.say("editor.label.add"), desk.say(key)));
        var adding = new Div(field, button, fault);
        adding.addClassName("adding");
        return adding;
    }

    private List<DraftPart> labels() {
        return desk.part(list).entries();
    }

    private void press() {
        String typed = text.getValue().strip();
        if (typed.isEmpty()) {
            refuse(desk.say("editor.fault.FIRST_LANGUAGE_MISSING"));
        } else if (typed.length() > LETTERS) {
            refuse(desk.say("editor.label.long", LETTERS));
        } else if (labels().size() >= MOST) {
            refuse(desk.say("editor.label.full", MOST));
        } else {
            addLabel(typed);
        }
    }

    private void addLabel(String typed) {
        Map<String, DraftPart> fields = new LinkedHashMap<>();
        fields.put(
                "code",
                new DraftPart.Text(
                        NewCode.of(typed, labels().stream().map(DraftPart::name).collect(Collectors.toSet()))));
        fields.put("label", DraftPart.words(desk.first(), typed));
        switch (desk.edit(new DraftEdit.Add(list, new DraftPart.Fields(fields)))) {
            case EditReply.Kept _ -> {
                fault.setVisible(false);
                text.setValue("");
            }
            case EditReply.Refused(var why) -> refuse(desk.say("editor.fault." + why));
            case EditReply.Wrong(var mistake) -> refuse(mistake.sentence());
        }
    }

    private void refuse(String sentence) {
        fault.setText(sentence);
        fault.setVisible(true);
    }
}
