// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import fr.accueil.counter.kept.UnsavedText;
import fr.accueil.counter.kept.UnsavedTexts;

/** What was written for a visitor who is no longer in front: not saved, not lost, to be copied. */
class UnsavedPanel extends Div {
    private final Words words;
    private final UnsavedTexts texts;

    UnsavedPanel(Words words, UnsavedTexts texts) {
        this.words = words;
        this.texts = texts;
        addClassName("unsaved-texts");
        getElement().setAttribute("role", "status");
        KeptRows<UnsavedText> rows = new KeptRows<>(this, this::draw);
        Signal.effect(this, () -> rows.show(texts.shown().get()));
    }

    private Component draw(UnsavedText unsaved) {
        String title = words.get("unsaved.title", unsaved.number());
        TextBox text = new TextBox(title, NoteDialog.LENGTH);
        text.setValue(unsaved.text());
        text.getElement().setAttribute("readonly", true);
        Section section = new Section(new H2(title), new Paragraph(words.get("unsaved.text")), text, actions(unsaved));
        section.addClassName("unsaved");
        section.getElement().setAttribute("aria-label", title).setAttribute("data-testid", "unsaved");
        return section;
    }

    private Div actions(UnsavedText unsaved) {
        // The clipboard is the browser's: counter.js copies.
        NativeButton copy = new NativeButton(words.get("unsaved.copy"));
        copy.addClassName("action");
        copy.getElement()
                .setAttribute("type", "button")
                .setAttribute(DataAttributes.COPY, true)
                .setAttribute("aria-label", words.get("unsaved.copyOf", unsaved.number()));
        Span copied = Parts.span("copied", "");
        copied.getElement()
                .setAttribute("role", "status")
                .setAttribute(DataAttributes.COPIED, words.get("unsaved.copied"));
        ActionButton drop = new ActionButton(words.get("unsaved.drop"), () -> texts.remove(unsaved));
        drop.setAriaLabel(words.get("unsaved.dropOf", unsaved.number()));
        return Parts.div("unsaved-actions", copy, drop, copied);
    }
}
