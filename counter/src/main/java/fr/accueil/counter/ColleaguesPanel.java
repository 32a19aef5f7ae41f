// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import fr.accueil.counter.CounterSnapshot.Colleague;
import java.util.List;

/** The other counters that receive or pause. */
class ColleaguesPanel extends Div {
    private final Words words;

    ColleaguesPanel(Words words, Signal<CounterSnapshot> shown) {
        this.words = words;
        Parts.whenChanged(this, () -> shown.get().colleagues(), this::draw);
    }

    private void draw(List<Colleague> colleagues) {
        removeAll();
        if (colleagues.isEmpty()) {
            Paragraph none = new Paragraph(words.get("colleagues.none"));
            none.addClassName("empty");
            add(none);
            return;
        }
        UnorderedList list = new UnorderedList();
        colleagues.forEach(colleague -> list.add(row(colleague)));
        add(list);
    }

    private Component row(Colleague colleague) {
        Div what =
                Parts.div("what", Parts.span("service", colleague.counter()), Parts.span("reason", colleague.agent()));
        Div end = Parts.div("end", new StatePill(colleague.state(), words));
        if (!colleague.pause().isEmpty()) {
            end.add(Parts.span("reason", colleague.pause()));
        }
        colleague.number().ifPresent(number -> end.add(Parts.span("reason", words.get("colleagues.with", number))));
        ListItem row = new ListItem(what, end);
        row.addClassNames("row", "colleague");
        return row;
    }
}
