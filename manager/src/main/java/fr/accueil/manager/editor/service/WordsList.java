// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor.service;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
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
import fr.accueil.manager.editor.WordsRow;

/** The documents of a service: a list of texts in the languages of the site. */
final class WordsList extends Div {

    private final transient EditorDesk desk;
    private final transient DraftPlace list;
    private final Input text = new Input();
    private final Paragraph fault = new Paragraph();

    WordsList(EditorDesk desk, DraftPlace list) {
        this.desk = desk;
        this.list = list;
        addClassName("list");
        fault.addClassName("fault");
        fault.setVisible(false);
        fault.getElement().setAttribute("role", "alert");
        var entries = new EntryList(
                        desk,
                        list,
                        (place, document) -> new WordsRow(desk, place, desk.say("editor.document", place.name())),
                        (place, document) -> desk.say("editor.the-document", document.text(desk.first())))
                .withoutAsking();
        add(new H4(desk.say("editor.documents")), entries, adding());
    }

    private Div adding() {
        var label = new NativeLabel(desk.say("editor.document.new"));
        label.setFor(text);
        var field = new Div(label, text);
        field.addClassName("field");
        var button = new NativeButton(desk.say("editor.document.add"), click -> press());
        button.addClassNames("action", "add");
        var adding = new Div(field, button, fault);
        adding.addClassName("adding");
        return adding;
    }

    private void press() {
        String typed = text.getValue().strip();
        EditReply reply = typed.isEmpty()
                ? new EditReply.Refused(EditReply.Fault.FIRST_LANGUAGE_MISSING)
                : desk.edit(new DraftEdit.Add(list, DraftPart.words(desk.first(), typed)));
        desk.refusal(reply).ifPresentOrElse(this::refuse, () -> {
            fault.setVisible(false);
            text.setValue("");
            text.focus();
        });
    }

    private void refuse(String sentence) {
        fault.setText(sentence);
        fault.setVisible(true);
    }
}
