// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor.counter;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import fr.accueil.manager.editor.DraftEdit;
import fr.accueil.manager.editor.DraftPart;
import fr.accueil.manager.editor.DraftPlace;
import fr.accueil.manager.editor.EditReply;
import fr.accueil.manager.editor.EditorDesk;
import fr.accueil.manager.editor.NewCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Adds a counter by its number. It is called as the last one, and its queues are still to be chosen. */
final class AddCounter extends Div {

    private final transient EditorDesk desk;
    private final transient DraftPlace list;
    private final Input number = new Input();
    private final Paragraph fault = new Paragraph();

    AddCounter(EditorDesk desk, DraftPlace list) {
        this.desk = desk;
        this.list = list;
        addClassName("adding");
        number.setId("new-counter");
        number.addClassName("number");
        number.getElement().setAttribute("maxlength", "10").setAttribute("aria-describedby", "new-counter-fault");
        fault.setId("new-counter-fault");
        fault.addClassName("fault");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);
        var label = new NativeLabel(desk.say("editor.counter.new"));
        label.setFor(number);
        var field = new Div(label, number);
        field.addClassName("field");
        var button = new NativeButton(desk.say("editor.counter.add"), click -> press());
        button.addClassNames("action", "add");
        add(field, button, fault);
    }

    private List<DraftPart> counters() {
        return desk.part(list).entries();
    }

    private void press() {
        String typed = number.getValue().strip();
        if (typed.isEmpty()) {
            refuse(desk.say("editor.counter.number.missing"));
        } else if (counters().stream().anyMatch(one -> one.at("number").text().equals(typed))) {
            refuse(desk.say("editor.counter.number.taken", typed));
        } else {
            addCounter(typed);
        }
    }

    private void addCounter(String typed) {
        Set<String> taken = counters().stream().map(DraftPart::name).collect(Collectors.toSet());
        String plain = "G" + typed;
        String code =
                plain.matches("[A-Za-z0-9-]+") && !taken.contains(plain) ? plain : NewCode.of("g-" + typed, taken);
        Map<String, DraftPart> fields = new LinkedHashMap<>();
        fields.put("code", new DraftPart.Text(code));
        fields.put(
                "word",
                counters().isEmpty()
                        ? DraftPart.words(desk.first(), desk.say("editor.counter.usual"))
                        : counters().getLast().at("word"));
        fields.put("number", new DraftPart.Text(typed));
        switch (desk.edit(new DraftEdit.Add(list, new DraftPart.Fields(fields)))) {
            case EditReply.Kept _ -> {
                fault.setVisible(false);
                number.setValue("");
                number.focus();
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
