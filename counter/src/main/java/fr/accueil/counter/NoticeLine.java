// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;

/** The calm line that answers a press which did not do what it says. */
class NoticeLine extends Div {
    NoticeLine(Signal<Notice> notice) {
        addClassName("notice-line");
        getElement().setAttribute("role", "status").setAttribute("data-testid", "notice");
        Signal.effect(this, () -> show(notice.get()));
    }

    private void show(Notice notice) {
        removeAll();
        if (notice.kind() == Notice.Kind.NONE) {
            return;
        }
        Paragraph sentence = new Paragraph(notice.sentence());
        sentence.addClassName("notice");
        sentence.getElement().setAttribute(DataAttributes.KIND, notice.kind().name());
        if (notice.kind() == Notice.Kind.REFUSED) {
            sentence.getElement().setAttribute("role", "alert");
        }
        add(sentence);
    }
}
