// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import fr.accueil.counter.CounterSnapshot.Note;

/** A note that goes with the visitor in front until the night. */
class NoteDialog extends Dialog {
    static final int LENGTH = 500;

    NoteDialog(Words words, Seat seat) {
        addClassName("sheet");
        setHeaderTitle(words.get("note.title"));
        TextBox text = new TextBox(words.get("note.title"), LENGTH);
        seat.now()
                .current()
                .flatMap(current -> current.visit().note())
                .map(Note::text)
                .ifPresent(text::setValue);
        Runnable save = () -> {
            if (text.getValue().length() > LENGTH) {
                seat.refuse(words.get("note.tooLong"));
            } else {
                seat.act(new Wish.Note(text.getValue()));
            }
            close();
        };
        text.getElement()
                .addEventListener("keydown", event -> save.run())
                .setFilter("event.key === 'Enter' && event.ctrlKey");
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                text.getElement().executeJs("setTimeout(() => this.focus())");
            }
        });
        ActionButton cancel = new ActionButton(words.get("choice.cancel"), this::close);
        ActionButton keep = new ActionButton(words.get("note.save"), save).primary();
        keep.key("ctrl+enter", words.get("note.keys"));
        add(new Paragraph(words.get("note.how")), text, Parts.div("dialog-actions", cancel, keep));
    }
}
