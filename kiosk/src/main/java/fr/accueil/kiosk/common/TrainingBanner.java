// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.common;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.util.Optional;

/** Says on every page of a training that nothing here counts, in the visitor's language. */
final class TrainingBanner extends Div {

    /** @param key of the sentence; empty on a real day */
    TrainingBanner(Signal<Optional<String>> key, Signal<Language> language) {
        addClassName("training");
        setTestId("training");
        getElement().setAttribute("role", "note");
        Signal.effect(this, () -> show(key.get(), KioskWords.in(language.get().locale())));
    }

    private void show(Optional<String> key, KioskWords words) {
        removeAll();
        setVisible(key.isPresent());
        key.ifPresent(sentence -> add(new Paragraph(Icons.draw(Icons.INFORMATION), new Span(words.text(sentence)))));
    }
}
