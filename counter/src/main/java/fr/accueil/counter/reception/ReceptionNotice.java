// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.reception;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import fr.accueil.counter.common.CounterAttributes;

/** The line with the answer to the last press. */
class ReceptionNotice extends Div {

    /**
     * The last answer.
     *
     * @param sentence may be empty
     * @param press the number of the press, so that a repeated sentence is announced again
     */
    record Said(String sentence, Kind kind, int press) {
        static final Said NOTHING = new Said("", Kind.DONE, 0);
    }

    enum Kind {
        DONE,
        /** Announces, to screen readers only, what the page already shows. */
        SHOWN,
        REFUSED
    }

    ReceptionNotice(Signal<Said> said) {
        addClassName("notice-line");
        getElement().setAttribute("role", "status").setAttribute("data-testid", "notice");
        Signal.effect(this, () -> show(said.get()));
    }

    private void show(Said said) {
        removeAll();
        if (said.sentence().isEmpty()) {
            return;
        }
        Paragraph sentence = new Paragraph(said.sentence());
        sentence.addClassName(said.kind() == Kind.SHOWN ? "visually-hidden" : "notice");
        sentence.getElement().setAttribute(CounterAttributes.KIND, said.kind().name());
        add(sentence);
    }
}
