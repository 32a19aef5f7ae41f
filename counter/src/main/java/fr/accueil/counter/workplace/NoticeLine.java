// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import fr.accueil.counter.common.CounterAttributes;

/** The line with the notice about a press without its usual effect. */
class NoticeLine extends Div {
    NoticeLine(Signal<CounterNotice> notice) {
        addClassName("notice-line");
        getElement().setAttribute("role", "status").setAttribute("data-testid", "notice");
        Signal.effect(this, () -> show(notice.get()));
    }

    private void show(CounterNotice counterNotice) {
        removeAll();
        if (counterNotice.kind() == CounterNotice.Kind.NONE) {
            return;
        }
        Paragraph sentence = new Paragraph(counterNotice.sentence());
        sentence.addClassName("notice");
        sentence.getElement()
                .setAttribute(CounterAttributes.KIND, counterNotice.kind().name());
        if (counterNotice.kind() == CounterNotice.Kind.REFUSED) {
            sentence.getElement().setAttribute("role", "alert");
        }
        add(sentence);
    }
}
