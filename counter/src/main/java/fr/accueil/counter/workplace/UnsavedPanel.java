// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import fr.accueil.counter.common.ActionButton;
import fr.accueil.counter.common.CounterAttributes;
import fr.accueil.counter.common.CounterWords;
import fr.accueil.counter.common.KeptRows;
import fr.accueil.counter.common.Parts;
import fr.accueil.counter.common.TextBox;
import fr.accueil.counter.workplace.kept.UnsavedText;
import fr.accueil.counter.workplace.kept.UnsavedTexts;

/** The unsaved texts for visitors who are no longer at the counter, for copying. */
class UnsavedPanel extends Div {
    private final CounterWords words;
    private final UnsavedTexts texts;

    UnsavedPanel(CounterWords words, UnsavedTexts texts) {
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
                .setAttribute(CounterAttributes.COPY, true)
                .setAttribute("aria-label", words.get("unsaved.copyOf", unsaved.number()));
        Span copied = Parts.span("copied", "");
        copied.getElement()
                .setAttribute("role", "status")
                .setAttribute(CounterAttributes.COPIED, words.get("unsaved.copied"));
        ActionButton drop = new ActionButton(words.get("unsaved.drop"), () -> texts.remove(unsaved));
        drop.setAriaLabel(words.get("unsaved.dropOf", unsaved.number()));
        return Parts.div("unsaved-actions", copy, drop, copied);
    }
}
