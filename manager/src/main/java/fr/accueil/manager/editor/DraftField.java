// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** A field of a form: its name, where it is typed, and the sentence about what is wrong with it. */
public abstract class DraftField extends Div {

    private static final AtomicLong IDS = new AtomicLong();

    private final transient EditorDesk desk;
    private transient DraftPlace place;
    private final Paragraph fault = new Paragraph();
    private final String id = "field-" + IDS.incrementAndGet();
    private boolean refused;

    protected DraftField(EditorDesk desk, DraftPlace place) {
        this.desk = desk;
        this.place = place;
        addClassNames("field");
        fault.addClassName("fault");
        fault.setId(id + "-fault");
        fault.getElement().setAttribute("role", "alert");
        desk.onRename(this, (entry, name) -> this.place = this.place.renamed(entry, name));
        desk.onChange(this, this::showMistake);
    }

    protected final EditorDesk desk() {
        return desk;
    }

    protected final DraftPlace place() {
        return place;
    }

    /** Puts a control under its name; the sentence about a mistake stands below. */
    protected final void compose(String name, Component control) {
        compose(name, control, control);
    }

    /** @param body what is shown of the control; may hold more */
    protected final void compose(String name, Component control, Component body) {
        control.setId(id);
        control.getElement().setAttribute("aria-describedby", id + "-fault");
        var label = new NativeLabel(name);
        label.setFor(id);
        add(label, body, fault);
        showMistake();
    }

    /** Several controls under one name. */
    protected final void composeGroup(Component... parts) {
        add(parts);
        add(fault);
        showMistake();
    }

    protected final String faultId() {
        return id + "-fault";
    }

    /** Edits the draft; what is refused is said here, and the draft is as before. */
    protected final void edit(DraftEdit... edits) {
        tell(desk.edit(edits));
    }

    /** Says what became of an edit. */
    protected final void tell(EditReply reply) {
        refused = false;
        switch (reply) {
            case EditReply.Kept _ -> showMistake();
            case EditReply.Refused(var why) -> refuse(desk.say("editor.fault." + why));
            case EditReply.Wrong(var mistake) -> refuse(mistake.sentence());
        }
    }

    /** What was typed is what the draft has already. */
    protected final void accept() {
        refused = false;
        showMistake();
    }

    /** Says why what was typed is not taken. */
    protected final void refuse(String sentence) {
        refused = true;
        show(Optional.of(sentence));
    }

    /** Of the draft, as long as nothing that was typed here has been refused. */
    private void showMistake() {
        if (!refused) {
            show(desk.mistakeIn(place).map(DraftState.Mistake::sentence));
        }
    }

    private void show(Optional<String> sentence) {
        fault.setText(sentence.orElse(""));
        fault.setVisible(sentence.isPresent());
        setClassName("wrong", sentence.isPresent());
    }
}
