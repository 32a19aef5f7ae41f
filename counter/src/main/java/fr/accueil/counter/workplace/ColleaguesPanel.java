// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import fr.accueil.counter.common.CounterSnapshot;
import fr.accueil.counter.common.CounterSnapshot.Colleague;
import fr.accueil.counter.common.CounterWords;
import fr.accueil.counter.common.Parts;
import java.util.List;

/** The other counters that are open or paused. */
class ColleaguesPanel extends Div {
    private final CounterWords words;

    ColleaguesPanel(CounterWords words, Signal<CounterSnapshot> shown) {
        this.words = words;
        Signal<List<Colleague>> colleagues = shown.map(CounterSnapshot::colleagues);
        Parts.rowsOrNone(this, words.get("colleagues.none"), new UnorderedList(), colleagues, this::row);
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
