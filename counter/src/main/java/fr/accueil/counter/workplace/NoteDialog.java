// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import fr.accueil.counter.common.ActionButton;
import fr.accueil.counter.common.CounterCommand;
import fr.accueil.counter.common.CounterSnapshot.Current;
import fr.accueil.counter.common.CounterSnapshot.Note;
import fr.accueil.counter.common.CounterWords;
import fr.accueil.counter.common.Parts;
import fr.accueil.counter.common.TextBox;

/** The dialog for the note on the current visitor, which is kept until the night. */
class NoteDialog extends Dialog {
    static final int LENGTH = 500;

    private final TextBox text;
    private final String before;

    private NoteDialog(CounterWords words, CounterScreenState session, Current visitor) {
        addClassName("sheet");
        setHeaderTitle(words.get("note.title"));
        text = new TextBox(words.get("note.title"), LENGTH);
        before = session.now()
                .current()
                .flatMap(current -> current.visit().note())
                .map(Note::text)
                .orElse("");
        text.setValue(before);
        Runnable save = () -> {
            close();
            if (text.getValue().length() > LENGTH) {
                session.refuse(words.get("note.tooLong"));
                session.keep(visitor.number(), text.getValue());
            } else {
                session.act(visitor, new CounterCommand.WriteNote(text.getValue()));
            }
        };
        text.getElement()
                .addEventListener("keydown", event -> save.run())
                .setFilter("event.key === 'Enter' && event.ctrlKey");
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                text.focus();
            }
        });
        ActionButton cancel = new ActionButton(words.get("choice.cancel"), this::close);
        ActionButton keep = new ActionButton(words.get("note.save"), save).primary();
        keep.key("ctrl+enter", words.get("note.keys"));
        add(new Paragraph(words.get("note.how")), text, Parts.div("dialog-actions", cancel, keep));
    }

    /** Opens the note of a visitor; it closes when another one is at the counter, and the unsaved text is shown. */
    static void open(CounterWords words, CounterScreenState session, Current visitor) {
        NoteDialog dialog = new NoteDialog(words, session, visitor);
        session.open(dialog, visitor, dialog::written);
    }

    private String written() {
        return text.getValue().equals(before) ? "" : text.getValue();
    }
}
