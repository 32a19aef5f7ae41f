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
        Signal<List<Colleague>> colleagues = shown.map(CounterSnapshot::colleagues);
        Paragraph none = new Paragraph(words.get("colleagues.none"));
        none.addClassName("empty");
        none.bindVisible(colleagues.map(List::isEmpty));
        UnorderedList list = new UnorderedList();
        list.bindVisible(colleagues.map(all -> !all.isEmpty()));
        KeptRows<Colleague> rows = new KeptRows<>(list, this::row);
        Signal.effect(list, () -> rows.show(colleagues.get()));
        add(none, list);
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
